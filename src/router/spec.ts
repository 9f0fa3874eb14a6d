import type { StrategyName } from '../contract/strategies.ts';
import type { FailureKind } from './failure.ts';

/** US dollars per token; a class of token without a price of its own is undefined. */
export interface TokenPrices {
  input: number;
  output: number;
  cacheRead?: number;
  cacheWrite?: number;
}

/** What the router is told of a deployment. Plain data; times in milliseconds. */
export interface DeploymentSpec {
  id: string;
  group: string;
  provider: string;
  /** As written in the configuration, for views. */
  model: string;
  /** 1-based line in the configuration file. */
  line: number;
  /** What clients' dialects it can answer; the router only compares them with the request's. */
  dialects: ReadonlySet<string>;
  weight?: number;
  rpm?: number;
  tpm?: number;
  /** Lower is tried first; deployments without one come last among those with. */
  order?: number;
  cooldownMs?: number;
  variant?: string;
  prices?: TokenPrices;
  /** Why it can't be used whatever its health, e.g. an unset variable; null when it can. */
  unavailable: string | null;
}

export interface CooldownPolicy {
  enabled: boolean;
  durationMs: number;
  /** Consecutive failures that take a deployment out. */
  allowedFails: number;
  /** `allowedFails` by kind of failure, where it differs. */
  allowedFailsByKind: Partial<Record<FailureKind, number>>;
}

export interface RetryPolicy {
  /** Retries within a group after the first attempt. */
  retries: number;
  byKind: Partial<Record<FailureKind, number>>;
  /** The least wait before the same deployment is asked again. */
  minWaitMs: number;
}

export interface FallbackPolicy {
  byGroup: ReadonlyMap<string, readonly string[]>;
  contextWindow: ReadonlyMap<string, readonly string[]>;
  contentPolicy: ReadonlyMap<string, readonly string[]>;
  /** For groups without fallbacks of their own. */
  default: readonly string[];
  /** Groups a request may move to, at the most. */
  max: number;
}

export interface RouterSpec {
  deployments: readonly DeploymentSpec[];
  strategy: StrategyName;
  groupStrategies: ReadonlyMap<string, StrategyName>;
  aliases: ReadonlyMap<string, string>;
  retry: RetryPolicy;
  groupRetry: ReadonlyMap<string, Partial<Record<FailureKind, number>>>;
  fallbacks: FallbackPolicy;
  cooldown: CooldownPolicy;
  /** One deadline for a whole request: all its attempts, waits and fallbacks. */
  deadlineMs: number;
  /** Samples kept a deployment for latency percentiles. */
  windowSize: number;
}
