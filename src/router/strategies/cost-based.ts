import type { Deployment } from '../deployment.ts';
import { costOf } from '../prices.ts';
import { Ranking } from './ranking.ts';
import type { PickContext } from './strategy.ts';

/** Prices within this share of the cheapest count as equal. */
const EQUAL_WITHIN = 0.05;

/**
 * The lowest expected cost of this very request. A price that is not known is unknown, not nothing: such deployments
 * come behind all whose price is known.
 */
export class CostBased extends Ranking {
  override readonly scoreMeaning = 'expected US dollars for this request';
  override readonly wantsEstimate = true;
  override readonly saves = true;
  protected ranks(candidates: readonly Deployment[], { estimate, model }: PickContext): (number | null)[] {
    // Without an estimate any request will do to compare by.
    const { input, output } = estimate ?? { input: 1000, output: 250 };
    const usage = { input, output, cacheRead: 0, cacheWrite: 0 };
    return candidates.map((one) => costOf(usage, one.specFor(model).prices));
  }

  protected override equalUpTo(lowest: number): number {
    return lowest * (1 + EQUAL_WITHIN);
  }
}
