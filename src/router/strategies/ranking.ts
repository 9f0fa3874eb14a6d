import type { Deployment } from '../deployment.ts';
import { type PickContext, Strategy } from './strategy.ts';
import { WeightedRoundRobin } from './weighted-round-robin.ts';

/** A strategy that ranks by a number: those that come out equal take turns in proportion to their weight. */
export abstract class Ranking extends Strategy {
  readonly #turns = new WeightedRoundRobin();
  readonly #scores = new Map<string, number>();

  /** The rank of each candidate, the lowest first in line; null is unknown and goes behind all known. */
  protected abstract ranks(candidates: readonly Deployment[], context: PickContext): (number | null)[];

  /** The highest rank that still counts as equal to `lowest`. */
  protected equalUpTo(lowest: number): number {
    return lowest;
  }

  /** Decides among candidates of equal rank. */
  protected amongEqual(candidates: readonly Deployment[], _context: PickContext): Deployment {
    return candidates.length === 1 ? candidates[0]! : this.#turns.pick(candidates);
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
    if (this.#scores.size === 0) return this.amongEqual(candidates, context);
    const highest = this.equalUpTo(lowest);
    const equal = candidates.filter((_, i) => {
      const rank = ranks[i] ?? null;
      return rank !== null && rank <= highest;
    });
    return this.amongEqual(equal, context);
  }

  override score({ id }: Deployment): number | null {
    return this.#scores.get(id) ?? null;
  }
}
