/** Synthetic traffic of POST /admin/simulate. */
export interface SimulatedTraffic {
  /** A model group or an alias; without it all groups take turns. */
  model?: string;
  requestsPerSecond?: number;
  stream?: boolean;
  inputTokens?: number;
  outputTokens?: number;
  /** So many assistant sessions take turns. */
  sessions?: number;
  /** So many come at once at first. */
  burst?: number;
}

/** What a deployment is to be like. Milliseconds. */
export interface SimulatedBehaviour {
  /** To the first token: the median, and the 95th percentile. */
  latencyMs?: number;
  latencyP95Ms?: number;
  tokensPerSecond?: number;
  /** 0..1 */
  errorRate?: number;
  errorStatus?: number;
  /** Answers 429 above so many requests a minute. */
  rateLimitRpm?: number;
  /** Requests at once above which all get slower in proportion. */
  knee?: number;
  /** Times, since the beginning, in which it is otherwise: so many times slower, or failing. */
  phases?: { fromMs: number; toMs: number; slower?: number; errorRate?: number }[];
}

/** POST /admin/simulate */
export interface SimulateRequest {
  /** The text of a router file; without it the one that serves. */
  config?: string;
  /** The requests that the gateway remembers, or synthetic ones. */
  traffic?: 'recorded' | SimulatedTraffic;
  /** By id: what deployments are to be like, where they are to be other than they were. */
  deployments?: Record<string, SimulatedBehaviour>;
  /** How many; of recorded traffic the last so many. */
  requests?: number;
  /** The same seed draws the same. */
  seed?: number;
}

export interface SimulatedLatency {
  mean: number | null;
  p50: number | null;
  p95: number | null;
  p99: number | null;
}

export interface SimulatedDeploymentView {
  id: string;
  group: string;
  requests: number;
  /** 0..1 of its group's requests. */
  share: number;
  /** Requests that failed last on it. */
  failures: number;
  latencyMs: SimulatedLatency;
  /** US dollars; null when no price is known. */
  cost: number | null;
  /** What its behaviour was taken from: its own past, what the file or the request says, or nothing better than a guess. */
  basis: 'measured' | 'declared' | 'assumed';
}

/** What the configuration would have given. Latencies: to the first token of streams, to the end of the rest. */
export interface SimulateView {
  requests: number;
  failures: number;
  /** Names that the traffic asks for and the configuration does not know: these requests failed. */
  unknownModels: string[];
  latencyMs: SimulatedLatency;
  cost: number;
  savings: number;
  deployments: SimulatedDeploymentView[];
}
