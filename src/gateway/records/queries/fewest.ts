import type { Database } from '../database.ts';
import { LONGER, summedUntil } from '../rollup.ts';
import type { Part } from './span.ts';

/** The same with sums of longer periods, as far as there are any and steps of `stepMs` are made of them. */
export async function fewest(database: Database, parts: readonly Part[], stepMs: number): Promise<Part[]> {
  const done = await summedUntil(database);
  return parts.flatMap((part) => {
    const longer = LONGER.find(
      ({ of, period }) => of === part.period && (stepMs === Infinity || stepMs % period === 0),
    );
    if (!longer) return [part];
    const { period } = longer;
    const begin = Math.ceil(part.since / period) * period;
    const end = Math.min(Math.floor(part.until / period) * period, done.get(period) ?? -Infinity);
    if (begin >= end) return [part];
    return [
      { ...part, until: begin },
      { period, since: begin, until: end },
      { ...part, since: end },
    ].filter(({ since, until }) => since < until);
  });
}
