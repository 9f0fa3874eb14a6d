import type { Deployment } from '../deployment.ts';
import type { DeploymentSpec } from '../spec.ts';
import { SmoothWeighted } from './smooth-weighted.ts';

/**
 * LiteLLM's default, made exact: by `weight` if any deployment has one, else by `rpm`, else by `tpm`, else evenly.
 * Without a weight a deployment has weight 1; without a limit, where others have one, it counts as the largest.
 */
export class SimpleShuffle extends SmoothWeighted {
  protected weights(deployments: readonly Deployment[]): number[] {
    if (has(deployments, 'weight')) return deployments.map(({ spec }) => spec.weight ?? 1);
    for (const limit of ['rpm', 'tpm'] as const) {
      if (!has(deployments, limit)) continue;
      const largest = Math.max(...deployments.map(({ spec }) => spec[limit] ?? 0));
      return deployments.map(({ spec }) => spec[limit] ?? largest);
    }
    return deployments.map(() => 1);
  }
}

const has = (deployments: readonly Deployment[], key: keyof DeploymentSpec): boolean =>
  deployments.some(({ spec }) => spec[key] !== undefined);
