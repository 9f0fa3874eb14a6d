import type { AttemptView, DecisionTrace } from '../../../contract/admin.ts';
import { unpricedOf } from '../../../router/trace.ts';
import type { StoredAttempt } from '../batch.ts';
import type { Database, Value } from '../database.ts';

/** A row of the view `switchyard_requests`. */
export interface RequestRow {
  id: string;
  started_at: number;
  model_group: string;
  deployment: string;
  provider: string;
  variant: string;
  requested_model: string;
  model: string;
  surface: string;
  dialect: string;
  upstream_dialect: string;
  strategy: string;
  stream: number;
  outcome: DecisionTrace['outcome'];
  error: string;
  status: number;
  duration_ms: number;
  overhead_ms: number;
  ttft_ms: number | null;
  attempts: number;
  retries: number;
  fallbacks: number;
  input_tokens: number;
  output_tokens: number;
  cache_read_tokens: number;
  cache_write_tokens: number;
  estimated: number;
  cost: number | null;
  savings: number | null;
  session: string | null;
  tries: string | null;
}

export interface RequestsQuery {
  limit: number;
  /** Call ids sort by time: only those that began before or after. Null: all. */
  before: string | null;
  from: string | null;
  group: string | null;
  deployment: string | null;
  outcome: string | null;
}

/** Newest first. */
export async function requestRows(database: Database, query: RequestsQuery): Promise<RequestRow[]> {
  const { limit, before, from, group, deployment, outcome } = query;
  const conditions: [string, Value][] = [
    ['id < ?', before],
    ['id >= ?', from],
    ['model_group = ?', group],
    ['deployment = ?', deployment],
    ['outcome = ?', outcome],
  ];
  const set = conditions.filter(([, value]) => value !== null);
  const where = set.length > 0 ? `WHERE ${set.map(([condition]) => condition).join(' AND ')}` : '';
  const rows = await database.all(`SELECT * FROM switchyard_requests ${where} ORDER BY id DESC LIMIT ?`, [
    ...set.map(([, value]) => value),
    limit,
  ]);
  return rows as unknown as RequestRow[];
}

/** Null when there is none of that id. */
export async function requestRow(database: Database, callId: string): Promise<RequestRow | null> {
  const rows = await database.all('SELECT * FROM switchyard_requests WHERE id = ?', [callId]);
  return (rows[0] as unknown as RequestRow | undefined) ?? null;
}

/** What is left of a trace once it has gone from memory: no decisions, and of errors only their kind. */
export function traceOf(row: RequestRow): DecisionTrace {
  const attempts = attemptsOf(row);
  return {
    callId: row.id,
    startedAt: row.started_at,
    durationMs: row.duration_ms,
    overheadMs: row.overhead_ms,
    surface: row.surface,
    requestedModel: row.requested_model,
    group: row.model_group,
    stream: row.stream === 1,
    strategy: row.strategy,
    outcome: row.outcome,
    status: row.status,
    deployment: row.deployment || null,
    retries: row.retries,
    fallbacks: row.fallbacks,
    decisions: [],
    attempts,
    usage: usageOf(row),
    estimated: row.estimated === 1,
    cost: row.cost,
    unpriced: unpricedOf(attempts),
    savings: row.savings,
    ttftMs: row.ttft_ms,
    variant: row.variant || null,
    session: row.session,
    error: errorOf(row.error),
  };
}

function attemptsOf(row: RequestRow): AttemptView[] {
  if (row.tries !== null) {
    return (JSON.parse(row.tries) as StoredAttempt[]).map(({ series: _, error, ...known }) => ({
      ...known,
      error: errorOf(error ?? ''),
    }));
  }
  if (row.attempts === 0) return [];
  return [
    {
      deployment: row.deployment,
      group: row.model_group,
      startedAt: 0,
      durationMs: row.duration_ms - row.overhead_ms,
      ttftMs: row.ttft_ms,
      outcome: row.outcome,
      status: row.status,
      error: errorOf(row.error),
      usage: usageOf(row),
      estimated: row.estimated === 1,
      cost: row.cost,
    },
  ];
}

/** Null where no tokens were used. */
function usageOf(row: RequestRow): DecisionTrace['usage'] {
  const usage = {
    input: row.input_tokens,
    output: row.output_tokens,
    cacheRead: row.cache_read_tokens,
    cacheWrite: row.cache_write_tokens,
  };
  return Object.values(usage).some((tokens) => tokens > 0) ? usage : null;
}

const errorOf = (kind: string): DecisionTrace['error'] =>
  kind === '' ? null : { kind, message: 'Only its kind is kept.' };
