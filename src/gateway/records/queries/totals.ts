import type { StateView } from '../../../contract/admin.ts';
import type { Database } from '../database.ts';
import { HOUR } from '../rollup.ts';
import { sumsBy } from './sums.ts';

/** Of all that was ever summed up. */
export async function totals(database: Database): Promise<StateView['totals']> {
  const [all] = await sumsBy(database, "''", {
    since: 0,
    until: Infinity,
    parts: [{ period: HOUR, since: 0, until: Number.MAX_SAFE_INTEGER }],
  });
  return {
    requests: all?.requests ?? 0,
    failures: all?.failures ?? 0,
    cost: all?.cost ?? 0,
    savings: all?.savings ?? 0,
  };
}
