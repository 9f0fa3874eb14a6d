import type { Attempt, Call } from './attempt.ts';
import type { Deployment } from './deployment.ts';
import type { TokenEstimate } from './estimate.ts';
import { Failure, failureOf } from './failure.ts';
import { FallbackPath, type Place } from './fallbacks.ts';
import { nothingLeft, waitedInVain } from './nothing-left.ts';
import type { Held, RouteRequest, RunParts, Taken } from './parts.ts';
import { givesWayAt } from './patience.ts';
import { mayRetry, waitBeforeSame } from './retry.ts';
import type { RetryRules } from './spec.ts';
import { settle } from './settle.ts';
import { type Past, Taking } from './taking.ts';
import { beginTrace, type Trace } from './trace.ts';
import { inTurn, isWorthWaiting } from './turn.ts';

export type { Attempt, Call } from './attempt.ts';
export type { RouteRequest, RouterObserver, RouterWorld, Target } from './parts.ts';

const NONE: ReadonlySet<Deployment> = new Set();
/** Of a deployment that hangs. */
const NO_ANSWER = new Failure('timeout', 'no answer in time');

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
  readonly #first: Place;
  #pathBegun: FallbackPath | null = null;
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
    this.#first = { ...request.target, name: request.requestedModel };
  }

  /** Begun when it is first asked for: most requests are served before. */
  get #path(): FallbackPath {
    const { spec, resolve } = this.#parts;
    const { fallbacks } = this.#request;
    const { pinned } = this.#first;
    // Who names one deployment wants that one: only fallbacks that the request itself brings apply.
    const requested = pinned ? (fallbacks ?? []) : fallbacks;
    return (this.#pathBegun ??= new FallbackPath(spec.fallbacks, this.#first, requested, resolve));
  }

  /** Whether there are any fallbacks at all: most requests need no path. */
  get #fallsBack(): boolean {
    const { byGroup, default: usual } = this.#parts.spec.fallbacks;
    return byGroup.size > 0 || usual.length > 0 || this.#request.fallbacks !== undefined;
  }

  async finish(): Promise<Outcome> {
    let place = this.#first;
    for (;;) {
      const outcome = await this.#tryGroup(place);
      if (outcome.served || outcome.final || this.#late()) return outcome;
      const next = this.#path.next(outcome.failure.kind, place);
      if (!next) return outcome;
      place = next;
      this.trace.fallbacks = this.#path.taken;
    }
  }

  /** Tries one group until it serves, its retries are used up, or nothing can be tried. */
  async #tryGroup(place: Place): Promise<Outcome> {
    const { group } = place;
    const { spec } = this.#parts;
    let tried = NONE;
    this.trace.group = group.name;
    this.trace.strategy = group.strategyName;
    let failure: Failure | null = null;
    for (let retries = 0; ; retries++) {
      const past = { tried, last: failure && this.last };
      const made = this.#mustWait(place, failure) ? null : this.#take(place, past);
      let taken = made instanceof Promise ? await made : made;
      if (!failure && this.#mayWait(place, taken)) {
        taken = await this.#takeInTurn(place, past, taken);
        if (this.#isLeft()) return this.#left(taken);
        if (!taken) return giveUp(waitedInVain(group.name, spec.queueTimeoutMs));
      } else if (failure && taken?.hold && taken.selection.chosen === this.last) {
        taken.hold.cancel(this.#parts.world.now());
        this.trace.selections.pop();
        if (!(await this.#waitForSame(failure, retries - 1, place))) return giveUp(failure);
        if (this.#isLeft()) return this.#left(null);
        // While it waited, others may have come first.
        taken = await this.#take(place, past);
      }
      // What an upstream said tells the client more than that nothing is left.
      if (!taken?.hold) return giveUp(failure ?? nothingLeft(taken!.selection, this.#parts.world.now()));
      if (failure) this.trace.retries++;
      const chosen = taken.selection.chosen!;
      this.last = chosen;
      const attempt = this.#begin(place, taken, retries);
      let outcome: Outcome;
      try {
        outcome = { served: true, status: await this.#call(attempt) };
      } catch (thrown) {
        const reason = failureOf(thrown);
        outcome = giveUp(reason, attempt.committed || reason.kind === 'cancelled');
      }
      this.#settle(attempt, place, taken, outcome);
      if (outcome.served || outcome.final) return outcome;
      ({ failure } = outcome);
      tried = new Set([...tried, chosen]);
      if (!this.#mayRetry(failure, retries, chosen, place) || this.#late()) return outcome;
      if (this.#isLeft()) return this.#left(null);
    }
  }

  #mayRetry(
    failure: Failure,
    retries: number,
    { spec: { retries: own } }: Deployment,
    place: Place,
  ): boolean {
    const wanted = { request: this.#request.retries, deployment: own, group: this.#groupRetry(place) };
    return mayRetry(failure, retries, this.#parts.spec.retry, wanted);
  }

  #groupRetry({ name, group }: Place): RetryRules | undefined {
    const { groupRetry } = this.#parts.spec;
    return groupRetry.get(name) ?? groupRetry.get(group.name);
  }

  #take(place: Place, past: Past): Taken | Promise<Taken> {
    const taken = this.#taking.take(place, past);
    return taken instanceof Promise ? taken.then((agreed) => this.#noted(agreed)) : this.#noted(taken);
  }

  #noted(taken: Taken): Taken {
    this.trace.selections.push(taken.selection);
    return taken;
  }

  /** Those that came before have their turn first. */
  #mustWait(place: Place, failure: Failure | null): boolean {
    return !failure && place.group.waiting.length > 0 && !this.#path.has('no_deployment', place);
  }

  /** Where a fallback is at hand, it serves sooner. */
  #mayWait(place: Place, taken: Taken | null): boolean {
    if (taken === null) return true;
    if (taken.hold || this.#parts.spec.queueTimeoutMs === 0) return false;
    return isWorthWaiting(taken.selection) && !this.#path.has('no_deployment', place);
  }

  /** `before`: what it found before it had to wait; only its last look stays in the trace. */
  #takeInTurn(place: Place, past: Past, before: Taken | null): Promise<Taken | null> {
    const { world, spec } = this.#parts;
    const { selections } = this.trace;
    const looks = selections.length - (before ? 1 : 0);
    const until = Math.min(world.now() + spec.queueTimeoutMs, this.#deadlineAt);
    return inTurn(place.group.waiting, this.#request.signal, until, world, () => {
      selections.length = looks;
      return this.#take(place, past);
    });
  }

  /** Waits before the only deployment left is asked again; false when that is no use. */
  async #waitForSame(failure: Failure, retries: number, place: Place): Promise<boolean> {
    const { now, random, sleep } = this.#parts.world;
    const fallbackAtHand = this.#path.has(failure.kind, place);
    const { retry } = this.#parts.spec;
    const wait = waitBeforeSame(failure, retries, retry, this.#groupRetry(place), fallbackAtHand, random);
    if (wait === null || now() + wait >= this.#deadlineAt) return false;
    await sleep(wait, this.#request.signal);
    return true;
  }

  #begin(place: Place, { selection }: Held, retries: number): Attempt {
    const { group, model } = place;
    const chosen = selection.chosen!;
    const startedAt = this.#parts.world.now();
    const deadlineAt = this.#deadlineAt;
    const others =
      (selection.hasAnother && this.#mayRetry(NO_ANSWER, retries, chosen, place)) ||
      (this.#fallsBack && this.#path.has('timeout', place));
    return {
      deployment: chosen,
      group: group.name,
      model,
      strategy: selection.strategy,
      retries: this.trace.retries,
      fallbacks: this.trace.fallbacks,
      startedAt,
      deadlineAt,
      givesWayAt: others ? givesWayAt(chosen, this.#request.stream, startedAt, deadlineAt) : deadlineAt,
      committed: false,
      impatient: false,
      ttftMs: null,
      usage: null,
      translation: null,
      streamedTokens: 0,
    };
  }

  /** Keeps what an attempt taught. */
  #settle(attempt: Attempt, { group }: Place, taken: Held, outcome: Outcome): void {
    const failure = outcome.served ? null : outcome.failure;
    const { status } = outcome.served ? outcome : outcome.failure;
    const expected = (): TokenEstimate | null => this.#taking.expected(group);
    const endedAt = this.#parts.world.now();
    settle({ group, attempt, taken, failure, status, expected, endedAt }, this.trace, this.#parts);
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
