import type { TokenUsage } from '../contract/admin.ts';
import type { Attempt } from './attempt.ts';
import type { Deployment } from './deployment.ts';
import type { Failure } from './failure.ts';
import { nothingLeft } from './nothing-left.ts';
import type { Held, RouteRequest, RunParts } from './parts.ts';
import { settle } from './settle.ts';
import { Taking } from './taking.ts';
import { beginTrace, type Trace } from './trace.ts';

/** What the caller tells of its own call. Milliseconds. */
export interface CallResult {
  /** Null: since it was chosen. */
  durationMs: number | null;
  ttftMs: number | null;
  usage: TokenUsage | null;
  status: number | null;
}

/** A choice whose call is the caller's own: the deployment is held until `end` tells what came of it. */
export class OpenAttempt {
  readonly request: RouteRequest;
  /** The chosen deployment. */
  readonly last: Deployment;
  readonly trace: Trace;
  readonly #taking: Taking;
  readonly #taken: Held;
  readonly #parts: RunParts;

  /** Throws a Failure when nothing can serve. */
  constructor(request: RouteRequest, parts: RunParts) {
    this.trace = beginTrace(request, parts.world.now());
    this.#taking = new Taking(request, parts);
    const taken = this.#taking.takeAlone(request.target, { tried: new Set(), last: null });
    if (!taken.hold) throw nothingLeft(taken.selection, parts.world.now());
    this.trace.selections.push(taken.selection);
    this.last = taken.selection.chosen!;
    this.#taken = taken;
    this.request = request;
    this.#parts = parts;
  }

  /** `failure`: null when it served. To be called once. */
  end(failure: Failure | null, { durationMs, ttftMs, usage, status }: CallResult): void {
    const { group, model } = this.request.target;
    const endedAt = this.#parts.world.now();
    const attempt: Attempt = {
      deployment: this.last,
      group: group.name,
      model,
      strategy: this.#taken.selection.strategy,
      retries: 0,
      fallbacks: 0,
      startedAt: durationMs === null ? this.trace.startedAt : endedAt - durationMs,
      deadlineAt: Infinity,
      givesWayAt: Infinity,
      committed: failure === null,
      impatient: false,
      ttftMs,
      usage,
      translation: null,
      streamedTokens: 0,
    };
    const expected = () => this.#taking.expected(group);
    settle(
      { group, attempt, taken: this.#taken, failure, status, expected, endedAt },
      this.trace,
      this.#parts,
    );
  }
}
