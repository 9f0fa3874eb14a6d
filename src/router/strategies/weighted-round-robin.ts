import type { Deployment } from '../deployment.ts';
import { SmoothWeighted } from './smooth-weighted.ts';

/** By `weight` alone; one without a weight has weight 1. */
export class WeightedRoundRobin extends SmoothWeighted {
  protected weights(deployments: readonly Deployment[]): number[] {
    return deployments.map(({ spec }) => spec.weight ?? 1);
  }
}
