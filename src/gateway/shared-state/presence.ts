const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;
/** Back for so long, an outage is over. */
const STEADY_MS = 30_000;

/**
 * Whether Redis is counted on. Lost at the first sign of trouble, so that no request waits for it twice; trusted
 * again after a pause that grows while it flaps. Times are epoch milliseconds, handed in.
 */
export class Presence {
  #here = false;
  #reason = 'not connected yet';
  #since: number;
  #pause = FIRST_PAUSE_MS;
  #tryAt = 0;

  constructor(now: number) {
    this.#since = now;
  }

  get here(): boolean {
    return this.#here;
  }

  /** Why it is away. */
  get reason(): string {
    return this.#reason;
  }

  /** When it was lost or found last. */
  get since(): number {
    return this.#since;
  }

  mayTry(now: number): boolean {
    return !this.#here && now >= this.#tryAt;
  }

  lost(reason: string, now: number): void {
    if (this.#here) {
      this.#pause =
        now - this.#since >= STEADY_MS ? FIRST_PAUSE_MS : Math.min(this.#pause * 2, LONGEST_PAUSE_MS);
      this.#since = now;
    }
    this.#here = false;
    this.#reason = reason;
    this.#tryAt = now + this.#pause;
  }

  found(now: number): void {
    if (this.#here) return;
    this.#here = true;
    this.#since = now;
  }
}
