import type { TokenUsage } from '../../contract/admin.ts';
import { Distribution, Moments } from './distribution.ts';
import { Tally } from './tally.ts';

/** Sums that rollups keep as columns of the same names, in this order. */
export const SUMS = [
  'requests',
  'failures',
  'cancelled',
  'errors',
  'estimated',
  'unpriced',
  'input_tokens',
  'output_tokens',
  'cache_read_tokens',
  'cache_write_tokens',
  'cost',
  'savings',
] as const;
export type Sum = (typeof SUMS)[number];

/** What rollups keep as text. `latency` and `ttft` in milliseconds, `spending` in US dollars a request, `kinds` of failures. */
export const DISTRIBUTIONS = ['latency', 'ttft', 'spending', 'kinds'] as const;

/** As a rollup is stored. */
export type FiguresRow = Record<Sum, number> & Record<(typeof DISTRIBUTIONS)[number], string>;

/** All that is counted of some requests, of one series within one period. */
export class Figures {
  readonly sums: Record<Sum, number>;
  readonly latency: Distribution;
  readonly ttft: Distribution;
  readonly spending: Moments;
  /** Failures by kind: of attempts, and of requests that failed without any. */
  readonly kinds: Tally;

  constructor(row?: FiguresRow) {
    this.sums = Object.fromEntries(SUMS.map((name) => [name, 0])) as Record<Sum, number>;
    this.latency = new Distribution();
    this.ttft = new Distribution();
    this.spending = new Moments();
    this.kinds = new Tally();
    if (row) this.absorb(row);
  }

  /** Merges what is stored. */
  absorb(row: FiguresRow): void {
    for (const name of SUMS) this.sums[name] += row[name];
    for (const name of DISTRIBUTIONS) this[name].decode(row[name]);
  }

  merge({ sums, latency, ttft, spending, kinds }: Figures): void {
    for (const name of SUMS) this.sums[name] += sums[name];
    this.latency.merge(latency);
    this.ttft.merge(ttft);
    this.spending.merge(spending);
    this.kinds.merge(kinds);
  }

  /** One failed attempt. */
  failed(kind: string): void {
    this.sums.errors++;
    this.kinds.add(kind, 1);
  }

  /** What one attempt was charged with. */
  charge(
    { input, output, cacheRead, cacheWrite }: TokenUsage,
    cost: number | null,
    estimated: boolean,
  ): void {
    const { sums } = this;
    sums.input_tokens += input;
    sums.output_tokens += output;
    sums.cache_read_tokens += cacheRead;
    sums.cache_write_tokens += cacheWrite;
    if (estimated) sums.estimated++;
    if (cost === null) sums.unpriced++;
    else sums.cost += cost;
  }

  /** In the order of SUMS, then DISTRIBUTIONS. */
  cells(): (number | string)[] {
    return [...SUMS.map((name) => this.sums[name]), ...DISTRIBUTIONS.map((name) => this[name].encode())];
  }
}
