import type { Database } from './database.ts';
import { rollupsOf } from './queries/rollups.ts';
import { LONGER, MINUTE, summedUntil, write } from './rollup.ts';

/** A period is summed up so long after its end, when most of its requests have ended. Those that end later are added. */
const AFTER_MS = 10 * MINUTE;
/** Periods in one transaction, so that others' come in between. */
const CHUNK = 500;

/** Sums up the longer periods that are over. `now`: epoch milliseconds. */
export async function condense(database: Database, now: number): Promise<void> {
  for (const longer of LONGER) while (await database.exclusively(() => sumNext(database, longer, now)));
}

/** Answers whether there may be more. */
async function sumNext(
  database: Database,
  { period, of }: (typeof LONGER)[number],
  now: number,
): Promise<boolean> {
  const over = now - AFTER_MS - ((now - AFTER_MS) % period);
  const since = (await summedUntil(database)).get(period) ?? (await firstOf(database, period, of));
  const until = Math.min(over, since + CHUNK * period);
  if (since >= until) return false;
  for (const rollup of await rollupsOf(database, [{ period: of, since, until }], period))
    await write(database, period, rollup);
  await database.run(
    `INSERT INTO switchyard_summed (period, until) VALUES (?, ?)
      ON CONFLICT (period) DO UPDATE SET until = excluded.until`,
    [period, until],
  );
  return true;
}

/** Infinity while there is nothing. */
async function firstOf(database: Database, period: number, of: number): Promise<number> {
  const [first] = await database.all('SELECT MIN(at) AS at FROM switchyard_rollups WHERE period = ?', [of]);
  const at = first?.at as number | null;
  return at === null ? Infinity : at - (at % period);
}
