/** What a page keeps of its rates while it is put away. */
export interface SavedRates {
  /** Epoch second that `counts` end with. */
  until: number;
  since: number;
  /** Per deployment, oldest second first, without leading zeros. */
  counts: Record<string, number[]>;
}

/** Requests per second by deployment over the last `span` seconds: one ring of counters each. */
export class Rates {
  readonly span: number;
  readonly #rings = new Map<string, Uint32Array>();
  #until: number;
  #since: number;
  /** Up to here traces were counted before the page was put away: those told again are not news. */
  #counted = -Infinity;

  constructor(span: number, now: number, saved?: SavedRates) {
    this.span = span;
    this.#until = now;
    this.#since = now;
    if (saved && saved.until <= now && saved.until > now - span) this.#restore(saved, now);
  }

  /** The first second of which anything is known; the ones before are unknown, not idle. */
  get since(): number {
    return this.#since;
  }

  /** Counts a request that ended at epoch second `at`. */
  count(deployment: string, at: number, now: number): void {
    this.#advance(now);
    const second = Math.min(at, now);
    if (second <= now - this.span || second <= this.#counted) return;
    this.#since = Math.min(this.#since, second);
    const ring = this.#ring(deployment);
    const slot = second % this.span;
    ring[slot] = ring[slot]! + 1;
  }

  /** Per second up to and without `now`, oldest first; each the mean of the `smooth` seconds that end with it. */
  series(deployment: string, now: number, smooth: number): (number | null)[] {
    this.#advance(now);
    const ring = this.#rings.get(deployment);
    const at = (second: number): number =>
      second < this.#since || second <= now - this.span ? 0 : (ring?.[second % this.span] ?? 0);
    return Array.from({ length: this.span - 1 }, (_, index) => {
      const second = now - this.span + 1 + index;
      if (second < this.#since) return null;
      let total = 0;
      for (let back = 0; back < smooth; back++) total += at(second - back);
      return total / Math.min(smooth, second - this.#since + 1);
    });
  }

  save(): SavedRates {
    const oldest = this.#until - this.span + 1;
    const ordered = ([deployment, ring]: [string, Uint32Array]): [string, number[]] => {
      const counts = Array.from(ring, (_, index) => ring[(oldest + index) % this.span]!);
      const first = counts.findIndex((count) => count > 0);
      return [deployment, first < 0 ? [] : counts.slice(first)];
    };
    return {
      until: this.#until,
      since: this.#since,
      counts: Object.fromEntries([...this.#rings].map(ordered)),
    };
  }

  #restore({ until, since, counts }: SavedRates, now: number): void {
    this.#until = until;
    this.#since = since;
    this.#counted = until;
    for (const [deployment, seconds] of Object.entries(counts)) {
      const ring = this.#ring(deployment);
      seconds.forEach((count, index) => (ring[(until - seconds.length + 1 + index) % this.span] = count));
    }
    this.#advance(now);
  }

  #ring(deployment: string): Uint32Array {
    let ring = this.#rings.get(deployment);
    if (!ring) this.#rings.set(deployment, (ring = new Uint32Array(this.span)));
    return ring;
  }

  #advance(now: number): void {
    const stale = Math.min(now - this.#until, this.span);
    for (let passed = 0; passed < stale; passed++) {
      for (const ring of this.#rings.values()) ring[(now - passed) % this.span] = 0;
    }
    this.#until = Math.max(this.#until, now);
    this.#since = Math.max(this.#since, this.#until - this.span + 1);
  }
}
