import { type Batch, CELL, WIDTH } from './batch.ts';
import { countRequest, type Finished } from './count.ts';
import type { Database, Value } from './database.ts';
import { DISTRIBUTIONS, Figures, type FiguresRow, SUMS } from './figures.ts';

/** Milliseconds. */
export const MINUTE = 60_000;
export const QUARTER = 15 * MINUTE;
export const HOUR = 60 * MINUTE;
export const FOUR_HOURS = 4 * HOUR;
/** What is summed up as it is stored. */
const PERIODS = [MINUTE, HOUR] as const;
/** What is summed up of these once it is over: charts of days and weeks read that much less. */
export const LONGER = [
  { period: QUARTER, of: MINUTE },
  { period: FOUR_HOURS, of: HOUR },
] as const;

/** Figures by series, by the beginning of their minute, or of a longer period. */
type ByMinute = Map<number, Map<number, Figures>>;

const COLUMNS = [...SUMS, ...DISTRIBUTIONS];
const CHANGED = COLUMNS.map((name) => `${name} = excluded.${name}`).join(', ');
const UPSERT = `INSERT INTO switchyard_rollups (period, at, series, ${COLUMNS.join(', ')})
  VALUES (?, ?, ?, ${COLUMNS.map(() => '?').join(', ')}) ON CONFLICT (period, at, series) DO UPDATE SET ${CHANGED}`;

/** Adds a batch to the rollups, within its transaction. */
export async function rollUp(database: Database, batch: Batch): Promise<void> {
  const minutes = summed(batch);
  for (const period of PERIODS) await add(database, period, coarser(minutes, period));
  const done = await summedUntil(database);
  for (const { period } of LONGER) {
    const until = done.get(period) ?? -Infinity;
    const late = new Map(Array.from(minutes).filter(([minute]) => minute < until));
    await add(database, period, coarser(late, period));
  }
}

/** Up to when there are sums of the longer periods. Epoch milliseconds. */
export async function summedUntil(database: Database): Promise<Map<number, number>> {
  const rows = await database.all('SELECT period, until FROM switchyard_summed');
  return new Map(rows.map(({ period, until }) => [Number(period), Number(until)]));
}

/** Puts these in the place of what was there. */
export async function write(
  database: Database,
  period: number,
  { at, series, figures }: { at: number; series: number; figures: Figures },
): Promise<void> {
  const cells: Value[] = [period, at, series, ...figures.cells()];
  await database.run(UPSERT, cells);
}

async function add(database: Database, period: number, sums: ByMinute): Promise<void> {
  for (const [at, bySeries] of sums) {
    const known = await figuresAt(database, period, at);
    for (const [series, figures] of bySeries) {
      const before = known.get(series);
      if (before) figures.merge(before);
      await write(database, period, { at, series, figures });
    }
  }
}

async function figuresAt(database: Database, period: number, at: number): Promise<Map<number, Figures>> {
  const rows = await database.all('SELECT * FROM switchyard_rollups WHERE period = ? AND at = ?', [
    period,
    at,
  ]);
  return new Map(rows.map((row) => [Number(row.series), new Figures(row as unknown as FiguresRow)]));
}

function coarser(minutes: ByMinute, period: number): ByMinute {
  const coarse: ByMinute = new Map();
  for (const [minute, bySeries] of minutes) {
    const at = minute - (minute % period);
    for (const [series, figures] of bySeries) figuresOf(coarse, at, series).merge(figures);
  }
  return coarse;
}

function figuresOf(all: ByMinute, at: number, series: number): Figures {
  let bySeries = all.get(at);
  if (!bySeries) all.set(at, (bySeries = new Map<number, Figures>()));
  let figures = bySeries.get(series);
  if (!figures) bySeries.set(series, (figures = new Figures()));
  return figures;
}

function summed({ cells, attempts, routes }: Batch): ByMinute {
  const minutes: ByMinute = new Map();
  const byId = new Map(routes.map((route) => [route.id, route]));
  const several = new Map(attempts);
  for (let row = 0, at = 0; at < cells.length; row++, at += WIDTH) {
    const startedAt = cells[at + CELL.started_at]!;
    const minute = startedAt - (startedAt % MINUTE);
    const route = byId.get(cells[at + CELL.route]!)!;
    const request: Finished = {
      series: route.series.id,
      outcome: route.outcome,
      error: route.error,
      attempts: route.attempts,
      estimated: route.estimated,
      durationMs: cells[at + CELL.duration_ms]!,
      ttftMs: known(cells[at + CELL.ttft_ms]!),
      input: cells[at + CELL.input_tokens]!,
      output: cells[at + CELL.output_tokens]!,
      cacheRead: cells[at + CELL.cache_read_tokens]!,
      cacheWrite: cells[at + CELL.cache_write_tokens]!,
      cost: known(cells[at + CELL.cost]!),
      savings: known(cells[at + CELL.savings]!),
    };
    countRequest(request, several.get(row) ?? null, (series) => figuresOf(minutes, minute, series));
  }
  return minutes;
}

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);
