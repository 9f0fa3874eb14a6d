import type { Deployment } from '../deployment.ts';
import { Ranking } from './ranking.ts';
import type { PickContext } from './strategy.ts';

/** The most remaining share of quota over a sliding minute, what running calls hold included. */
export class UsageBased extends Ranking {
  override readonly scoreMeaning = 'share of quota left';
  override readonly highestFirst = true;

  protected ranks(candidates: readonly Deployment[], { now }: PickContext): number[] {
    return candidates.map(({ limits, spec }) => -limits.remaining(spec, now));
  }

  protected override shown(rank: number): number {
    return -rank;
  }
}
