import type { TokenUsage } from '../contract/admin.ts';
import type { StrategyName } from '../contract/strategies.ts';
import { costOf, type Deployment } from './deployment.ts';
import { Failure, failureOf } from './failure.ts';
import { FallbackPath } from './fallbacks.ts';
import { nothingLeft } from './nothing-left.ts';
import type { ModelGroup } from './pool.ts';
import { mayRetry, waitBeforeSame } from './retry.ts';
import { select } from './select.ts';
import type { RouterSpec } from './spec.ts';
import { beginTrace, type Trace } from './trace.ts';

/** What the router needs of the world. Times in milliseconds. */
export interface RouterWorld {
  /** Epoch milliseconds, with a fraction where there is one. */
  now: () => number;
  /** 0 ≤ x < 1. */
  random: () => number;
  /** Resolves after `ms`, or as soon as `signal` aborts. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

export interface RouterObserver {
  /** Something of a deployment's view changed. */
  changed: (deployment: Deployment) => void;
  cooledDown: (deployment: Deployment) => void;
  /** Each failed attempt. */
  attemptFailed: (deployment: Deployment, failure: Failure) => void;
  finished: (trace: Trace, deployment: Deployment | null) => void;
}

export interface RouteRequest {
  callId: string;
  /** As the client named it. */
  requestedModel: string;
  target: Target;
  /** The client's dialect, e.g. `openai`. */
  dialect: string;
  /** For the trace, e.g. `chat`. */
  surface: string;
  stream: boolean;
  /** Aborts when the client has left. */
  signal: AbortSignal;
  /** Overrides of this request. */
  retries?: number;
  fallbacks?: readonly string[];
  deadlineMs?: number;
}

/** What a requested model names. */
export interface Target {
  group: ModelGroup;
  /** For `GROUP/DEPLOYMENT_ID`. */
  pinned: Deployment | null;
}

/** One try of one deployment, handed to the call. */
export interface Attempt {
  readonly deployment: Deployment;
  readonly group: string;
  readonly strategy: StrategyName;
  /** Retries and fallbacks of the request so far. */
  readonly retries: number;
  readonly fallbacks: number;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly deadlineAt: number;
  /** Set by the call when the client has seen something of the answer: then nothing can be tried anew. */
  committed: boolean;
  /** Set by the call with the first content. Milliseconds. */
  ttftMs: number | null;
  /** Set by the call as far as it is known, also when it then fails. */
  usage: TokenUsage | null;
}

/** Resolves with the status when the answer has ended whole; throws a Failure otherwise. */
export type Call = (attempt: Attempt) => Promise<number>;

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
  readonly #spec: RouterSpec;
  readonly #world: RouterWorld;
  readonly #observer: RouterObserver;
  readonly #resolve: (model: string) => Target | undefined;
  readonly #path: FallbackPath;
  readonly #deadlineAt: number;

  constructor(
    request: RouteRequest,
    call: Call,
    router: {
      spec: RouterSpec;
      world: RouterWorld;
      observer: RouterObserver;
      resolve: (model: string) => Target | undefined;
    },
  ) {
    this.#request = request;
    this.#call = call;
    this.#spec = router.spec;
    this.#world = router.world;
    this.#observer = router.observer;
    this.#resolve = router.resolve;
    const startedAt = this.#world.now();
    this.trace = beginTrace(request, startedAt);
    this.#deadlineAt = startedAt + (request.deadlineMs ?? this.#spec.deadlineMs);
    const { group, pinned } = request.target;
    // Who names one deployment wants that one: only fallbacks that the request itself brings apply.
    this.#path = new FallbackPath(
      this.#spec.fallbacks,
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
    const { now, random } = this.#world;
    const { stream, dialect, retries: requested } = this.#request;
    const tried = new Set<Deployment>();
    this.trace.group = group.name;
    this.trace.strategy = group.strategyName;
    let failure: Failure | null = null;
    for (let retries = 0; ; retries++) {
      const selection = select(
        group,
        { now: now(), random, stream, dialect },
        tried,
        failure && this.last,
        pinned,
      );
      this.trace.selections.push(selection);
      const { chosen } = selection;
      // What an upstream said tells the client more than that nothing is left.
      if (!chosen) return giveUp(failure ?? nothingLeft(selection));
      if (failure) {
        if (chosen === this.last && !(await this.#waitForSame(failure, retries - 1, group)))
          return giveUp(failure);
        if (this.#request.signal.aborted) return giveUp(new Failure('cancelled', 'the client left'), true);
        this.trace.retries++;
      }
      this.last = chosen;
      const outcome = await this.#attempt(group, chosen);
      if (outcome.served || outcome.final) return outcome;
      ({ failure } = outcome);
      tried.add(chosen);
      const again = mayRetry(
        failure,
        retries,
        this.#spec.retry,
        this.#spec.groupRetry.get(group.name),
        requested,
      );
      if (!again || this.#late()) return outcome;
    }
  }

  /** Waits before the only deployment left is asked again; false when that is no use. */
  async #waitForSame(failure: Failure, retries: number, group: ModelGroup): Promise<boolean> {
    const { now, random, sleep } = this.#world;
    const fallbackAtHand = this.#path.has(failure.kind, group.name);
    const wait = waitBeforeSame(failure, retries, this.#spec.retry, fallbackAtHand, random);
    if (wait === null || now() + wait >= this.#deadlineAt) return false;
    await sleep(wait, this.#request.signal);
    return true;
  }

  /** Calls one deployment and keeps what that taught. */
  async #attempt(group: ModelGroup, deployment: Deployment): Promise<Outcome> {
    const { now } = this.#world;
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
    };
    deployment.inFlight++;
    this.#observer.changed(deployment);
    let outcome: Outcome;
    try {
      outcome = { served: true, status: await this.#call(attempt) };
    } catch (thrown) {
      const failure = failureOf(thrown);
      outcome = giveUp(failure, attempt.committed || failure.kind === 'cancelled');
    }
    deployment.inFlight--;
    this.#settle(group, attempt, outcome, now());
    return outcome;
  }

  #settle(group: ModelGroup, attempt: Attempt, outcome: Outcome, endedAt: number): void {
    const { deployment, usage, ttftMs, startedAt } = attempt;
    const { trace } = this;
    const durationMs = endedAt - startedAt;
    const cost = usage && costOf(usage, deployment.spec.prices);
    if (usage) {
      trace.usage = usage;
      trace.cost = cost;
    }
    this.spent += cost ?? 0;
    const failure = outcome.served ? null : outcome.failure;
    if (!failure) {
      deployment.succeeded({ durationMs, ttftMs, usage, cost }, endedAt);
    } else {
      deployment.spent(usage, cost);
      if (failure.kind !== 'cancelled') {
        const out = deployment.failed(failure, this.#spec.cooldown, group.isAlone(deployment), endedAt);
        if (out) this.#observer.cooledDown(deployment);
        this.#observer.attemptFailed(deployment, failure);
      }
    }
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

  #nextGroup(failure: Failure, from: string): ModelGroup | undefined {
    for (;;) {
      const name = this.#path.next(failure.kind, from);
      if (name === undefined) return undefined;
      const target = this.#resolve(name);
      if (target) return target.group;
    }
  }

  #late(): boolean {
    return this.#world.now() >= this.#deadlineAt;
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
