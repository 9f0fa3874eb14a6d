import type { Day } from '../../local-day.ts';
import type { Database } from '../database.ts';
import { spanOf } from './span.ts';
import { sumsBy } from './sums.ts';

/** What each deployment cost within a day. */
export interface SpentToday {
  /** When that day began. Epoch milliseconds. */
  since: number;
  /** US dollars, by ids. None of deployments that had no known price. */
  costs: [id: string, cost: number][];
}

export async function spentToday(database: Database, { since, until }: Day): Promise<SpentToday> {
  const sums = await sumsBy(database, 's.deployment', spanOf(since, until));
  return {
    since,
    costs: sums.flatMap(({ key, cost }) => (cost > 0 ? [[String(key), cost]] : [])),
  };
}
