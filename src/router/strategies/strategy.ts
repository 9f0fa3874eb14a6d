import type { Deployment } from '../deployment.ts';

export interface PickContext {
  /** Epoch milliseconds. */
  now: number;
  /** 0 ≤ x < 1. */
  random: () => number;
  stream: boolean;
}

/** Chooses among deployments that passed every check. One instance a model group; it may keep state between picks. */
export abstract class Strategy {
  /** What the number of `score` says, for the trace; null when the strategy ranks by none. */
  readonly scoreMeaning: string | null = null;

  /** `candidates` is never empty. */
  abstract pick(candidates: readonly Deployment[], context: PickContext): Deployment;

  /** The number by which the last pick ranked a candidate; null when it did not. */
  score(_deployment: Deployment): number | null {
    return null;
  }

  /** 0..1: the part of the group's requests that the configuration means `deployment` to have. */
  configuredShare(_deployment: Deployment, all: readonly Deployment[]): number {
    return 1 / all.length;
  }
}
