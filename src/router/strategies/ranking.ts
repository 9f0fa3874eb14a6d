import type { Deployment } from '../deployment.ts';
import { type PickContext, Strategy } from './strategy.ts';
import { WeightedRoundRobin } from './weighted-round-robin.ts';

/** A strategy that ranks by a number: those that come out equal take turns by weight, unless told otherwise. */
export abstract class Ranking extends Strategy<Deployment> {
  readonly #amongEqual: Strategy<Deployment>;
  #candidates: readonly Deployment[] = [];
  #ranks: readonly (number | null)[] = [];

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
    this.#candidates = candidates;
    this.#ranks = ranks;
    let lowest = Infinity;
    for (let i = 0; i < ranks.length; i++) {
      const rank = ranks[i] ?? null;
      if (rank !== null && rank < lowest) lowest = rank;
    }
    if (lowest === Infinity) return this.#amongEqual.pick(candidates, context);
    const equal = upTo(this.equalUpTo(lowest), candidates, ranks);
    return equal.length === 1 ? equal[0]! : this.#amongEqual.pick(equal, context);
  }

  override score(deployment: Deployment): number | null {
    return this.#shownOf(this.#ranks[this.#candidates.indexOf(deployment)]);
  }

  override scores(): readonly (number | null)[] {
    return this.#ranks.map((rank) => this.#shownOf(rank));
  }

  #shownOf(rank: number | null | undefined): number | null {
    return rank === null || rank === undefined ? null : this.shown(rank);
  }
}

/** Those that rank no higher than `highest`; the very same list when all do. */
function upTo(
  highest: number,
  candidates: readonly Deployment[],
  ranks: readonly (number | null)[],
): readonly Deployment[] {
  const equal: Deployment[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const rank = ranks[i] ?? null;
    if (rank !== null && rank <= highest) equal.push(candidates[i]!);
  }
  return equal.length === candidates.length ? candidates : equal;
}
