import type { Database, Value } from '../database.ts';
import { Figures, type FiguresRow } from '../figures.ts';
import { type SeriesWords, seriesWords } from './series.ts';

/** The figures of one series within one step. */
export interface Rollup extends SeriesWords {
  /** Epoch milliseconds. */
  at: number;
  series: number;
  figures: Figures;
}

/** By steps of `stepMs`, the earlier first; Infinity: all of a series together. */
export async function rollupsOf(
  database: Database,
  part: { period: number; since: number; until: number },
  stepMs: number,
): Promise<Rollup[]> {
  const values: Value[] = [part.period, part.since, part.until];
  const words = await seriesWords(database);
  const rows = await database.all(
    'SELECT * FROM switchyard_rollups WHERE period = ? AND at >= ? AND at < ? ORDER BY at',
    values,
  );
  const rollups: Rollup[] = [];
  const latest = new Map<number, Rollup>();
  for (const row of rows) {
    const { at, series } = row as unknown as { at: number; series: number };
    const step = stepMs === Infinity ? 0 : at - (at % stepMs);
    let rollup = latest.get(series);
    if (rollup?.at !== step) {
      rollup = { at: step, series, ...words(series), figures: new Figures() };
      latest.set(series, rollup);
      rollups.push(rollup);
    }
    rollup.figures.absorb(row as unknown as FiguresRow);
  }
  return rollups;
}
