import type { DeploymentSpec, SpecOf } from '../../router/spec.ts';
import type { Trace } from '../../router/trace.ts';
import { type Batch, BatchBuilder } from './batch.ts';
import { type Dialects, Routes } from './routes.ts';

const FIRST_ROOM = 64;
const USUAL_ROOM = 4096;

/**
 * Finished requests that are not stored yet: a batch that is on its way, and what has come since. Bounded, so that a
 * database which is away for long costs records and not the memory.
 */
export class Queue {
  readonly #most: number;
  readonly #routes: Routes;
  readonly #specOf: SpecOf;
  #next = new BatchBuilder(FIRST_ROOM);
  #leaving: Batch | null = null;
  /** Requests that found no room. */
  lost = 0;

  constructor(most: number, dialects: Dialects, specOf: SpecOf) {
    this.#most = most;
    this.#routes = new Routes(dialects);
    this.#specOf = specOf;
  }

  /** Requests in it. */
  get length(): number {
    return this.#next.rows + (this.#leaving?.rows ?? 0);
  }

  /** `spec`: of the deployment that answered or failed last. False when there was no room. */
  add(trace: Trace, spec: DeploymentSpec | null): boolean {
    if (this.length >= this.#most) {
      this.lost++;
      return false;
    }
    const route = this.#routes.of(trace, spec);
    if (isToldByRequest(trace)) {
      this.#next.add(trace, route);
      return true;
    }
    const series = trace.attempts.map(({ group, deployment }) =>
      this.#routes.seriesOf(this.#specOf(deployment) ?? { group, id: deployment, provider: '' }),
    );
    this.#next.add(trace, route, series);
    return true;
  }

  /** The batch that is to be stored now: the same again until `stored`. Null when there is nothing. */
  take(): Batch | null {
    if (!this.#leaving && this.#next.rows > 0) {
      this.#leaving = this.#next.build();
      // About as many as before will come until the next is taken.
      this.#next = new BatchBuilder(Math.min(this.#leaving.rows + FIRST_ROOM, USUAL_ROOM));
    }
    return this.#leaving;
  }

  stored(): void {
    this.#leaving = null;
  }
}

/** Without an attempt, or with one that ended as the request did: a client may leave, or a fallback be empty, after it. */
function isToldByRequest({ attempts, outcome, group, error }: Trace): boolean {
  const [only] = attempts;
  if (!only) return true;
  return (
    attempts.length === 1 &&
    only.outcome === outcome &&
    only.group === group &&
    only.error?.kind === error?.kind
  );
}
