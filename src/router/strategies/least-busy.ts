import type { Deployment } from '../deployment.ts';
import { Ranking } from './ranking.ts';

/** The fewest requests under way, in proportion to `weight`; equals take turns. */
export class LeastBusy extends Ranking {
  override readonly scoreMeaning = 'requests under way for each unit of weight';

  protected ranks(candidates: readonly Deployment[]): number[] {
    return candidates.map(({ inFlight, spec: { weight = 1 } }) =>
      // Weight 0 means standby: behind all others.
      weight > 0 ? inFlight / weight : Number.MAX_VALUE,
    );
  }
}
