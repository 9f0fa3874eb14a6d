import type { Deployment } from './deployment.ts';
import type { FailureKind } from './failure.ts';
import type { AllowedFails } from './health/allowed-fails.ts';
import type { CircuitPolicy } from './health/circuit.ts';
import type { BudgetSpec } from './limits/budget.ts';
import type { DeploymentSpec } from './deployment-spec.ts';
import type { RateLimits } from './limits/limits.ts';
import type { Strategy, StrategyArgs } from './strategies/strategy.ts';

export type { DeploymentSpec } from './deployment-spec.ts';
export type { TokenPrices } from './prices.ts';

export interface CooldownPolicy extends AllowedFails {
  enabled: boolean;
  durationMs: number;
}

/** Retries where they differ, the most telling first. */
export interface RetryRules {
  /** By the upstream's status. */
  byStatus?: Partial<Record<number, number>>;
  byKind: Partial<Record<FailureKind, number>>;
  /** For all others that a retry may help. */
  otherwise?: number;
}

export interface RetryPolicy extends RetryRules {
  /** Retries within a group after the first attempt. */
  retries: number;
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

/** How requests for a group are spread. */
export interface StrategySpec {
  /** One of the table's, or what that which `create` makes is called. */
  name: string;
  args: StrategyArgs;
  /** Makes one of its own for each model group. */
  create?: () => Strategy<Deployment>;
}

export interface PreCallPolicy {
  /** Leave out deployments whose context window is too small. */
  contextWindow: boolean;
  /** Let requests choose deployments by tags. */
  tags: boolean;
  /** A deployment must have all tags of a request, not only one of them. */
  allTags?: boolean;
}

/** A deployment's, by its id; null when it is not configured any more. */
export type SpecOf = (deployment: string) => DeploymentSpec | null;

export interface RouterSpec {
  deployments: readonly DeploymentSpec[];
  strategy: StrategySpec;
  /** Where a group has its own. */
  groupStrategies: ReadonlyMap<string, StrategySpec>;
  /** Model groups that can be asked for together, by the name of all. */
  routingGroups?: ReadonlyMap<string, readonly string[]>;
  /** Decides among deployments that the strategy finds about equal; null: they take turns. */
  fallbackStrategy: StrategySpec | null;
  aliases: ReadonlyMap<string, string>;
  /** The whole name of a model that is known without its provider, for groups with wildcards: `openai/gpt-4o`. */
  qualified?: (model: string) => string | undefined;
  retry: RetryPolicy;
  /** In place of the rules of `retry`. */
  groupRetry: ReadonlyMap<string, RetryRules>;
  fallbacks: FallbackPolicy;
  cooldown: CooldownPolicy;
  circuit: CircuitPolicy;
  /** Whether a deployment that was out gets its share back step by step. */
  slowStart: boolean;
  /** Good checks in a row that bring back a deployment which failed one. */
  checkSuccesses: number;
  /** Over all deployments. */
  limits: RateLimits;
  /** How long a request may wait for a deployment at its limit; 0: not at all. */
  queueTimeoutMs: number;
  providerBudgets: ReadonlyMap<string, BudgetSpec>;
  preCall: PreCallPolicy;
  /** How long a session stays with its deployment after its last request; 0: not at all. */
  affinityMs: number;
  /** One deadline for a whole request: all its attempts, waits and fallbacks. */
  deadlineMs: number;
  /** Samples kept of each deployment for latency and error rate. */
  windowSize: number;
}
