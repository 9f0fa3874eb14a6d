import type { Deployment } from '../deployment.ts';
import { type TokenEstimate, tokensOf } from '../estimate.ts';
import { expectedCost } from '../prices.ts';
import type { Budget } from '../limits/budget.ts';
import { neededOf, type RateLimits } from '../limits/limits.ts';

/** Requests and tokens within a sliding minute. */
export interface RateDemand {
  kind: 'rate';
  key: string;
  rpm: number | null;
  tpm: number | null;
  /** Tokens that must be free. */
  needed: number;
  /** Tokens that count until the call has told what it used. */
  tokens: number;
}

/** Calls at once. */
export interface ParallelDemand {
  kind: 'parallel';
  key: string;
  max: number;
}

/** US dollars within a window. */
export interface BudgetDemand {
  kind: 'budget';
  key: string;
  limit: number;
  windowMs: number;
  /** Expected. */
  cost: number;
}

/** A part that a call needs of something that gateways share. Plain data; keys name the same thing in all of them. */
export type Demand = RateDemand | ParallelDemand | BudgetDemand;

/** The key of what holds over all deployments. */
export const ALL = 'all';
/** A half-open circuit is a limit of one call at once. */
const PROBE = 'probe:';
const PROVIDER = 'provider:';

export const deploymentKey = (id: string): string => `deployment:${id}`;
export const providerKey = (provider: string): string => `${PROVIDER}${provider}`;
export const probeKey = (id: string): string => `${PROBE}${id}`;
export const isProbe = ({ key }: Demand): boolean => key.startsWith(PROBE);
export const isProviders = ({ key }: Demand): boolean => key.startsWith(PROVIDER);

/** What a call of `deployment` would need; nothing where no limit holds: then this gateway's own answer is certain. */
export function demandsOf(
  deployment: Deployment,
  all: RateLimits,
  estimate: TokenEstimate | null,
  model: string | null,
  now: number,
): Demand[] {
  const { id, spec, circuit, budget } = deployment;
  const demands: Demand[] = [];
  if (circuit.state(now) === 'half_open') demands.push({ kind: 'parallel', key: probeKey(id), max: 1 });
  if (spec.maxParallel !== undefined)
    demands.push({ kind: 'parallel', key: deploymentKey(id), max: spec.maxParallel });
  if (isLimited(spec)) demands.push(rate(deploymentKey(id), spec, estimate));
  if (isLimited(all)) demands.push(rate(ALL, all, estimate));
  const { provider, prices } = deployment.specFor(model);
  const providers = deployment.providerBudget(model);
  const cost = expectedCost(estimate, prices);
  if (budget) demands.push(spending(deploymentKey(id), budget, cost));
  if (providers) demands.push(spending(providerKey(provider), providers, cost));
  return demands;
}

const isLimited = ({ rpm, tpm }: RateLimits): boolean => rpm !== undefined || tpm !== undefined;

const rate = (key: string, { rpm, tpm }: RateLimits, estimate: TokenEstimate | null): RateDemand => ({
  kind: 'rate',
  key,
  rpm: rpm ?? null,
  tpm: tpm ?? null,
  needed: tpm === undefined ? 0 : neededOf(estimate, tpm),
  tokens: tokensOf(estimate),
});

const spending = (key: string, { spec }: Budget, cost: number): BudgetDemand => ({
  kind: 'budget',
  key,
  limit: spec.limit,
  windowMs: spec.windowMs,
  cost,
});
