/** Wire types of the operator surface (`/admin/*`): what the gateway answers and the editor and dashboard read. */

import type { LogLevel } from './log-levels.ts';

import type { RecordsView } from './records.ts';

export type DeploymentState =
  'healthy' | 'cooling_down' | 'circuit_open' | 'half_open' | 'unhealthy' | 'disabled' | 'warming_up';

/** A counted quota over a minute; `limit` is null where none is set. */
export interface Quota {
  used: number;
  limit: number | null;
}

export interface DeploymentView {
  id: string;
  group: string;
  /** As written in the YAML, `provider/model`. */
  model: string;
  provider: string;
  /** Client surfaces that it can answer: `chat`, `messages`, … */
  surfaces: readonly string[];
  state: DeploymentState;
  /** Why the state is not `healthy`, in a user's words; null when it is. */
  reason: string | null;
  /** Epoch milliseconds; null when not cooling down. */
  cooldownEndsAt: number | null;
  /** Epoch milliseconds: when the first probe of its open circuit may come; null when that is not open. */
  circuitProbeAt: number | null;
  inFlight: number;
  /** Milliseconds over the recent window; null before the first sample. */
  latencyMs: { p50: number | null; p95: number | null; p99: number | null; ttftP50: number | null };
  /** Client requests it answered or failed last. */
  requests: number;
  /** Failed attempts. */
  failures: number;
  /** The last failed attempt; epoch milliseconds. */
  lastError: { at: number; message: string } | null;
  /** 0..1 over the recent window. */
  errorRate: number;
  /** 0..1 of its group's requests. */
  share: number;
  /** 0..1 that the configuration means it to have. */
  configuredShare: number;
  /** As written in the YAML; null where it is not. */
  weight: number | null;
  tokens: { input: number; output: number };
  tokensPerSecond: number | null;
  /** US dollars since the gateway's start; null when no price is known. */
  cost: number | null;
  /**
   * The same since midnight where the gateway runs, what was recorded before its start included; null when no price is
   * known.
   */
  costToday: number | null;
  /** US dollars per token; null: not known, so that costs are not either. */
  prices: { input: number; output: number } | null;
  rpm: Quota;
  tpm: Quota;
  /** The one below with less left. */
  budget: BudgetView | null;
  /** Its own, and the one that it shares with all deployments of its provider. */
  budgets: { own: BudgetView | null; provider: BudgetView | null };
  /** `metadata.variant`, for A/B. */
  variant: string | null;
  /** 1-based line of the deployment in the configuration file. */
  source: { line: number };
}

/** US dollars; `resetsAt` in epoch milliseconds, null before its window has begun. */
export interface BudgetView {
  spent: number;
  limit: number;
  resetsAt: number | null;
}

export interface GroupView {
  name: string;
  strategy: string;
  deployments: string[];
}

export interface GatewayView {
  version: string;
  /** Random, new at each start. */
  instance: string;
  pid: number;
  port: number;
  configFile: string;
  /** Counts up at each applied change. */
  configVersion: number;
  /** Epoch milliseconds. */
  startedAt: number;
  strategy: string;
  /** What it shares with other gateways; absent where no Redis is configured. */
  sharedState?: SharedStateView;
}

export interface SharedStateView {
  /** `away`: limits, cooldowns and budgets are this gateway's own for the time being. */
  state: 'connected' | 'away';
  /** Epoch milliseconds. */
  since: number;
  /** Why it is away. */
  reason: string | null;
}

/** GET /admin/state */
export interface StateView {
  gateway: GatewayView;
  groups: GroupView[];
  deployments: DeploymentView[];
  /** Since the records begin, those of other gateways that share the database included as they were at the start. */
  totals: { requests: number; failures: number; cost: number; savings: number };
  records: RecordsView;
}

/** One deployment as the router saw it when it chose. */
export interface Candidate {
  deployment: string;
  /** Why it was left out; null when it could have been chosen. */
  excluded: { check: string; reason: string; availableAt: number | null } | null;
  /** What the strategy ranked it by, where it ranks by a number; `scoreMeaning` of the decision says of what. */
  score: number | null;
}

/** One choice: made anew for every attempt. */
export interface Decision {
  group: string;
  strategy: string;
  scoreMeaning: string | null;
  candidates: Candidate[];
  chosen: string | null;
  /** One sentence for people. */
  why: string;
}

/** A deployment was asked in another dialect than the client's. */
export interface TranslationView {
  /** The surface that it was asked by, e.g. `messages`. */
  to: string;
  /** What could not be carried, by short names. */
  losses: string[];
}

export interface AttemptView {
  deployment: string;
  group: string;
  /** What it was asked for, `provider/model`. Absent where it has one model only. */
  model?: string;
  /** Milliseconds after the request began. */
  startedAt: number;
  durationMs: number;
  ttftMs: number | null;
  outcome: 'success' | 'failure' | 'cancelled';
  status: number | null;
  error: { kind: string; message: string } | null;
  /** What it is charged with, whatever became of its answer; null when nothing was used. */
  usage: TokenUsage | null;
  /** The upstream never told its usage: it is counted from the prompt and what was streamed. */
  estimated: boolean;
  /** US dollars; null when nothing was used or no price is known. */
  cost: number | null;
  /** Absent where the client's bytes were passed on. */
  translation?: TranslationView;
}

export interface TokenUsage {
  input: number;
  output: number;
  cacheRead: number;
  cacheWrite: number;
  /** Those of `cacheWrite` that are kept for an hour, where the provider tells. */
  cacheWrite1h?: number;
  /** The tier of service, where it is charged otherwise than the usual one. */
  tier?: 'flex' | 'priority';
}

/** A finished request: GET /admin/requests/:callId, and the `request` event. */
export interface DecisionTrace {
  callId: string;
  /** Epoch milliseconds. */
  startedAt: number;
  durationMs: number;
  /** Time the gateway itself took, without the upstream's. */
  overheadMs: number;
  surface: string;
  requestedModel: string;
  /** The group that answered or failed last. */
  group: string;
  stream: boolean;
  strategy: string;
  outcome: 'success' | 'failure' | 'cancelled';
  status: number;
  deployment: string | null;
  retries: number;
  fallbacks: number;
  decisions: Decision[];
  attempts: AttemptView[];
  /** Of all attempts together. */
  usage: TokenUsage | null;
  /** Whether any attempt's usage is. */
  estimated: boolean;
  /** US dollars of all attempts together. */
  cost: number | null;
  /** Deployments that used tokens whose price is not known: these are not in `cost`. */
  unpriced: string[];
  savings: number | null;
  ttftMs: number | null;
  variant: string | null;
  /** A hash of what names the assistant session; null when nothing does. */
  session: string | null;
  error: { kind: string; message: string } | null;
  /** Of a single request, where `record_content` is on. */
  content?: RequestContent;
}

/** What a client said, by the members of its request, and the text or the parts that it was answered. */
export interface RequestContent {
  input: unknown;
  /** Null where there was no answer, or a very long one. */
  output: unknown;
}

/** GET /admin/requests */
export interface RequestsView {
  requests: DecisionTrace[];
}

/** 1-based line and column, end exclusive. */
export interface SourceRange {
  start: { line: number; column: number };
  end: { line: number; column: number };
}

export interface Finding {
  severity: 'error' | 'warning';
  /** Stable and kebab-case, e.g. `unknown-fallback`. */
  code: string;
  message: string;
  range: SourceRange;
}

/** POST /admin/config/check, and the `config` event. */
export interface FindingsView {
  file: string;
  findings: Finding[];
}

/** What each event of GET /admin/events carries as JSON. */
export interface AdminEvents {
  state: StateView;
  /** Those that changed since the last such event. */
  deployments: DeploymentView[];
  request: DecisionTrace;
  /** `applied` tells whether the file now serves; false: the last good one goes on. */
  config: FindingsView & { applied: boolean };
}

/** POST /admin/cooldowns/reset */
export interface CooldownResetRequest {
  deployment?: string;
  group?: string;
}
export interface CooldownResetView {
  freed: string[];
}

/** PUT and DELETE /admin/strategy */
export interface StrategyRequest {
  strategy: string;
  group?: string;
}
export interface StrategyView {
  strategy: string;
  groups: { name: string; strategy: string }[];
}

/** PUT /admin/log-level, until the next restart. */
export interface LogLevelRequest {
  level: LogLevel;
}
/** What is written now: with `set_verbose` in the file it may be more than was asked for. */
export interface LogLevelView {
  level: string;
}

/** PUT /admin/lease: how long a gateway that an editor started waits without a window; null: for ever. */
export interface LeaseRequest {
  seconds: number | null;
}
/** What holds now: one that was started in a shell does not change. */
export type LeaseView = LeaseRequest;

/** PUT /admin/keys: stored keys changed in the editor. Names with null are forgotten. Never answered back. */
export type KeysRequest = Record<string, string | null>;
