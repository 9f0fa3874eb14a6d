/** After a pause of so long the next sample weighs two thirds. */
const FADE_MS = 10_000;
/** Samples so much older than the newest are out of date for percentiles. */
const STALE_MS = 6 * FADE_MS;

/**
 * Recent measurements: a mean in which old samples fade with the number and the time of newer ones, and percentiles.
 * After a pause the next sample outweighs what was before it, so that a recovered deployment is seen to be well at once.
 */
export class RecentSamples {
  readonly #size: number;
  readonly #values: Float64Array;
  readonly #times: Float64Array;
  #count = 0;
  #mean = 0;
  #load = 0;
  #percentile: { rank: number; count: number; value: number } | null = null;

  constructor(size: number) {
    this.#size = Math.max(1, size);
    this.#values = new Float64Array(this.#size);
    this.#times = new Float64Array(this.#size);
  }

  /** `load`: requests that were under way when it began, itself included. */
  add(value: number, load: number, now: number): void {
    const byTime = this.#count === 0 ? 1 : 1 - Math.exp(-Math.max(0, now - this.at) / FADE_MS);
    const slot = this.#count++ % this.#size;
    const weight = Math.max(byTime, 1 / Math.min(this.#count, this.#size));
    this.#mean += weight * (value - this.#mean);
    this.#load += weight * (load - this.#load);
    this.#values[slot] = value;
    this.#times[slot] = now;
  }

  get measured(): boolean {
    return this.#count > 0;
  }

  /** When the last sample came; 0 before the first. */
  get at(): number {
    return this.#count === 0 ? 0 : this.#times[(this.#count - 1) % this.#size]!;
  }

  get mean(): number {
    return this.#mean;
  }

  /** Requests that were under way when the samples were taken, in the mean. */
  get load(): number {
    return this.#load;
  }

  /** By nearest rank, 0..1, over the samples of the last minute of its traffic. */
  percentile(rank: number): number {
    const cached = this.#percentile;
    if (cached?.rank === rank && cached.count === this.#count) return cached.value;
    const from = this.at - STALE_MS;
    const recent = this.#values
      .slice(0, Math.min(this.#count, this.#size))
      .filter((_, i) => this.#times[i]! >= from)
      .sort();
    const value = recent[Math.max(0, Math.ceil(rank * recent.length) - 1)]!;
    this.#percentile = { rank, count: this.#count, value };
    return value;
  }
}

/** How an attempt went. Milliseconds. */
export interface Measurement {
  outcome: 'served' | 'failed' | 'timeout';
  durationMs: number;
  /** Of streams. */
  ttftMs: number | null;
  /** Tokens of its answer; null where it told none. */
  output: number | null;
  /** Requests that were under way when it began, itself included. */
  load: number;
}

/** How fast and how well a deployment has served of late. Milliseconds. */
export class Pace {
  /** Streams: until the first content. Never per token: it does not grow with the answer. */
  readonly ttft: RecentSamples;
  /** Whole answers, for each token of theirs. */
  readonly perToken: RecentSamples;
  /** Whole answers. */
  readonly whole: RecentSamples;
  /** Whole answers and whole streams. */
  readonly duration: RecentSamples;
  /** 1 for a failed attempt, 0 for a good one. */
  readonly failures: RecentSamples;

  constructor(windowSize: number) {
    this.ttft = new RecentSamples(windowSize);
    this.perToken = new RecentSamples(windowSize);
    this.whole = new RecentSamples(windowSize);
    this.duration = new RecentSamples(windowSize);
    this.failures = new RecentSamples(windowSize);
  }

  add({ outcome, durationMs, ttftMs, output, load }: Measurement, now: number): void {
    this.failures.add(outcome === 'served' ? 0 : 1, load, now);
    if (outcome === 'timeout') {
      this.whole.add(durationMs, load, now);
      this.ttft.add(durationMs, load, now);
    }
    if (outcome !== 'served') return;
    this.duration.add(durationMs, load, now);
    if (ttftMs !== null) {
      this.ttft.add(ttftMs, load, now);
      return;
    }
    this.whole.add(durationMs, load, now);
    if (output !== null && output > 0) this.perToken.add(durationMs / output, load, now);
  }
}
