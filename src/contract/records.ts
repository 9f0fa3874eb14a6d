/** Wire types of what is told from the records: `/admin/traffic`, `/admin/spend`, `/admin/variants`. */

/** A figure and its 95 % confidence interval; null where there is too little to tell. */
export interface Interval {
  value: number;
  low: number | null;
  high: number | null;
}

/** Null where nothing was measured. Milliseconds, to within 2.5 %. */
export interface Percentiles {
  p50: number | null;
  p95: number | null;
  p99: number | null;
}

/** Tokens by kind; those read from and written to a prompt cache are not part of `input`. */
export interface TokenCounts {
  input: number;
  output: number;
  cache_read: number;
  cache_write: number;
}

export interface TrafficPoint {
  /** Where the step begins. Epoch milliseconds. */
  at: number;
  /** Client requests, under the deployment that answered or failed last. */
  requests: number;
  failures: number;
  /** Failed attempts, under the deployment that failed. */
  errors: number;
  /**
   * `errors` by kind, and the requests that failed without any attempt. Attempts that failed before kinds were kept
   * are in `errors` only.
   */
  errorKinds: Record<string, number>;
  tokens: TokenCounts;
  /** US dollars. */
  cost: number;
  savings: number;
  /** Of requests that succeeded, from their beginning to their end. */
  latencyMs: Percentiles;
  ttftMs: Percentiles;
}

/** Steps without requests are left out. */
export interface TrafficSeries {
  group: string;
  points: TrafficPoint[];
}

export const TRAFFIC_KEYS = ['total', 'group', 'deployment', 'variant'] as const;
export type TrafficKey = (typeof TRAFFIC_KEYS)[number];

/** GET /admin/traffic. Of what was not asked for by `by`, only `total` is told. */
export interface TrafficView {
  /** As answered: the beginning of a step, and a step that the records have. Epoch milliseconds. */
  since: number;
  until: number;
  stepMs: number;
  total: TrafficPoint[];
  groups: TrafficSeries[];
  deployments: (TrafficSeries & { deployment: string; provider: string; variant: string | null })[];
  variants: (TrafficSeries & { variant: string })[];
}

export const SPEND_KEYS = ['deployment', 'group', 'provider', 'variant', 'day'] as const;
export type SpendKey = (typeof SPEND_KEYS)[number];

export interface SpendRow {
  /** What it is grouped by; `(none)` where there is none. Days are those of UTC, `2026-01-31`. */
  key: string;
  requests: number;
  failures: number;
  tokens: TokenCounts;
  /** US dollars. */
  cost: number;
  savings: number;
  /** Attempts whose tokens are estimated. */
  estimated: number;
  /** Attempts that used tokens at no known price: `cost` does not have them. */
  unpriced: number;
}

/** GET /admin/spend. The dearest first, days in their order. */
export interface SpendView {
  /** Epoch milliseconds, rounded down to what the records tell apart. */
  since: number;
  until: number;
  rows: SpendRow[];
}

export interface VariantView {
  variant: string;
  group: string;
  deployments: string[];
  requests: number;
  failures: number;
  cancelled: number;
  /** Failed requests of those that were not cancelled: Wilson's interval. */
  errorRate: Interval | null;
  /** Of requests that succeeded, from their beginning to their end: Student's interval of the mean. */
  latencyMs: Percentiles & { mean: Interval | null };
  ttftMs: Percentiles & { mean: Interval | null };
  tokens: TokenCounts;
  /** US dollars. */
  cost: number;
  costPerRequest: Interval | null;
}

/** GET /admin/variants */
export interface VariantsView {
  since: number;
  until: number;
  confidence: 0.95;
  variants: VariantView[];
}

/** A time in which a deployment was not healthy. */
export interface Outage {
  deployment: string;
  group: string;
  state: OutageState;
  /** Epoch milliseconds; `to` is null while it lasts. */
  from: number;
  to: number | null;
}

export const OUTAGE_STATES = [
  'cooling_down',
  'circuit_open',
  'half_open',
  'unhealthy',
  'disabled',
  'warming_up',
] as const;
export type OutageState = (typeof OUTAGE_STATES)[number];

/** GET /admin/timeline. Outages shorter than `stepMs`, or nearer to the next one of their kind, are drawn together. */
export interface TimelineView {
  since: number;
  until: number;
  stepMs: number;
  /** By deployment, then in their order. */
  outages: Outage[];
}

/** How the keeping of records goes, in /admin/state. */
export interface RecordsView {
  /** `failing`: what is finished waits to be stored, and is lost beyond a bound. */
  state: 'off' | 'opening' | 'storing' | 'failing';
  database: 'sqlite' | 'postgres';
  /** Finished requests that are not stored yet. */
  queued: number;
  /** Finished requests that never will be. */
  lost: number;
  /** Why it fails; null while it does not. */
  reason: string | null;
}
