import type { TokenUsage } from '../../contract/admin.ts';
import type { Deployment } from '../deployment.ts';
import type { TokenEstimate } from '../estimate.ts';

export interface PickContext {
  /** Epoch milliseconds. */
  now: number;
  /** 0 ≤ x < 1. */
  random: () => number;
  stream: boolean;
  /** Tokens of this request; null where nothing of its group asks for them. */
  estimate: TokenEstimate | null;
}

/** `routing_strategy_args`. */
export interface StrategyArgs {
  /** Samples that the recent latency is taken from; else those of the router. */
  windowSize?: number;
  /** Milliseconds after which a sample no longer counts. */
  ttlMs?: number;
  /** Deployments within this share of the lowest latency count as equal. */
  latencyBuffer?: number;
  /** Compare latencies by this rank, 0..1, in place of their mean. */
  percentile?: number;
}

/** How an attempt ended. Milliseconds. */
export interface AttemptResult {
  durationMs: number;
  ttftMs: number | null;
  usage: TokenUsage | null;
  failed: boolean;
  /** Epoch milliseconds. */
  endedAt: number;
}

/** Chooses among deployments that passed every check. One instance a model group; it may keep state between picks. */
export abstract class Strategy {
  /** What the number of `score` says, for the trace; null when the strategy ranks by none. */
  readonly scoreMeaning: string | null = null;
  /** Whether it ranks by the tokens of a request. */
  readonly wantsEstimate: boolean = false;
  /** Whether what it saves against the dearest candidate is to be counted. */
  readonly saves: boolean = false;

  /** `candidates` is never empty. */
  abstract pick(candidates: readonly Deployment[], context: PickContext): Deployment;

  /** An attempt on `deployment` is over; for strategies that learn by more than what a deployment knows of itself. */
  ended(_deployment: Deployment, _result: AttemptResult): void {
    // Most do not.
  }

  /** New arguments; what was learnt stays. */
  configure(_args: StrategyArgs): void {
    // Most have none.
  }

  /** The number by which the last pick ranked a candidate; null when it did not. */
  score(_deployment: Deployment): number | null {
    return null;
  }

  /** 0..1: the part of the group's requests that the configuration means `deployment` to have. */
  configuredShare(_deployment: Deployment, all: readonly Deployment[]): number {
    return 1 / all.length;
  }
}
