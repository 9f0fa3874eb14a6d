import { bySpecificity, isPattern, wildcardsIn } from '../contract/patterns.ts';
import { Deployment } from './deployment.ts';
import { checksFor, type PreCallCheck, usableNow } from './filters/index.ts';
import { AnswerLength } from './estimate.ts';
import { Budgets } from './limits/budgets.ts';
import { WaitingLine } from './limits/waiting-line.ts';
import type { RouterSpec, StrategySpec } from './spec.ts';
import { createStrategy } from './strategies/index.ts';
import type { Strategy } from './strategies/strategy.ts';

const NOT_MADE = { name: '', args: {}, fallback: null };

const isSameStrategy = (a: StrategySpec | null, b: StrategySpec | null): boolean =>
  a?.name === b?.name && a?.create === b?.create;

/** The deployments that serve one `model_name`, and the strategy that spreads requests over them. */
export class ModelGroup {
  readonly name: string;
  deployments: readonly Deployment[] = [];
  readonly waiting = new WaitingLine();
  readonly answerLength = new AnswerLength();
  /** Those that can object to a deployment of it, in their order. */
  checks: readonly PreCallCheck[] = [];
  /** Whether a choice in it depends on how many tokens a request has. */
  wantsEstimate = false;
  #made: StrategySpec & { fallback: StrategySpec | null } = NOT_MADE;
  #strategy!: Strategy<Deployment>;

  constructor(name: string) {
    this.name = name;
  }

  get strategyName(): string {
    return this.#made.name;
  }

  get strategy(): Strategy<Deployment> {
    return this.#strategy;
  }

  /** What made the strategy. */
  get used(): StrategySpec {
    return this.#made;
  }

  /** Keeps the state of the strategy when it stays the same, unless it is wanted `anew`. */
  use(strategy: StrategySpec, spec: RouterSpec, anew = false): void {
    const fallback = spec.fallbackStrategy;
    const isSame = isSameStrategy(strategy, this.#made) && isSameStrategy(fallback, this.#made.fallback);
    if (!isSame || anew) {
      this.#made = { ...strategy, fallback };
      this.#strategy = createStrategy(strategy, fallback);
    }
    this.#strategy.configure(strategy.args);
    this.checks = checksFor(spec, this.deployments);
    this.wantsEstimate =
      this.#strategy.wantsEstimate ||
      spec.limits.tpm !== undefined ||
      this.deployments.some(
        ({ spec: one, isBudgeted }) =>
          one.tpm !== undefined ||
          isBudgeted ||
          (spec.preCall.contextWindow && (one.maxInputTokens !== undefined || one.named !== undefined)),
      );
  }

  /** Whether the strategy of that name decides here, be it among equals. */
  asks(name: string): boolean {
    return this.#made.name === name || this.#made.fallback?.name === name;
  }

  /** Whether `deployment` is the only one that is not out for good: then it is not cooled down. */
  isAlone(deployment: Deployment): boolean {
    return !this.deployments.some((d) => d !== deployment && d.spec.unavailable === null && !d.disabled);
  }
}

type Switched = Pick<StrategySpec, 'name' | 'create'>;

/** Every model group and deployment. A new specification keeps the history of the deployments that remain. */
export class Pool {
  readonly budgets = new Budgets();
  #groups = new Map<string, ModelGroup>();
  /** Of several model groups' deployments. */
  #joined = new Map<string, ModelGroup>();
  /** Those whose names have wildcards, the most specific first. */
  #patterns: readonly ModelGroup[] = [];
  #deployments = new Map<string, Deployment>();
  #spec: RouterSpec;
  /** Strategies switched at run time: for the groups that have none of their own, and by group. */
  #switched: Switched | null = null;
  readonly #switchedIn = new Map<string, Switched>();

  constructor(spec: RouterSpec) {
    this.#spec = spec;
    this.update(spec);
  }

  get groups(): Iterable<ModelGroup> {
    return this.#groups.values();
  }

  /** All that can be asked for by name: model groups, and those that join several. */
  get named(): readonly ModelGroup[] {
    return [...this.#groups.values(), ...this.#joined.values()];
  }

  get deployments(): Iterable<Deployment> {
    return this.#deployments.values();
  }

  group(name: string): ModelGroup | undefined {
    return this.#groups.get(name) ?? this.#joined.get(name);
  }

  /** The most specific group whose name matches with its wildcards. */
  matching(name: string): ModelGroup | undefined {
    return this.#patterns.find((group) => wildcardsIn(group.name, name) !== null);
  }

  deployment(id: string): Deployment | undefined {
    return this.#deployments.get(id);
  }

  /** Ends strategies switched at run time: the configured ones hold again. */
  update(spec: RouterSpec): void {
    const deployments = new Map<string, Deployment>();
    const members = new Map<string, Deployment[]>();
    this.#spec = spec;
    for (const one of spec.deployments) {
      const windowSize = this.#strategyOf(one.group).args.windowSize ?? spec.windowSize;
      const deployment = this.#deployments.get(one.id) ?? new Deployment(one, windowSize);
      deployment.spec = one;
      if (!spec.circuit.enabled) deployment.circuit.reset();
      deployments.set(one.id, deployment);
      const group = members.get(one.group);
      if (group) group.push(deployment);
      else members.set(one.group, [deployment]);
    }
    this.#groups = new Map(
      Array.from(members, ([name, ofGroup]) => {
        const group = this.#groups.get(name) ?? new ModelGroup(name);
        group.deployments = ofGroup;
        return [name, group];
      }),
    );
    this.#joined = this.#join(spec.routingGroups ?? new Map());
    this.#patterns = Array.from(this.#groups.values())
      .filter(({ name }) => isPattern(name))
      .sort((a, b) => bySpecificity(a.name, b.name));
    this.#deployments = deployments;
    this.budgets.update(deployments.values(), spec.providerBudgets);
    this.configuredStrategy();
    // What kept requests waiting may be gone.
    for (const { waiting } of this.named) waiting.wake();
  }

  /** A model group of the same name comes first; what has wildcards can be asked only by the name of a model. */
  #join(routingGroups: ReadonlyMap<string, readonly string[]>): Map<string, ModelGroup> {
    const joined = new Map<string, ModelGroup>();
    for (const [name, members] of routingGroups) {
      if (this.#groups.has(name)) continue;
      const group = this.#joined.get(name) ?? new ModelGroup(name);
      group.deployments = members.flatMap((member) =>
        isPattern(member) ? [] : (this.#groups.get(member)?.deployments ?? []),
      );
      if (group.deployments.length > 0) joined.set(name, group);
    }
    return joined;
  }

  /** Uses `strategy` for one group, or for all that have none of their own, in the file or switched. */
  useStrategy(strategy: Switched, group?: string): void {
    if (group === undefined) this.#switched = strategy;
    else this.#switchedIn.set(group, strategy);
    this.#useStrategies();
  }

  /** Returns one group, or all, to the strategy of the specification. */
  configuredStrategy(group?: string): void {
    if (group === undefined) {
      this.#switched = null;
      this.#switchedIn.clear();
    } else {
      this.#switchedIn.delete(group);
    }
    this.#useStrategies();
  }

  #useStrategies(): void {
    for (const one of this.named) {
      const hasOwn = this.#spec.groupStrategies.has(one.name);
      const switched = this.#switchedIn.get(one.name) ?? (hasOwn ? null : this.#switched);
      const configured = this.#strategyOf(one.name);
      one.use(switched ? { ...switched, args: configured.args } : configured, this.#spec);
    }
  }

  /** A strategy of this name is another than before: groups that it decides in begin with it anew. */
  renewStrategy(name: string): void {
    for (const one of this.named) if (one.asks(name)) one.use(one.used, this.#spec, true);
  }

  anyUsable(now: number): boolean {
    for (const deployment of this.deployments) if (usableNow(deployment, now)) return true;
    return false;
  }

  #strategyOf(group: string): StrategySpec {
    return this.#spec.groupStrategies.get(group) ?? this.#spec.strategy;
  }
}
