import { timePrefix } from '../http/call-id.ts';
import type { Database } from './database.ts';
import { MINUTES_KEPT } from './queries/span.ts';
import { FOUR_HOURS, HOUR, MINUTE, QUARTER } from './rollup.ts';

/** Of the sums by hour and above: charts and spending of a year, and the month before it. */
export const HOURS_KEPT = 400 * 24 * HOUR;
const SUMS_KEPT = [
  [MINUTE, MINUTES_KEPT],
  [QUARTER, MINUTES_KEPT],
  [HOUR, HOURS_KEPT],
  [FOUR_HOURS, HOURS_KEPT],
] as const;
/** Rows let go in one transaction, so that others' come in between. */
const CHUNK = 10_000;

export interface Limits {
  /** How long single records are kept, and times in which deployments were not healthy. */
  keepMs: number;
  /** What they may take in the database, their sums not counted. */
  maxBytes: number;
}

/** Lets go what is too old or too much. `at`: epoch milliseconds. */
export async function prune(database: Database, { keepMs, maxBytes }: Limits, at: number): Promise<void> {
  const now = Math.floor(at); // PostgreSQL compares whole numbers with whole ones only.
  for (const [period, keptMs] of SUMS_KEPT)
    await database.run('DELETE FROM switchyard_rollups WHERE period = ? AND at < ?', [period, now - keptMs]);
  await database.run('DELETE FROM switchyard_outages WHERE ended_at < ?', [now - keepMs]);
  await dropBefore(database, timePrefix(now - keepMs));
  await dropBeyond(database, maxBytes);
}

async function dropBefore(database: Database, id: string): Promise<void> {
  for (;;) {
    // The last of the next chunk, or of what is left below `id`.
    const rows = await database.all(
      'SELECT id FROM switchyard_records WHERE id < ? ORDER BY id LIMIT 1 OFFSET ?',
      [id, CHUNK],
    );
    const until = rows[0]?.id as string | undefined;
    await database.run('DELETE FROM switchyard_contents WHERE id < ?', [until ?? id]);
    await database.run('DELETE FROM switchyard_records WHERE id < ?', [until ?? id]);
    if (until === undefined) return;
  }
}

/** A tenth more than has to go, so that it is not to be done again at once. */
async function dropBeyond(database: Database, maxBytes: number): Promise<void> {
  const bytes = await database.size();
  if (bytes <= maxBytes) return;
  const [row] = await database.all('SELECT COUNT(*) AS records FROM switchyard_records');
  const records = Number(row?.records ?? 0);
  const excess = Math.min(records, Math.ceil(records * (1 - (0.9 * maxBytes) / bytes)));
  if (excess === 0) return;
  const [last] = await database.all('SELECT id FROM switchyard_records ORDER BY id LIMIT 1 OFFSET ?', [
    excess - 1,
  ]);
  // What sorts right behind it: the last goes too.
  await dropBefore(database, `${last!.id as string}~`);
}
