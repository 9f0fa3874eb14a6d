import type { AllowedFails } from './health/allowed-fails.ts';
import type { BudgetSpec } from './limits/budget.ts';
import type { RateLimits } from './limits/limits.ts';
import type { TokenPrices } from './prices.ts';

/** What the router is told of a deployment. Plain data; times in milliseconds. */
export interface DeploymentSpec extends RateLimits {
  id: string;
  group: string;
  provider: string;
  /** As written in the configuration, for views. */
  model: string;
  /** 1-based line in the configuration file. */
  line: number;
  /** Client surfaces that it can answer; the router only compares them with the request's. */
  surfaces: ReadonlySet<string>;
  weight?: number;
  /** Requests that may run at once. */
  maxParallel?: number;
  /** Lower is tried first; deployments without one come last among those with. */
  order?: number;
  cooldownMs?: number;
  /** What of the failures that it is allowed differs from all others. */
  allowed?: Partial<AllowedFails>;
  /** Retries after it failed, where that differs. */
  retries?: number;
  variant?: string;
  prices?: TokenPrices;
  budget?: BudgetSpec;
  /** Its context window in tokens. */
  maxInputTokens?: number;
  tags?: readonly string[];
  /** Why it can't be used whatever its health, e.g. an unset variable; null when it can. */
  unavailable: string | null;
  /** Of a group whose name has wildcards: what it is for a request that asks by that name. */
  named?: (name: string) => DeploymentSpec;
}
