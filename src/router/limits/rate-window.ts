export const MINUTE_MS = 60_000;
/** What comes within so short a time is kept as one entry, so that memory stays bounded at any rate. */
const GRAIN_MS = 10;
/** Forgotten entries are cut off once so many have gathered. */
const SLACK = 512;

/** An amount counted at one moment; what it turns out to be can be settled while it counts. */
export interface Counted {
  readonly since: number;
  /** The last moment that went into it: the whole entry counts for a minute from then on. */
  at: number;
  amount: number;
  forgotten: boolean;
}

/** The sum of what was counted within the last minute, exactly. Times are epoch milliseconds, handed in. */
export class RateWindow {
  #entries: Counted[] = [];
  #first = 0;
  #total = 0;

  used(now: number): number {
    this.#forget(now);
    return this.#total;
  }

  add(amount: number, now: number): Counted {
    this.#forget(now);
    this.#total += amount;
    const last = this.#entries.at(-1);
    if (last && !last.forgotten && now - last.since < GRAIN_MS) {
      last.amount += amount;
      last.at = now;
      return last;
    }
    const entry = { since: now, at: now, amount, forgotten: false };
    this.#entries.push(entry);
    return entry;
  }

  /** Settles what was counted; nothing when its minute is over. */
  change(entry: Counted, by: number): void {
    if (entry.forgotten) return;
    entry.amount += by;
    this.#total += by;
  }

  /** When `amount` more fit within `limit`; null when they never do. */
  fitsAt(amount: number, limit: number, now: number): number | null {
    if (amount > limit) return null;
    let total = this.used(now);
    let at = now;
    for (let i = this.#first; total + amount > limit && i < this.#entries.length; i++) {
      const entry = this.#entries[i]!;
      total -= entry.amount;
      at = entry.at + MINUTE_MS;
    }
    return at;
  }

  #forget(now: number): void {
    const entries = this.#entries;
    while (this.#first < entries.length && entries[this.#first]!.at + MINUTE_MS <= now) {
      const entry = entries[this.#first++]!;
      entry.forgotten = true;
      this.#total -= entry.amount;
    }
    if (this.#first < entries.length && this.#first < SLACK) return;
    this.#entries = entries.slice(this.#first);
    this.#first = 0;
    // Token counts are whole, but what a caller counts may have rounding errors that add up.
    if (this.#entries.length === 0) this.#total = 0;
  }
}
