/** The last `size` numbers put in, for percentiles. */
export class Samples {
  readonly #values: Float64Array;
  #count = 0;

  constructor(size: number) {
    this.#values = new Float64Array(Math.max(1, size));
  }

  add(value: number): void {
    this.#values[this.#count++ % this.#values.length] = value;
  }

  get length(): number {
    return Math.min(this.#count, this.#values.length);
  }

  /** By nearest rank, for each of `ranks` (0..1); nulls when there is no sample. */
  percentiles<const R extends readonly number[]>(ranks: R): { [I in keyof R]: number | null } {
    const sorted = this.#values.slice(0, this.length).sort();
    return ranks.map((rank) =>
      sorted.length === 0 ? null : sorted[Math.max(0, Math.ceil(rank * sorted.length) - 1)]!,
    ) as { [I in keyof R]: number | null };
  }

  mean(): number | null {
    const { length } = this;
    if (length === 0) return null;
    let sum = 0;
    for (let i = 0; i < length; i++) sum += this.#values[i]!;
    return sum / length;
  }
}
