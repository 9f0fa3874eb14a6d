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

  merge({ count, mean, squares }: Moments): void {
    this.#take(count, mean, squares);
  }

  /** As it is stored, `count;mean;squares`; empty text for nothing. */
  encode(): string {
    return this.count === 0 ? '' : `${this.count};${this.mean};${this.squares}`;
  }

  /** Merges what `encode` made. */
  decode(text: string): this {
    if (text !== '') this.take(text.split(';'));
    return this;
  }

  protected take([count, mean, squares]: readonly string[]): void {
    this.#take(Number(count), Number(mean), Number(squares));
  }

  #take(added: number, mean: number, squares: number): void {
    if (added === 0) return;
    const count = this.count + added;
    const delta = mean - this.mean;
    this.squares += squares + (delta * delta * this.count * added) / count;
    this.mean += (delta * added) / count;
    this.count = count;
  }
}

/** Neighbouring bins are so far apart: quantiles are right to within 2.5 %. */
const GROWTH = 1.05;
const LOG_GROWTH = Math.log(GROWTH);
/** Smaller values share the bin of this one, larger ones that of the other. */
const SMALLEST = 0.001;
const LARGEST = 1e9;
const COMMA = 44;
const ZERO = 48;

/**
 * The same with a histogram in growing bins (as DDSketch has them), for quantiles. Charts of a month read many thousands
 * of these, so the bins between the first and the last are a plain list, in memory and as text.
 */
export class Distribution extends Moments {
  /** The bin of the first count. */
  #first = 0;
  #counts: number[] = [];

  override add(value: number): void {
    super.add(value);
    const bin = Math.ceil(Math.log(Math.min(Math.max(value, SMALLEST), LARGEST)) / LOG_GROWTH);
    this.#makeRoom(bin, bin);
    this.#counts[bin - this.#first]!++;
  }

  override merge(other: Distribution): void {
    super.merge(other);
    const { length } = other.#counts;
    if (length === 0) return;
    this.#makeRoom(other.#first, other.#first + length - 1);
    const counts = this.#counts;
    const at = other.#first - this.#first;
    for (let i = 0; i < length; i++) counts[at + i]! += other.#counts[i]!;
  }

  /** By nearest rank, for ascending `ranks` of 0..1; null while nothing was added. */
  quantiles<const R extends readonly number[]>(ranks: R): { [K in keyof R]: number | null } {
    let next = 0;
    let upTo = 0;
    return ranks.map((rank) => {
      const wanted = Math.max(1, Math.ceil(rank * this.count));
      while (upTo < wanted && next < this.#counts.length) upTo += this.#counts[next++]!;
      return next === 0 ? null : (2 * GROWTH ** (this.#first + next - 1)) / (1 + GROWTH);
    }) as { [K in keyof R]: number | null };
  }

  /** With `;first;1,,3`: the first bin, and the counts from there on. */
  override encode(): string {
    const counts = this.#counts.map((n) => (n === 0 ? '' : n)).join(',');
    return this.count === 0 ? '' : `${super.encode()};${this.#first};${counts}`;
  }

  protected override take(parts: readonly string[]): void {
    super.take(parts);
    const first = Number(parts[3]);
    const text = parts[4]!;
    this.#makeRoom(first, first);
    const counts = this.#counts;
    let at = first - this.#first;
    let count = 0;
    for (let i = 0; i <= text.length; i++) {
      const character = i < text.length ? text.charCodeAt(i) : COMMA;
      if (character !== COMMA) {
        count = count * 10 + character - ZERO;
        continue;
      }
      if (at < counts.length) counts[at]! += count;
      else counts.push(count);
      at++;
      count = 0;
    }
  }

  /** For these bins and all between. */
  #makeRoom(from: number, to: number): void {
    const counts = this.#counts;
    if (counts.length === 0) this.#first = from;
    if (from < this.#first) {
      counts.unshift(...new Array<number>(this.#first - from).fill(0));
      this.#first = from;
    }
    for (let n = to - this.#first - counts.length; n >= 0; n--) counts.push(0);
  }
}
