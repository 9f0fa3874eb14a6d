/** Count, mean and spread of some values, which merge without loss (Chan, Golub, LeVeque 1979). */
export class Moments {
  count = 0;
  mean = 0;
  /** Sum of squared deviations from the mean. */
  squares = 0;

  add(value: number): void {
    this.count++;
    const delta = value - this.mean;
    this.mean += delta / this.count;
    this.squares += delta * (value - this.mean);
  }

  merge(other: Moments): void {
    if (other.count === 0) return;
    const count = this.count + other.count;
    const delta = other.mean - this.mean;
    this.squares += other.squares + (delta * delta * this.count * other.count) / count;
    this.mean += (delta * other.count) / count;
    this.count = count;
  }

  /** As it is stored: a JSON list; empty text for nothing. */
  encode(): string {
    return this.count === 0 ? '' : JSON.stringify(this.cells());
  }

  /** Takes in what `encode` made. */
  decode(text: string): this {
    if (text !== '') this.take(JSON.parse(text) as number[]);
    return this;
  }

  protected cells(): number[] {
    return [this.count, this.mean, this.squares];
  }

  protected take(cells: readonly number[]): void {
    [this.count, this.mean, this.squares] = cells as [number, number, number];
  }
}

/** Neighbouring bins are so far apart: quantiles are right to within 2.5 %. */
const GROWTH = 1.05;
const LOG_GROWTH = Math.log(GROWTH);
/** Smaller values share the bin of this one. */
const SMALLEST = 0.001;

/** The same with a histogram in growing bins (as DDSketch has them), for quantiles. */
export class Distribution extends Moments {
  readonly #bins = new Map<number, number>();

  override add(value: number): void {
    super.add(value);
    this.#put(Math.ceil(Math.log(Math.max(value, SMALLEST)) / LOG_GROWTH), 1);
  }

  override merge(other: Distribution): void {
    super.merge(other);
    for (const [bin, n] of other.#bins) this.#put(bin, n);
  }

  /** By nearest rank, for ascending `ranks` of 0..1; null while nothing was added. */
  quantiles<const R extends readonly number[]>(ranks: R): { [K in keyof R]: number | null } {
    const bins = Array.from(this.#bins).sort(([a], [b]) => a - b);
    let next = 0;
    let upTo = 0;
    return ranks.map((rank) => {
      const wanted = Math.max(1, Math.ceil(rank * this.count));
      while (upTo < wanted && next < bins.length) upTo += bins[next++]![1];
      const bin = bins[next - 1];
      return bin ? (2 * GROWTH ** bin[0]) / (1 + GROWTH) : null;
    }) as { [K in keyof R]: number | null };
  }

  protected override cells(): number[] {
    const cells = super.cells();
    for (const [bin, n] of this.#bins) cells.push(bin, n);
    return cells;
  }

  protected override take(cells: readonly number[]): void {
    super.take(cells);
    for (let i = 3; i < cells.length; i += 2) this.#put(cells[i]!, cells[i + 1]!);
  }

  #put(bin: number, n: number): void {
    this.#bins.set(bin, (this.#bins.get(bin) ?? 0) + n);
  }
}
