const FIRST_SHARE = 0.1;
const LASTS_MS = 60_000;
const SUCCESSES = 10;

/** Slow start: after an outage a deployment's share grows from 10 % to full within a minute or ten successes. */
export class WarmUp {
  #startsAt: number | null = null;
  #successes = 0;
  #credit = 0;

  /** An outage is over at `at`, which may lie ahead. */
  begin(at: number): void {
    this.#startsAt = at;
    this.#successes = 0;
    this.#credit = 0;
  }

  end(): void {
    this.#startsAt = null;
  }

  succeeded(now: number): void {
    if (this.#startsAt !== null && now >= this.#startsAt) this.#successes++;
  }

  /** The part of its share that it gets now, 0.1..1. */
  share(now: number): number {
    if (this.#startsAt === null) return 1;
    const progress = Math.max((now - this.#startsAt) / LASTS_MS, this.#successes / SUCCESSES);
    if (progress >= 1) {
      this.#startsAt = null;
      return 1;
    }
    return FIRST_SHARE + (1 - FIRST_SHARE) * Math.max(0, progress);
  }

  /** Whether it takes part in this choice: in so many of them as its share says, evenly spread. */
  takesPart(now: number): boolean {
    const share = this.share(now);
    if (share === 1) return true;
    this.#credit += share;
    if (this.#credit < 1) return false;
    this.#credit -= 1;
    return true;
  }
}
