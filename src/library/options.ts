import type { Finding } from '../contract/admin.ts';
import type { Strategy } from '../router/strategies/strategy.ts';
import type { EndpointOptions, ModelEndpoint } from './endpoint.ts';

export type StrategyClass = new () => Strategy;

/** A strategy by any of its names, or one of your own. */
export type StrategyChoice = string | Strategy | StrategyClass;

export interface WorldOptions {
  /** Epoch milliseconds; for tests. */
  now?: () => number;
  /** 0 ≤ x < 1; for tests. */
  random?: () => number;
}

export interface RouterOptions extends WorldOptions {
  /** Or what they are made of. */
  endpoints: readonly (ModelEndpoint | EndpointOptions)[];
  /** `simple-shuffle` without one: turns in proportion to `weight`. */
  strategy?: StrategyChoice;
  /** Further `router_settings`, as in a router file: `num_retries`, `cooldown_time`, `queue_timeout`, … */
  settings?: Readonly<Record<string, unknown>>;
  /** The model group that the endpoints make up; `default` without one. */
  group?: string;
}

/** What `fromConfig` made of a router file: for the constructor of a subclass to hand on. */
export abstract class Described {
  readonly findings: readonly Finding[] = [];
}

export interface ConfigOptions extends WorldOptions {
  /** Where `os.environ/NAME` is looked up; the environment without one. */
  lookup?: (name: string) => string | undefined;
  /** What serves for a `routing_strategy` that is a path, by that path as the file has it. */
  strategies?: Readonly<Record<string, StrategyClass>>;
}

/** What is to be routed. */
export interface RouteInput {
  /** The prompt, where its length matters; it goes nowhere. */
  text?: string;
  /** A model group, an alias or `GROUP/ENDPOINT`; without one the first group. */
  model?: string;
  stream?: boolean;
  /** The longest answer, in tokens. */
  maxTokens?: number;
  /** Requests of one session stay on one endpoint. */
  session?: string;
  tags?: readonly string[];
  /** For `run`: ends the request. */
  signal?: AbortSignal;
  /** Anything else that an overridden `choose` is to see. */
  [more: string]: unknown;
}

export interface TokenCounts {
  input: number;
  output: number;
}

/** How a call went, told by its caller. */
export interface Outcome {
  /** Milliseconds to the end of the answer; without it, since it was routed. */
  latencyMs?: number;
  /** Milliseconds to the first token of a stream. */
  ttftMs?: number;
  usage?: TokenCounts;
}

/** What a call that `run` makes is told, and may tell. */
export interface CallContext {
  /** Aborts at the request's deadline, or when the caller's own signal does. */
  signal: AbortSignal;
  /** Retries and fallbacks so far. */
  retries: number;
  fallbacks: number;
  /** Tells the first token or the usage as soon as it is known. */
  tell: (known: Pick<Outcome, 'ttftMs' | 'usage'>) => void;
}

/** What the configured strategy chooses among some of the candidates. */
export type Configured = (among: readonly ModelEndpoint[]) => ModelEndpoint;
