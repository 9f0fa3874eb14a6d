import type { Deployment } from '../deployment.ts';
import { Strategy } from './strategy.ts';

interface Credit {
  value: number;
}

interface Known {
  candidates: readonly Deployment[];
  weights: readonly number[];
  credits: readonly Credit[];
}

/**
 * Smooth weighted round robin, nginx's: each candidate earns its weight, the richest is chosen and pays the sum.
 * Over any run of sum-of-weights picks the shares are exact, and turns are spread rather than bunched.
 */
export abstract class SmoothWeighted extends Strategy<Deployment> {
  override readonly scoreMeaning = 'turn credit before the pick';
  override readonly highestFirst = true;
  readonly #credits = new Map<string, Credit>();
  /** Of the same list as before all is the same: it is made anew with each change of the file. */
  #known: Known = { candidates: [], weights: [], credits: [] };
  #scores: number[] = [];

  /** The weights of `deployments`, in their order; none negative. */
  protected abstract weights(deployments: readonly Deployment[]): number[];

  pick(candidates: readonly Deployment[]): Deployment {
    const { weights, credits } = this.#knownOf(candidates);
    const scores: number[] = [];
    let total = 0;
    let best = 0;
    let bestScore = -Infinity;
    for (let i = 0; i < candidates.length; i++) {
      const weight = weights[i]!;
      const score = (credits[i]!.value += weight);
      scores.push(score);
      total += weight;
      if (weight > 0 && score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    credits[best]!.value -= total;
    this.#scores = scores;
    return candidates[best]!;
  }

  #knownOf(candidates: readonly Deployment[]): Known {
    if (candidates !== this.#known.candidates) {
      const weights = standbyServes(this.weights(candidates));
      this.#known = { candidates, weights, credits: candidates.map(({ id }) => this.#creditOf(id)) };
    }
    return this.#known;
  }

  #creditOf(id: string): Credit {
    const credit = this.#credits.get(id) ?? { value: 0 };
    this.#credits.set(id, credit);
    return credit;
  }

  override score(deployment: Deployment): number | null {
    return this.#scores[this.#known.candidates.indexOf(deployment)] ?? null;
  }

  override scores(): readonly number[] {
    return this.#scores;
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
