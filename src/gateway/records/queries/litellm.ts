import type { Database } from '../database.ts';
import { content } from './content.ts';
import { requestRows, type RequestRow, requestRow } from './requests.ts';
import { spanOf } from './span.ts';
import { dayOf } from './spend.ts';
import { sumsBy } from './sums.ts';

/** Answers in the shapes of LiteLLM's spend endpoints (its version 1.106), for tools that read these. */

const DAY = 86_400_000;

export interface DaysQuery {
  /** Epoch milliseconds, of days of UTC. */
  since: number;
  until: number;
}

/** GET /spend/logs, request by request. */
export interface LogsQuery {
  limit: number;
  /** One request alone. */
  requestId: string | null;
  /** Call ids from and before these. */
  from: string | null;
  before: string | null;
}

export async function spendLogs(database: Database, query: LogsQuery): Promise<object[]> {
  const { requestId, limit, from, before } = query;
  if (requestId !== null) {
    const row = await requestRow(database, requestId);
    const said = row && (await content(database, { callId: requestId }));
    return row ? [{ ...spendLog(row), ...(said && { messages: said.input, response: said.output }) }] : [];
  }
  const rows = await requestRows(database, {
    limit,
    before,
    from,
    group: null,
    deployment: null,
    outcome: null,
  });
  return rows.map(spendLog);
}

const iso = (ms: number): string => new Date(ms).toISOString();

const CALL_TYPES: Record<string, string> = {
  chat: 'acompletion',
  completions: 'atext_completion',
  embeddings: 'aembedding',
  responses: 'aresponses',
  messages: 'anthropic_messages',
};

function spendLog(row: RequestRow): object {
  const { input_tokens, output_tokens, cache_read_tokens, cache_write_tokens } = row;
  const prompt = input_tokens + cache_read_tokens + cache_write_tokens;
  return {
    request_id: row.id,
    call_type: CALL_TYPES[row.surface] ?? row.surface,
    api_key: '',
    spend: row.cost ?? 0,
    total_tokens: prompt + output_tokens,
    prompt_tokens: prompt,
    completion_tokens: output_tokens,
    startTime: iso(row.started_at),
    endTime: iso(row.started_at + row.duration_ms),
    completionStartTime: row.ttft_ms === null ? null : iso(row.started_at + row.ttft_ms),
    request_duration_ms: Math.round(row.duration_ms),
    model: row.model,
    model_id: row.deployment,
    model_group: row.model_group,
    custom_llm_provider: row.provider,
    api_base: '',
    user: '',
    metadata: {
      status: row.outcome,
      attempted_retries: row.retries,
      attempted_fallbacks: row.fallbacks,
      cache_read_input_tokens: cache_read_tokens,
      cache_creation_input_tokens: cache_write_tokens,
      usage_estimated: row.estimated === 1,
      variant: row.variant || null,
      error: row.error || null,
    },
    cache_hit: 'False',
    cache_key: '',
    request_tags: [],
    team_id: null,
    end_user: null,
    requester_ip_address: null,
    session_id: row.session,
    status: row.outcome === 'success' ? 'success' : 'failure',
    messages: {},
    response: {},
  };
}

interface Daily {
  day: number;
  group: string;
  cost: number;
  requests: number;
  tokens: number;
}

/** Sums by day and group. */
async function daily(database: Database, { since, until }: DaysQuery): Promise<Daily[]> {
  const rows = await sumsBy(database, `(r.at / ${DAY}) || ' ' || s.model_group`, spanOf(since, until));
  return rows
    .map(({ key, cost, requests, ...sums }) => {
      const [day = '', ...group] = String(key).split(' ');
      const { input_tokens, output_tokens, cache_read_tokens, cache_write_tokens } = sums;
      const tokens = input_tokens + output_tokens + cache_read_tokens + cache_write_tokens;
      return { day: Number(day), group: group.join(' '), cost, requests, tokens };
    })
    .sort((a, b) => a.day - b.day);
}

const sum = (rows: readonly Daily[], of: (row: Daily) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);

const by = <K>(rows: readonly Daily[], key: (row: Daily) => K): Map<K, Daily[]> => {
  const groups = new Map<K, Daily[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
};

/** GET /spend/logs with a span of time: every day of it. */
export async function spendByDay(database: Database, query: DaysQuery): Promise<object[]> {
  const days = by(await daily(database, query), ({ day }) => day);
  const answer: object[] = [];
  for (let day = Math.floor(query.since / DAY); day * DAY < query.until; day++) {
    const rows = days.get(day) ?? [];
    const models = Array.from(
      by(rows, ({ group }) => group),
      ([group, own]) => [group, sum(own, ({ cost }) => cost)],
    );
    const spend = sum(rows, ({ cost }) => cost);
    answer.push({
      startTime: dayOf(day),
      spend,
      users: rows.length > 0 ? { '': spend } : {},
      models: Object.fromEntries(models) as Record<string, number>,
    });
  }
  return answer;
}

/** GET /global/spend/logs */
export async function globalSpendLogs(database: Database, query: DaysQuery): Promise<object[]> {
  const days = by(await daily(database, query), ({ day }) => day);
  return Array.from(days, ([day, rows]) => ({ date: dayOf(day), spend: sum(rows, ({ cost }) => cost) }));
}

/** GET /global/spend */
export async function globalSpend(database: Database, query: DaysQuery): Promise<object> {
  return { spend: sum(await daily(database, query), ({ cost }) => cost), max_budget: 0 };
}

/** GET /global/spend/models: the dearest first. */
export async function globalSpendModels(
  database: Database,
  { limit, ...query }: DaysQuery & { limit: number },
): Promise<object[]> {
  const groups = by(await daily(database, query), ({ group }) => group);
  return Array.from(groups, ([model, rows]) => ({
    model,
    total_spend: sum(rows, ({ cost }) => cost),
    total_tokens: sum(rows, ({ tokens }) => tokens),
  }))
    .sort((a, b) => b.total_spend - a.total_spend)
    .slice(0, limit);
}

/** GET /global/spend/provider */
export async function globalSpendProviders(
  database: Database,
  { since, until }: DaysQuery,
): Promise<object[]> {
  const rows = await sumsBy(database, 's.provider', spanOf(since, until));
  return rows.filter(({ key }) => key !== '').map(({ key, cost }) => ({ provider: key, spend: cost }));
}

/** GET /global/activity */
export async function globalActivity(database: Database, query: DaysQuery): Promise<object> {
  return activity(await daily(database, query));
}

/** GET /global/activity/model: the busiest ten. */
export async function globalActivityModels(database: Database, query: DaysQuery): Promise<object[]> {
  const groups = by(await daily(database, query), ({ group }) => group);
  return Array.from(groups, ([model, rows]) => ({ model, ...activity(rows) }))
    .sort((a, b) => b.sum_api_requests - a.sum_api_requests)
    .slice(0, 10);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Jan 31` */
const shortDay = (day: number): string => {
  const date = new Date(day * DAY);
  return `${MONTHS[date.getUTCMonth()]!} ${String(date.getUTCDate()).padStart(2, '0')}`;
};

const activity = (rows: readonly Daily[]) => ({
  daily_data: Array.from(
    by(rows, ({ day }) => day),
    ([day, own]) => ({
      date: shortDay(day),
      api_requests: sum(own, ({ requests }) => requests),
      total_tokens: sum(own, ({ tokens }) => tokens),
    }),
  ),
  sum_api_requests: sum(rows, ({ requests }) => requests),
  sum_total_tokens: sum(rows, ({ tokens }) => tokens),
});
