import type { Deployment } from '../deployment.ts';
import { Strategy } from './strategy.ts';

/**
 * Smooth weighted round robin, nginx's: each candidate earns its weight, the richest is chosen and pays the sum.
 * Over any run of sum-of-weights picks the shares are exact, and turns are spread rather than bunched.
 */
export abstract class SmoothWeighted extends Strategy<Deployment> {
  override readonly scoreMeaning = 'turn credit before the pick';
  override readonly highestFirst = true;
  readonly #credit = new Map<string, number>();
  readonly #scores = new Map<string, number>();
  /** Of the same list as before the weights are the same: it is made anew with each change of the file. */
  #weighed: { candidates: readonly Deployment[]; weights: readonly number[] } = {
    candidates: [],
    weights: [],
  };

  /** The weights of `deployments`, in their order; none negative. */
  protected abstract weights(deployments: readonly Deployment[]): number[];

  pick(candidates: readonly Deployment[]): Deployment {
    const weights = this.#weightsOf(candidates);
    let total = 0;
    let best = candidates[0]!;
    let bestCredit = -Infinity;
    this.#scores.clear();
    for (let i = 0; i < candidates.length; i++) {
      const candidate = candidates[i]!;
      const weight = weights[i]!;
      const credit = (this.#credit.get(candidate.id) ?? 0) + weight;
      total += weight;
      this.#credit.set(candidate.id, credit);
      this.#scores.set(candidate.id, credit);
      if (weight > 0 && credit > bestCredit) {
        best = candidate;
        bestCredit = credit;
      }
    }
    this.#credit.set(best.id, bestCredit - total);
    return best;
  }

  #weightsOf(candidates: readonly Deployment[]): readonly number[] {
    if (candidates !== this.#weighed.candidates)
      this.#weighed = { candidates, weights: standbyServes(this.weights(candidates)) };
    return this.#weighed.weights;
  }

  override score(deployment: Deployment): number | null {
    return this.#scores.get(deployment.id) ?? null;
  }

  override configuredShare(deployment: Deployment, all: readonly Deployment[]): number {
    const weights = this.weights(all);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return total === 0 ? 1 / all.length : weights[all.indexOf(deployment)]! / total;
  }
}

/** Weight 0 means standby: no traffic while others can, but not a lost request when none can. */
const standbyServes = (weights: number[]): number[] =>
  weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
