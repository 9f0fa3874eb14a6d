import type { TokenUsage } from '../../contract/admin.ts';
import type { TokenEstimate } from '../estimate.ts';
import type { DeploymentSpec } from '../deployment-spec.ts';

/** The latest measurements of something, in milliseconds. */
export interface Measurements {
  readonly length: number;
  /** Null before the first. */
  mean(): number | null;
  /** By nearest rank, for each of `ranks` (0..1); nulls before the first. */
  percentiles<const R extends readonly number[]>(ranks: R): { [I in keyof R]: number | null };
}

/** A deployment as a strategy sees it. */
export interface Candidate {
  readonly id: string;
  /** What the configuration says of it. */
  readonly spec: Readonly<DeploymentSpec>;
  /** What it is for a request that names this `model`, where a group has wildcards. */
  specFor(model: string | null): Readonly<DeploymentSpec>;
  /** Requests under way. */
  readonly inFlight: number;
  /** Client requests it answered or failed last. */
  readonly requests: number;
  /** Failed attempts. */
  readonly failures: number;
  /** Failed share of the recent attempts, 0..1. */
  readonly errorRate: number;
  readonly tokensPerSecond: number | null;
  /** Of whole answers. */
  readonly latency: Measurements;
  /** To the first content of streams. */
  readonly ttft: Measurements;
}

export interface PickContext {
  /** Epoch milliseconds. */
  now: number;
  /** 0 ≤ x < 1. */
  random: () => number;
  stream: boolean;
  /** Tokens of this request; null where nothing of its group asks for them. */
  estimate: TokenEstimate | null;
  /** Those the request asks for, where tags are in use. */
  tags: readonly string[];
  /** The name that matched the wildcards of the group's; null where there are none. */
  model: string | null;
  /** What the caller tells of the request besides; undefined in the gateway. */
  about?: unknown;
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
  /** Whatever else the file has: for strategies of one's own. */
  [own: string]: unknown;
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
export abstract class Strategy<D extends Candidate = Candidate> {
  /** What the number of `score` says, for the trace; null when the strategy ranks by none. */
  readonly scoreMeaning: string | null = null;
  /** Whether a higher score is a better one. */
  readonly highestFirst: boolean = false;
  /** Whether it ranks by the tokens of a request. */
  readonly wantsEstimate: boolean = false;
  /** Whether what it saves against the dearest candidate is to be counted. */
  readonly saves: boolean = false;
  /** Why the default strategy made the last pick in its place; null when it did itself. */
  readonly fault: string | null = null;

  /** One of `candidates`, which are never none. */
  abstract pick(candidates: readonly D[], context: PickContext): D;

  /** An attempt on `deployment` is over; for strategies that learn by more than what a deployment knows of itself. */
  ended(_deployment: D, _result: AttemptResult): void {
    // Most do not.
  }

  /** New arguments; what was learnt stays. */
  configure(_args: StrategyArgs): void {
    // Most have none.
  }

  /** The number by which the last pick ranked a candidate; null when it did not. */
  score(_deployment: D): number | null {
    return null;
  }

  /** The same for all of `candidates`, those of the last pick, in their order. Kept with the trace. */
  scores(candidates: readonly D[]): readonly (number | null)[] {
    return candidates.map((candidate) => this.score(candidate));
  }

  /** 0..1: the part of the group's requests that the configuration means `deployment` to have. */
  configuredShare(_deployment: D, all: readonly D[]): number {
    return 1 / all.length;
  }
}
