import type { Database } from '../database.ts';
import { Figures, type FiguresRow } from '../figures.ts';
import { fewest } from './fewest.ts';
import { type SeriesWords, seriesWords } from './series.ts';
import type { Part } from './span.ts';

/** The figures of one series within one step. */
export interface Rollup extends SeriesWords {
  /** Epoch milliseconds. */
  at: number;
  series: number;
  figures: Figures;
}

/** By steps of `stepMs`, the earlier first; Infinity: all of a series together. `parts`: the earlier first. */
export async function rollupsOf(
  database: Database,
  parts: readonly Part[],
  stepMs: number,
): Promise<Rollup[]> {
  const words = await seriesWords(database);
  const rollups: Rollup[] = [];
  const latest = new Map<number, Rollup>();
  for (const row of await rowsOf(database, await fewest(database, parts, stepMs))) {
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

async function rowsOf(database: Database, parts: readonly Part[]): Promise<Record<string, unknown>[]> {
  const rows = await Promise.all(
    parts.map(({ period, since, until }) =>
      database.all('SELECT * FROM switchyard_rollups WHERE period = ? AND at >= ? AND at < ? ORDER BY at', [
        period,
        since,
        until,
      ]),
    ),
  );
  return rows.flat();
}
