import type { Attempt, Call } from './attempt.ts';
import type { Deployment } from './deployment.ts';
import type { TokenEstimate } from './estimate.ts';
import { Failure, failureOf } from './failure.ts';
import { FallbackPath } from './fallbacks.ts';
import { nothingLeft, waitedInVain } from './nothing-left.ts';
import type { Held, RouteRequest, RunParts, Taken } from './parts.ts';
import type { ModelGroup } from './pool.ts';
import { mayRetry, waitBeforeSame } from './retry.ts';
import type { Past } from './select.ts';
import { settle } from './settle.ts';
import { Taking } from './taking.ts';
import { beginTrace, type Trace } from './trace.ts';
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
  readonly #request: RouteRequest;
  readonly #call: Call;
  readonly #parts: RunParts;
  readonly #path: FallbackPath;
  readonly #deadlineAt: number;
  readonly #taking: Taking;

  constructor(request: RouteRequest, call: Call, parts: RunParts) {
    this.#request = request;
    this.#call = call;
    this.#parts = parts;
    this.#taking = new Taking(request, parts);
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
      const made = this.#mustWait(group, failure) ? null : this.#take(group, past);
      let taken = made instanceof Promise ? await made : made;
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
        taken = await this.#take(group, past);
      }
      // What an upstream said tells the client more than that nothing is left.
      if (!taken?.hold) return giveUp(failure ?? nothingLeft(taken!.selection));
      if (failure) this.trace.retries++;
      const chosen = taken.selection.chosen!;
      this.last = chosen;
      const outcome = await this.#attempt(group, chosen, taken);
      if (outcome.served || outcome.final) return outcome;
      ({ failure } = outcome);
      tried.add(chosen);
      const again = mayRetry(failure, retries, spec.retry, spec.groupRetry.get(group.name), requested);
      if (!again || this.#late()) return outcome;
      if (this.#isLeft()) return this.#left(null);
    }
  }

  #take(group: ModelGroup, past: Omit<Past, 'bound'>): Taken | Promise<Taken> {
    const taken = this.#taking.take(group, past);
    return taken instanceof Promise ? taken.then((agreed) => this.#noted(agreed)) : this.#noted(taken);
  }

  #noted(taken: Taken): Taken {
    this.trace.selections.push(taken.selection);
    return taken;
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
  async #attempt(group: ModelGroup, deployment: Deployment, taken: Held): Promise<Outcome> {
    const { now } = this.#parts.world;
    const attempt: Attempt = {
      deployment,
      group: group.name,
      strategy: taken.selection.strategy,
      retries: this.trace.retries,
      fallbacks: this.trace.fallbacks,
      startedAt: now(),
      deadlineAt: this.#deadlineAt,
      committed: false,
      ttftMs: null,
      usage: null,
      translation: null,
      streamedTokens: 0,
    };
    let outcome: Outcome;
    try {
      outcome = { served: true, status: await this.#call(attempt) };
    } catch (thrown) {
      const failure = failureOf(thrown);
      outcome = giveUp(failure, attempt.committed || failure.kind === 'cancelled');
    }
    const failure = outcome.served ? null : outcome.failure;
    const { status } = outcome.served ? outcome : outcome.failure;
    const expected = (): TokenEstimate | null => this.#taking.expected(group);
    settle({ group, attempt, taken, failure, status, expected, endedAt: now() }, this.trace, this.#parts);
    return outcome;
  }

  #nextGroup(failure: Failure, from: string): ModelGroup | undefined {
    for (;;) {
      const name = this.#path.next(failure.kind, from);
      if (name === undefined) return undefined;
      const target = this.#parts.resolve(name);
      if (target) return target.group;
    }
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
