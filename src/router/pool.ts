import type { StrategyName } from '../contract/strategies.ts';
import { Deployment } from './deployment.ts';
import { usableNow } from './filters/index.ts';
import type { RouterSpec } from './spec.ts';
import { createStrategy } from './strategies/index.ts';
import type { Strategy } from './strategies/strategy.ts';

/** The deployments that serve one `model_name`, and the strategy that spreads requests over them. */
export class ModelGroup {
  readonly name: string;
  deployments: readonly Deployment[] = [];
  #strategyName!: StrategyName;
  #strategy!: Strategy;

  constructor(name: string, strategy: StrategyName) {
    this.name = name;
    this.use(strategy);
  }

  get strategyName(): StrategyName {
    return this.#strategyName;
  }

  get strategy(): Strategy {
    return this.#strategy;
  }

  /** Keeps the state of the strategy when it stays the same. */
  use(strategy: StrategyName): void {
    if (strategy === this.#strategyName) return;
    this.#strategyName = strategy;
    this.#strategy = createStrategy(strategy);
  }

  /** Whether `deployment` is the only one that is not out for good: then it is not cooled down. */
  isAlone(deployment: Deployment): boolean {
    return !this.deployments.some((d) => d !== deployment && d.spec.unavailable === null && !d.disabled);
  }
}

/** Every model group and deployment. A new specification keeps the history of the deployments that remain. */
export class Pool {
  #groups = new Map<string, ModelGroup>();
  #deployments = new Map<string, Deployment>();
  #spec: RouterSpec;

  constructor(spec: RouterSpec) {
    this.#spec = spec;
    this.update(spec);
  }

  get groups(): Iterable<ModelGroup> {
    return this.#groups.values();
  }

  get deployments(): Iterable<Deployment> {
    return this.#deployments.values();
  }

  group(name: string): ModelGroup | undefined {
    return this.#groups.get(name);
  }

  deployment(id: string): Deployment | undefined {
    return this.#deployments.get(id);
  }

  /** Ends strategies switched at run time: the configured ones hold again. */
  update(spec: RouterSpec): void {
    const deployments = new Map<string, Deployment>();
    const groups = new Map<string, ModelGroup>();
    for (const one of spec.deployments) {
      const deployment = this.#deployments.get(one.id) ?? new Deployment(one, spec.windowSize);
      deployment.spec = one;
      deployments.set(one.id, deployment);
      const group =
        groups.get(one.group) ?? this.#groups.get(one.group) ?? new ModelGroup(one.group, spec.strategy);
      if (!groups.has(one.group)) group.deployments = [];
      group.deployments = [...group.deployments, deployment];
      groups.set(one.group, group);
    }
    this.#spec = spec;
    this.#deployments = deployments;
    this.#groups = groups;
    this.configuredStrategy();
  }

  /** Uses `strategy` for one group, or for all. */
  useStrategy(strategy: StrategyName, group?: string): void {
    for (const one of this.groups) if (group === undefined || one.name === group) one.use(strategy);
  }

  /** Returns one group, or all, to the strategy of the specification. */
  configuredStrategy(group?: string): void {
    for (const one of this.groups) {
      if (group === undefined || one.name === group) {
        one.use(this.#spec.groupStrategies.get(one.name) ?? this.#spec.strategy);
      }
    }
  }

  anyUsable(now: number): boolean {
    for (const deployment of this.deployments) if (usableNow(deployment, now)) return true;
    return false;
  }
}
