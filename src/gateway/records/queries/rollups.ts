import type { Database, Value } from '../database.ts';
import { Figures, type FiguresRow } from '../figures.ts';

/** The figures of one series within one period. */
export interface Rollup {
  /** Epoch milliseconds. */
  at: number;
  series: number;
  group: string;
  deployment: string;
  provider: string;
  variant: string;
  figures: Figures;
}

export async function rollupsOf(
  database: Database,
  part: { period: number; since: number; until: number },
): Promise<Rollup[]> {
  const values: Value[] = [part.period, part.since, part.until];
  const rows = await database.all(
    `SELECT r.*, s.model_group, s.deployment, s.provider, s.variant FROM switchyard_rollups r
      JOIN switchyard_series s ON s.series = r.series WHERE r.period = ? AND r.at >= ? AND r.at < ? ORDER BY r.at`,
    values,
  );
  return rows.map((row) => {
    const { at, series, model_group, deployment, provider, variant } = row as unknown as SeriesRow;
    return {
      at,
      series,
      group: model_group,
      deployment,
      provider,
      variant,
      figures: new Figures(row as unknown as FiguresRow),
    };
  });
}

interface SeriesRow {
  at: number;
  series: number;
  model_group: string;
  deployment: string;
  provider: string;
  variant: string;
}
