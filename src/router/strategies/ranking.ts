import type { Deployment } from '../deployment.ts';
import { type PickContext, Strategy } from './strategy.ts';
import { WeightedRoundRobin } from './weighted-round-robin.ts';

/** A strategy that ranks by a number: those that come out equal take turns by weight, unless told otherwise. */
export abstract class Ranking extends Strategy<Deployment> {
  readonly #amongEqual: Strategy<Deployment>;
  readonly #scores = new Map<string, number>();

  /** `amongEqual` decides among those that come out equal. */
  constructor(amongEqual: Strategy<Deployment> = new WeightedRoundRobin()) {
    super();
    this.#amongEqual = amongEqual;
  }

  /** The rank of each candidate, the lowest first in line; null is unknown and goes behind all known. */
  protected abstract ranks(candidates: readonly Deployment[], context: PickContext): (number | null)[];

  /** The highest rank that still counts as equal to `lowest`. */
  protected equalUpTo(lowest: number): number {
    return lowest;
  }

  /** What a rank is shown as. */
  protected shown(rank: number): number {
    return rank;
  }

  pick(candidates: readonly Deployment[], context: PickContext): Deployment {
    const ranks = this.ranks(candidates, context);
    let lowest = Infinity;
    this.#scores.clear();
    for (const [i, rank] of ranks.entries()) {
      if (rank === null) continue;
      this.#scores.set(candidates[i]!.id, this.shown(rank));
      if (rank < lowest) lowest = rank;
    }
    if (this.#scores.size === 0) return this.#amongEqual.pick(candidates, context);
    const highest = this.equalUpTo(lowest);
    const equal = candidates.filter((_, i) => {
      const rank = ranks[i] ?? null;
      return rank !== null && rank <= highest;
    });
    return equal.length === 1 ? equal[0]! : this.#amongEqual.pick(equal, context);
  }

  override score({ id }: Deployment): number | null {
    return this.#scores.get(id) ?? null;
  }
}
