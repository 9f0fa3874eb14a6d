import type { Deployment } from '../deployment.ts';
import type { Budget } from '../limits/budget.ts';
import type { Limits } from '../limits/limits.ts';
import { ALL, deploymentKey, probeKey, providerKey } from './demand.ts';

/** What a configuration limits, by the keys of `Demand`. */
export interface Watched {
  rates: ReadonlyMap<string, Limits>;
  parallel: readonly string[];
  budgets: ReadonlyMap<string, Budget>;
}

export function watchedOf(deployments: Iterable<Deployment>, all: Limits, now: number): Watched {
  const rates = new Map([[ALL, all]]);
  const parallel: string[] = [];
  const budgets = new Map<string, Budget>();
  for (const { id, spec, limits, circuit, budget, providerBudgets } of deployments) {
    if (spec.rpm !== undefined || spec.tpm !== undefined) rates.set(deploymentKey(id), limits);
    if (spec.maxParallel !== undefined) parallel.push(deploymentKey(id));
    if (circuit.state(now) !== 'closed') parallel.push(probeKey(id));
    if (budget) budgets.set(deploymentKey(id), budget);
    for (const [provider, shared] of providerBudgets) budgets.set(providerKey(provider), shared);
  }
  return { rates, parallel, budgets };
}
