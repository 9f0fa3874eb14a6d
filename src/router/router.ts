import { isPattern } from '../contract/patterns.ts';
import { Affinity } from './affinity.ts';
import { type Failure, statusOf } from './failure.ts';
import type { Deployment } from './deployment.ts';
import { Limits } from './limits/limits.ts';
import { type CallResult, OpenAttempt } from './open-attempt.ts';
import { Pool } from './pool.ts';
import type { RouteRequest, RouterObserver, RouterWorld, RunParts, Target } from './parts.ts';
import { type Call, Run } from './run.ts';
import { type HealthNews, hearHealth } from './shared/health-news.ts';
import type { SharedLimits } from './shared/shared-limits.ts';
import type { RouterSpec } from './spec.ts';
import { outcomeOf, type Trace } from './trace.ts';

/**
 * Decides which deployment serves a request, tries others when it fails, and keeps what it learns. Pure: the clock,
 * chance, waiting and the call itself are handed in.
 */
export class Router {
  readonly pool: Pool;
  readonly affinity = new Affinity();
  /** Over all deployments. */
  readonly limits = new Limits();
  readonly totals = { requests: 0, failures: 0, cost: 0, savings: 0 };
  /** Made anew when something of it changes: running requests end as they began. */
  #parts: RunParts;

  constructor(spec: RouterSpec, world: RouterWorld, observer: RouterObserver) {
    this.pool = new Pool(spec);
    this.#parts = {
      spec,
      world,
      observer,
      resolve: (model) => this.resolve(model),
      limits: this.limits,
      affinity: this.affinity,
      shared: null,
      wakeAll: () => this.#wakeAll(),
    };
  }

  /** Limits that hold over several gateways; null for one that is alone. */
  get shared(): SharedLimits | null {
    return this.#parts.shared;
  }

  set shared(shared: SharedLimits | null) {
    this.#parts = { ...this.#parts, shared };
  }

  /** Takes a new specification; running requests end as they began, deployments that remain keep their history. */
  update(spec: RouterSpec): void {
    this.#parts = { ...this.#parts, spec };
    this.pool.update(spec);
  }

  /**
   * A model group, an alias, `GROUP/DEPLOYMENT_ID`, or what matches a group's wildcards; undefined when it is none of
   * them.
   */
  resolve(model: string): Target | undefined {
    const { aliases, qualified } = this.#parts.spec;
    const name = aliases.get(model) ?? model;
    const group = this.pool.group(name);
    if (group && !isPattern(name)) return { group, pinned: null, model: null };
    return this.#pinned(model) ?? this.#matching(name) ?? this.#matching(qualified?.(name) ?? '');
  }

  #pinned(model: string): Target | undefined {
    for (const group of this.pool.groups) {
      for (const pinned of group.deployments) {
        if (!model.endsWith(`/${pinned.id}`)) continue;
        const name = model.slice(0, -pinned.id.length - 1);
        // A pattern itself names no model.
        if (isPattern(name)) continue;
        if (name === group.name) return { group, pinned, model: null };
        if (this.pool.matching(name) === group) return { group, pinned, model: name };
      }
    }
    return undefined;
  }

  #matching(name: string): Target | undefined {
    const group = isPattern(name) ? undefined : this.pool.matching(name);
    return group && { group, pinned: null, model: name };
  }

  /** How long a session stays with its deployment after its last request. */
  get affinityMs(): number {
    return this.#parts.spec.affinityMs;
  }

  /** What was counted before this router began is part of the totals. */
  goOnFrom({ requests, failures, cost, savings }: Router['totals']): void {
    this.totals.requests += requests;
    this.totals.failures += failures;
    this.totals.cost += cost;
    this.totals.savings += savings;
  }

  /** Every name that `resolve` knows, but for single deployments and what matches wildcards. */
  names(): string[] {
    const groups = this.pool.named.map(({ name }) => name).filter((name) => !isPattern(name));
    return [...groups, ...this.#parts.spec.aliases.keys()];
  }

  /** Ends cooldowns, open circuits and failed checks of one deployment, of one group's or of all; answers the ids it freed. */
  resetCooldowns(only: { deployment?: string; group?: string }): string[] {
    const now = this.#parts.world.now();
    const freed = Array.from(this.pool.deployments).filter(
      (deployment) =>
        (only.deployment === undefined || only.deployment === deployment.id) &&
        (only.group === undefined ||
          this.pool.group(only.group)?.deployments.includes(deployment) === true) &&
        deployment.revive(now),
    );
    for (const deployment of freed) this.#parts.observer.changed(deployment);
    this.#wakeAll();
    return freed.map(({ id }) => id);
  }

  /** What an active health check found: null when well. Answers whether that took the deployment out or back in. */
  checked(deployment: Deployment, problem: string | null): boolean {
    const { checkup, warmUp } = deployment;
    const changed =
      problem === null ? checkup.passed(this.#parts.spec.checkSuccesses) : checkup.failed(problem);
    if (!changed) return false;
    if (problem === null && this.#parts.spec.slowStart) warmUp.begin(this.#parts.world.now());
    this.#parts.observer.changed(deployment);
    this.#wakeAll();
    return true;
  }

  /** What another gateway found of a deployment's health. Answers whether that is news. */
  hear(deployment: Deployment, news: HealthNews): boolean {
    const { spec, world, observer } = this.#parts;
    if (!hearHealth(deployment, news, spec, world.now())) return false;
    observer.changed(deployment);
    this.#wakeAll();
    return true;
  }

  /** There are no health checks any more: what they found last does not count. */
  forgetChecks(): void {
    for (const { checkup } of this.pool.deployments) checkup.reset();
  }

  /** Takes a deployment out, or back in; running requests finish. False when there is none of that id. */
  setDisabled(id: string, disabled: boolean): boolean {
    const deployment = this.pool.deployment(id);
    if (!deployment) return false;
    deployment.disabled = disabled;
    this.#parts.observer.changed(deployment);
    this.#wakeAll();
    return true;
  }

  /**
   * Serves one request: attempts within its group, then its fallbacks, all under one deadline. `failure` is the last
   * one when nothing served. Never rejects; the trace goes to the observer too.
   */
  async run(request: RouteRequest, call: Call): Promise<{ trace: Trace; failure: Failure | null }> {
    const run = new Run(request, call, this.#parts);
    const outcome = await run.finish();
    const failure = outcome.served ? null : outcome.failure;
    this.#finish(request, run, outcome.served ? outcome.status : statusOf(outcome.failure), failure);
    return { trace: run.trace, failure };
  }

  /** One choice, for callers that make the call themselves. Throws a Failure when nothing can serve. */
  open(request: RouteRequest): OpenAttempt {
    return new OpenAttempt(request, this.#parts);
  }

  /** What came of the call for a choice; `failure` is null when it served. */
  close(attempt: OpenAttempt, failure: Failure | null, result: CallResult): void {
    attempt.end(failure, result);
    const status = result.status ?? (failure ? statusOf(failure) : 200);
    this.#finish(attempt.request, attempt, status, failure);
  }

  #finish(
    request: RouteRequest,
    { trace, last }: Pick<Run, 'trace' | 'last'>,
    status: number,
    failure: Failure | null,
  ): void {
    trace.durationMs = this.#parts.world.now() - trace.startedAt;
    trace.outcome = outcomeOf(failure);
    trace.status = status;
    trace.deployment = last?.id ?? null;
    trace.variant = last?.spec.variant ?? null;
    trace.session = request.session?.() ?? null;
    trace.error = failure && { kind: failure.kind, message: failure.message };
    this.totals.cost += trace.cost ?? 0;
    this.totals.savings += trace.savings ?? 0;
    this.totals.requests++;
    if (trace.outcome === 'failure') this.totals.failures++;
    if (last) {
      last.requests++;
      this.#parts.observer.changed(last);
    }
    this.#parts.observer.finished(trace, last);
  }

  /** Those that wait for a limit look again. */
  #wakeAll(): void {
    for (const { waiting } of this.pool.named) waiting.wake();
  }
}
