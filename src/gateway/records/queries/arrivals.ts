import type { Arrival } from '../../../router/simulation/traffic.ts';
import type { Database } from '../database.ts';
import { requestRows } from './requests.ts';

/** Where a recorded request used no tokens. */
const TOKENS = { input: 500, output: 100 };

/** The last requests as traffic for a simulation, the oldest first. */
export async function arrivals(database: Database, { limit }: { limit: number }): Promise<Arrival[]> {
  const rows = await requestRows(database, {
    limit,
    before: null,
    from: null,
    group: null,
    deployment: null,
    outcome: null,
  });
  const start = rows.at(-1)?.started_at ?? 0;
  return rows.reverse().map((row) => ({
    at: row.started_at - start,
    model: row.requested_model,
    stream: row.stream === 1,
    inputTokens: row.input_tokens + row.cache_read_tokens + row.cache_write_tokens || TOKENS.input,
    outputTokens: row.output_tokens || TOKENS.output,
    session: row.session,
  }));
}
