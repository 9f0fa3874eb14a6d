/** A place in a waiting line. */
export interface Place {
  /** Whether it is this one's turn. */
  readonly first: boolean;
  /** Aborts `sleep` when it is worth looking again. */
  readonly woken: AbortSignal;
  /** Makes room; the next one looks. To be called exactly when its turn, or its waiting, is over. */
  leave(): void;
}

/** Requests that wait for a deployment at its limit, first come first served. */
export class WaitingLine {
  readonly #line: Waiting[] = [];

  get length(): number {
    return this.#line.length;
  }

  join(): Place {
    const waiting = new Waiting(this.#line);
    this.#line.push(waiting);
    return waiting;
  }

  /** Something became free: the first looks again. */
  wake(): void {
    this.#line[0]?.wake();
  }
}

class Waiting implements Place {
  readonly #line: Waiting[];
  #alarm = new AbortController();

  constructor(line: Waiting[]) {
    this.#line = line;
  }

  get first(): boolean {
    return this.#line[0] === this;
  }

  /** Each time anew: one that has rung tells nothing of what comes later. */
  get woken(): AbortSignal {
    if (this.#alarm.signal.aborted) this.#alarm = new AbortController();
    return this.#alarm.signal;
  }

  wake(): void {
    this.#alarm.abort();
  }

  leave(): void {
    const at = this.#line.indexOf(this);
    if (at < 0) return;
    this.#line.splice(at, 1);
    if (at === 0) this.#line[0]?.wake();
  }
}
