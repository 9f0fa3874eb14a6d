/** What the bench asks of its load generator: by time or by count, whichever ends first. */
export interface Load {
  url: string;
  path: string;
  headers: Record<string, string>;
  body: string;
  connections: number;
  seconds?: number;
  requests?: number;
}

/** Latencies in milliseconds, from sending a request to the end of its answer. */
export interface Outcome {
  requests: number;
  /** Answers other than 200. */
  bad: number;
  seconds: number;
  perSecond: number;
  p50: number;
  p99: number;
  /** Median time to the first bytes of the answer. */
  first: number;
}
