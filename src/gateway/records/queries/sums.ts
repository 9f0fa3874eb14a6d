import type { SpendRow } from '../../../contract/records.ts';
import type { Database, Value } from '../database.ts';
import { type Sum, SUMS } from '../figures.ts';
import type { Span } from './span.ts';

export type Sums = Record<Sum, number>;

/** Sums over a span, by whatever `key` selects of a rollup `r` and its series `s`. */
export async function sumsBy(
  database: Database,
  key: string,
  { parts }: Span,
): Promise<(Sums & { key: string | number })[]> {
  const values: Value[] = [];
  const where = parts.map(({ period, since, until }) => {
    values.push(period, since, until);
    return '(r.period = ? AND r.at >= ? AND r.at < ?)';
  });
  const columns = SUMS.map((name) => `SUM(r.${name}) AS ${name}`).join(', ');
  const rows = await database.all(
    `SELECT ${key} AS key, ${columns} FROM switchyard_rollups r JOIN switchyard_series s ON s.series = r.series
      WHERE ${where.join(' OR ')} GROUP BY 1`,
    values,
  );
  return rows as unknown as (Sums & { key: string | number })[];
}

export const tokensOf = (sums: Sums): SpendRow['tokens'] => ({
  input: sums.input_tokens,
  output: sums.output_tokens,
  cache_read: sums.cache_read_tokens,
  cache_write: sums.cache_write_tokens,
});
