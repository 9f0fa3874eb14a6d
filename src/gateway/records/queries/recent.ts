import { timePrefix } from '../../http/call-id.ts';
import type { StoredAttempt } from '../batch.ts';
import { countRequest } from '../count.ts';
import type { Database } from '../database.ts';
import { Figures } from '../figures.ts';
import type { Rollup } from './rollups.ts';
import { seriesWords } from './series.ts';

/** Figures are made of single records for so long a span. Milliseconds. */
export const RECENT_AT_MOST = 15 * 60_000;
/** Requests that took longer are not found by when they ended. */
const LONGEST_MS = 15 * 60_000;

interface RecentRow {
  series: number;
  outcome: 'success' | 'failure' | 'cancelled';
  error: string;
  attempts: number;
  estimated: number;
  started_at: number;
  duration_ms: number;
  ttft_ms: number | null;
  input_tokens: number;
  output_tokens: number;
  cache_read_tokens: number;
  cache_write_tokens: number;
  cost: number | null;
  savings: number | null;
  tries: string | null;
}

/**
 * Figures by steps of less than a minute, for which no sums are kept. A request counts when it ended: at this scale the
 * last moments would else look idle until their requests are finished.
 */
export async function recentRollups(
  database: Database,
  { since, until, stepMs }: { since: number; until: number; stepMs: number },
): Promise<Rollup[]> {
  const rows = (await database.all(
    `SELECT o.series, o.outcome, o.error, o.attempts, o.estimated, r.started_at, r.duration_ms, r.ttft_ms,
        r.input_tokens, r.output_tokens, r.cache_read_tokens, r.cache_write_tokens, r.cost, r.savings, r.tries
      FROM switchyard_records r JOIN switchyard_routes o ON o.route = r.route
      WHERE r.id >= ? AND r.id < ? AND r.started_at + r.duration_ms >= ? AND r.started_at + r.duration_ms < ?`,
    [timePrefix(Math.max(0, since - LONGEST_MS)), timePrefix(until), since, until],
  )) as unknown as RecentRow[];
  const words = await seriesWords(database);
  const rollups = new Map<string, Rollup>();
  for (const row of rows) {
    const ended = Math.floor(row.started_at + row.duration_ms);
    const at = ended - (ended % stepMs);
    const figuresOf = (series: number): Figures => {
      const key = `${at} ${series}`;
      let rollup = rollups.get(key);
      if (!rollup) rollups.set(key, (rollup = { at, series, ...words(series), figures: new Figures() }));
      return rollup.figures;
    };
    const tries = row.tries === null ? null : (JSON.parse(row.tries) as StoredAttempt[]);
    countRequest(finishedOf(row), tries, figuresOf);
  }
  return Array.from(rollups.values()).sort((a, b) => a.at - b.at);
}

const finishedOf = (row: RecentRow) => ({
  series: row.series,
  outcome: row.outcome,
  error: row.error,
  attempts: row.attempts,
  estimated: row.estimated === 1,
  durationMs: row.duration_ms,
  ttftMs: row.ttft_ms,
  input: row.input_tokens,
  output: row.output_tokens,
  cacheRead: row.cache_read_tokens,
  cacheWrite: row.cache_write_tokens,
  cost: row.cost,
  savings: row.savings,
});
