import type { TokenUsage } from '../contract/admin.ts';
import type { Attempt, Call } from './attempt.ts';
import type { Deployment } from './deployment.ts';
import type { PromptSize, TokenEstimate } from './estimate.ts';
import { Failure, failureOf } from './failure.ts';
import { FallbackPath } from './fallbacks.ts';
import { Hold } from './hold.ts';
import { nothingLeft, waitedInVain } from './nothing-left.ts';
import type { RouteRequest, RunParts, Taken } from './parts.ts';
import type { ModelGroup } from './pool.ts';
import { mayRetry, waitBeforeSame } from './retry.ts';
import { savingsOf } from './savings.ts';
import { type Past, select, type Selection } from './select.ts';
import { beginTrace, type Trace } from './trace.ts';
import { usedBy } from './used.ts';
import { inTurn, isWorthWaiting } from './turn.ts';

export type { Attempt, Call } from './attempt.ts';
export type { RouteRequest, RouterObserver, RouterWorld, Target } from './parts.ts';

/** How one attempt, one group or the whole request ended. */
type Outcome = { served: true; status: number } | { served: false; failure: Failure; final: boolean };

/** One request on its way: attempts within its group, then its fallbacks, all under one deadline. */
export class Run {
  readonly trace: Trace;
  /** The deployment that answered or failed last. */
  last: Deployment | null = null;
  /** US dollars, failed attempts included. */
  spent = 0;
  readonly #request: RouteRequest;
  readonly #call: Call;
  readonly #parts: RunParts;
  readonly #path: FallbackPath;
  readonly #deadlineAt: number;
  #size: PromptSize | null = null;
  #session: string | null | undefined;

  constructor(request: RouteRequest, call: Call, parts: RunParts) {
    this.#request = request;
    this.#call = call;
    this.#parts = parts;
    const startedAt = parts.world.now();
    this.trace = beginTrace(request, startedAt);
    this.#deadlineAt = startedAt + (request.deadlineMs ?? parts.spec.deadlineMs);
    const { group, pinned } = request.target;
    // Who names one deployment wants that one: only fallbacks that the request itself brings apply.
    this.#path = new FallbackPath(
      parts.spec.fallbacks,
      group.name,
      pinned ? (request.fallbacks ?? []) : request.fallbacks,
    );
  }

  async finish(): Promise<Outcome> {
    let { group, pinned } = this.#request.target;
    for (;;) {
      const outcome = await this.#tryGroup(group, pinned);
      if (outcome.served || outcome.final || this.#late()) return outcome;
      const next = this.#nextGroup(outcome.failure, group.name);
      if (!next) return outcome;
      group = next;
      pinned = null;
      this.trace.fallbacks = this.#path.taken;
    }
  }

  /** Tries one group until it serves, its retries are used up, or nothing can be tried. */
  async #tryGroup(group: ModelGroup, pinned: Deployment | null): Promise<Outcome> {
    const { spec } = this.#parts;
    const { retries: requested } = this.#request;
    const tried = new Set<Deployment>();
    this.trace.group = group.name;
    this.trace.strategy = group.strategyName;
    let failure: Failure | null = null;
    for (let retries = 0; ; retries++) {
      const past = { tried, last: failure && this.last, pinned };
      let taken = this.#mustWait(group, failure) ? null : this.#take(group, past);
      if (!failure && this.#mayWait(group, taken)) {
        taken = await this.#takeInTurn(group, past, taken);
        if (this.#isLeft()) return this.#left(taken);
        if (!taken) return giveUp(waitedInVain(group.name, spec.queueTimeoutMs));
      } else if (failure && taken?.hold && taken.selection.chosen === this.last) {
        taken.hold.cancel(this.#parts.world.now());
        this.trace.selections.pop();
        if (!(await this.#waitForSame(failure, retries - 1, group))) return giveUp(failure);
        if (this.#isLeft()) return this.#left(null);
        // While it waited, others may have come first.
        taken = this.#take(group, past);
      }
      // What an upstream said tells the client more than that nothing is left.
      if (!taken?.hold) return giveUp(failure ?? nothingLeft(taken!.selection));
      if (failure) this.trace.retries++;
      const chosen = taken.selection.chosen!;
      this.last = chosen;
      const outcome = await this.#attempt(group, chosen, taken, taken.hold);
      if (outcome.served || outcome.final) return outcome;
      ({ failure } = outcome);
      tried.add(chosen);
      const again = mayRetry(failure, retries, spec.retry, spec.groupRetry.get(group.name), requested);
      if (!again || this.#late()) return outcome;
      if (this.#isLeft()) return this.#left(null);
    }
  }

  /** Chooses and takes hold of the chosen in one turn. */
  #take(group: ModelGroup, past: Omit<Past, 'bound'>): Taken {
    const { spec, world, limits, affinity } = this.#parts;
    const { stream, dialect, tags = [] } = this.#request;
    const now = world.now();
    const estimate = this.#estimate(group);
    const session = past.pinned ? null : this.#sessionIn(group);
    const selection = select(
      {
        now,
        random: world.random,
        stream,
        dialect,
        group,
        estimate,
        tags,
        preCall: spec.preCall,
        all: { limits, spec: spec.limits },
      },
      { ...past, bound: session && affinity.deploymentOf(session, now) },
    );
    this.trace.selections.push(selection);
    const { chosen } = selection;
    if (!chosen) return { selection, hold: null, estimate };
    if (session !== null) affinity.bind(session, chosen, now + spec.affinityMs, now);
    const hold = new Hold(chosen, limits, estimate, now);
    this.#parts.observer.changed(chosen);
    return { selection, hold, estimate };
  }

  /** Those that came before have their turn first. */
  #mustWait(group: ModelGroup, failure: Failure | null): boolean {
    return !failure && group.waiting.length > 0 && !this.#path.has('no_deployment', group.name);
  }

  /** Where a fallback is at hand, it serves sooner. */
  #mayWait(group: ModelGroup, taken: Taken | null): boolean {
    if (taken === null) return true;
    if (taken.hold || this.#parts.spec.queueTimeoutMs === 0) return false;
    return isWorthWaiting(taken.selection) && !this.#path.has('no_deployment', group.name);
  }

  /** `before`: what it found before it had to wait; only its last look stays in the trace. */
  #takeInTurn(group: ModelGroup, past: Omit<Past, 'bound'>, before: Taken | null): Promise<Taken | null> {
    const { world, spec } = this.#parts;
    const { selections } = this.trace;
    const looks = selections.length - (before ? 1 : 0);
    const until = Math.min(world.now() + spec.queueTimeoutMs, this.#deadlineAt);
    return inTurn(group.waiting, this.#request.signal, until, world, () => {
      selections.length = looks;
      return this.#take(group, past);
    });
  }

  /** Waits before the only deployment left is asked again; false when that is no use. */
  async #waitForSame(failure: Failure, retries: number, group: ModelGroup): Promise<boolean> {
    const { now, random, sleep } = this.#parts.world;
    const fallbackAtHand = this.#path.has(failure.kind, group.name);
    const wait = waitBeforeSame(failure, retries, this.#parts.spec.retry, fallbackAtHand, random);
    if (wait === null || now() + wait >= this.#deadlineAt) return false;
    await sleep(wait, this.#request.signal);
    return true;
  }

  /** Calls one deployment and keeps what that taught. */
  async #attempt(group: ModelGroup, deployment: Deployment, taken: Taken, hold: Hold): Promise<Outcome> {
    const { now } = this.#parts.world;
    const attempt: Attempt = {
      deployment,
      group: group.name,
      strategy: group.strategyName,
      retries: this.trace.retries,
      fallbacks: this.trace.fallbacks,
      startedAt: now(),
      deadlineAt: this.#deadlineAt,
      committed: false,
      ttftMs: null,
      usage: null,
      streamedTokens: 0,
    };
    let outcome: Outcome;
    try {
      outcome = { served: true, status: await this.#call(attempt) };
    } catch (thrown) {
      const failure = failureOf(thrown);
      outcome = giveUp(failure, attempt.committed || failure.kind === 'cancelled');
    }
    this.#settle(group, attempt, outcome, taken, hold);
    return outcome;
  }

  #settle(group: ModelGroup, attempt: Attempt, outcome: Outcome, taken: Taken, hold: Hold): void {
    const { spec, observer, world, affinity } = this.#parts;
    const { deployment, ttftMs, startedAt } = attempt;
    const { trace } = this;
    const endedAt = world.now();
    const durationMs = endedAt - startedAt;
    const failure = outcome.served ? null : outcome.failure;
    const used = usedBy(attempt, failure, taken.estimate);
    const cost = hold.release(used, endedAt);
    this.#spend(group, attempt, used, cost, taken.selection, failure);
    if (!failure) {
      deployment.succeeded({ durationMs, ttftMs, usage: attempt.usage }, hold.begun, spec, endedAt);
      if (this.#session) affinity.bind(this.#session, deployment, endedAt + spec.affinityMs, endedAt);
    } else if (failure.kind === 'cancelled') {
      deployment.released(hold.begun);
    } else {
      const alone = group.isAlone(deployment);
      const out = deployment.failed(failure, durationMs, hold.begun, spec, alone, endedAt);
      if (out) observer.cooledDown(deployment);
      observer.attemptFailed(deployment, failure);
    }
    if (failure?.kind !== 'cancelled') {
      const { usage } = attempt;
      group.strategy.ended(deployment, { durationMs, ttftMs, usage, failed: failure !== null, endedAt });
    }
    group.waiting.wake();
    if (spec.limits.tpm !== undefined) this.#parts.wakeAll();
    trace.attempts.push({
      deployment: deployment.id,
      group: group.name,
      startedAt: startedAt - trace.startedAt,
      durationMs,
      ttftMs,
      outcome: outcomeOf(failure),
      status: outcome.served ? outcome.status : outcome.failure.status,
      error: failure && { kind: failure.kind, message: failure.message },
    });
  }

  #spend(
    group: ModelGroup,
    { usage: told }: Attempt,
    usage: TokenUsage | null,
    cost: number | null,
    selection: Selection,
    failure: Failure | null,
  ): void {
    if (!usage) return;
    this.trace.usage = usage;
    this.trace.cost = cost;
    this.spent += cost ?? 0;
    if (failure) return;
    if (told) group.answerLength.add(told.output);
    if (group.strategy.saves) this.trace.savings = savingsOf(usage, cost, selection);
  }

  #nextGroup(failure: Failure, from: string): ModelGroup | undefined {
    for (;;) {
      const name = this.#path.next(failure.kind, from);
      if (name === undefined) return undefined;
      const target = this.#parts.resolve(name);
      if (target) return target.group;
    }
  }

  #estimate(group: ModelGroup): TokenEstimate | null {
    if (!group.wantsEstimate || !this.#request.size) return null;
    this.#size ??= this.#request.size();
    return group.answerLength.estimate(this.#size);
  }

  /** The session within a group, where it matters. */
  #sessionIn(group: ModelGroup): string | null {
    if (this.#parts.spec.affinityMs === 0 || group.deployments.length < 2) return null;
    const session = this.#request.session?.() ?? null;
    this.#session = session && `${group.name}\n${session}`;
    return this.#session;
  }

  #left(taken: Taken | null): Outcome {
    taken?.hold?.cancel(this.#parts.world.now());
    return giveUp(new Failure('cancelled', 'the client left'), true);
  }

  /** Asked only off the straight way: a signal has its price. */
  #isLeft(): boolean {
    return this.#request.signal.aborted;
  }

  #late(): boolean {
    return this.#parts.world.now() >= this.#deadlineAt;
  }
}

/** `final`: neither a retry nor a fallback may follow. */
const giveUp = (failure: Failure, final = false): Outcome & { served: false } => ({
  served: false,
  failure,
  final,
});

export const outcomeOf = (failure: Failure | null): Trace['outcome'] =>
  failure === null ? 'success' : failure.kind === 'cancelled' ? 'cancelled' : 'failure';
