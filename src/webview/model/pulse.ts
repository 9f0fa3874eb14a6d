/** Seconds that a rate is the mean of: calm enough to read, quick enough to see a change. */
const SPAN = 5;

/** Requests that ended within the last seconds. */
export class Pulse {
  readonly #ends: number[] = [];

  /** `endedAt`: epoch milliseconds. */
  count(endedAt: number): void {
    this.#ends.push(endedAt);
  }

  perSecond(now: number): number {
    const since = now - SPAN * 1000;
    const first = this.#ends.findIndex((at) => at > since);
    this.#ends.splice(0, first < 0 ? this.#ends.length : first);
    return this.#ends.length / SPAN;
  }
}
