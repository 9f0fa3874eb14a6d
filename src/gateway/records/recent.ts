import type { Trace } from '../../router/trace.ts';

export interface TraceFilter {
  limit: number;
  group?: string | undefined;
  deployment?: string | undefined;
  outcome?: string | undefined;
}

/** The last `size` traces, in memory. */
export class RecentTraces {
  readonly #ring: (Trace | undefined)[];
  #next = 0;

  constructor(size: number) {
    this.#ring = new Array<Trace | undefined>(size).fill(undefined);
  }

  add(trace: Trace): void {
    this.#ring[this.#next++ % this.#ring.length] = trace;
  }

  get length(): number {
    return Math.min(this.#next, this.#ring.length);
  }

  find(callId: string): Trace | undefined {
    return this.#ring.find((trace) => trace?.callId === callId);
  }

  /** Newest first. */
  list({ limit, group, deployment, outcome }: TraceFilter): Trace[] {
    const found: Trace[] = [];
    const size = this.#ring.length;
    for (let i = 1; i <= Math.min(this.#next, size) && found.length < limit; i++) {
      const trace = this.#ring[(this.#next - i) % size]!;
      if (
        (group === undefined || trace.group === group) &&
        (deployment === undefined || trace.deployment === deployment) &&
        (outcome === undefined || trace.outcome === outcome)
      ) {
        found.push(trace);
      }
    }
    return found;
  }
}
