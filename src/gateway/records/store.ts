import { type Batch, CELLS, idsOf, WIDTH } from './batch.ts';
import type { StoredContent } from './contents.ts';
import type { Database, Rows, Value } from './database.ts';
import type { SeenOutage } from './outages.ts';
import { rollUp } from './rollup.ts';
import type { Route, Series } from './routes.ts';

const RECORD_COLUMNS = ['id', ...CELLS, 'session', 'tries'];
const SERIES_COLUMNS = ['series', 'model_group', 'deployment', 'provider', 'variant'];
const OUTAGE_UPSERT = `INSERT INTO switchyard_outages (id, model_group, deployment, state, began_at, ended_at)
  VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET ended_at = excluded.ended_at`;
const ROUTE_COLUMNS = [
  'route',
  'series',
  'model_group',
  'requested_model',
  'model',
  'surface',
  'dialect',
  'upstream_dialect',
  'strategy',
  'stream',
  'outcome',
  'status',
  'attempts',
  'retries',
  'fallbacks',
  'estimated',
  'error',
];

const CONTENT_COLUMNS = ['id', 'prompt', 'answer'];

/** Writes records into the database that `open` opens. */
export class Store {
  readonly #open: () => Promise<Database>;
  #database: Database | null = null;
  /** Routes and series that this database has. */
  #words = new Set<number>();

  constructor(open: () => Promise<Database>) {
    this.#open = open;
  }

  /** Stores a batch whole, or rejects and has stored nothing. One that it has already is left alone. */
  async store(batch: Batch): Promise<void> {
    await this.with((database) =>
      database.exclusively(async () => {
        await this.#storeWords(database, batch);
        const inserted = await database.insert('switchyard_records', RECORD_COLUMNS, recordsOf(batch));
        // Nothing new: it was stored, and the word of that was lost with the connection.
        if (inserted > 0) await rollUp(database, batch);
      }),
    );
    for (const { id, series } of batch.routes) this.#words.add(id).add(series.id);
    for (const { id } of batch.series) this.#words.add(id);
  }

  /** Stores times in which deployments were not healthy; one that is stored already has lasted on. */
  async storeOutages(outages: readonly SeenOutage[]): Promise<void> {
    await this.with((database) =>
      database.exclusively(async () => {
        for (const { id, group, deployment, state, from, to } of outages)
          await database.run(OUTAGE_UPSERT, [id, group, deployment, state, from, to]);
      }),
    );
  }

  async storeContents(contents: readonly StoredContent[]): Promise<void> {
    const rows = contents.map(({ id, prompt, answer }) => [id, prompt, answer]);
    await this.with((database) => database.insert('switchyard_contents', CONTENT_COLUMNS, listed(rows)));
  }

  /** Uses the database, which is opened anew when it is gone; after an error too. */
  async with<T>(use: (database: Database) => Promise<T>): Promise<T> {
    if (this.#database && !this.#database.isThere()) await this.close();
    this.#database ??= await this.#open();
    try {
      return await use(this.#database);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const database = this.#database;
    this.#database = null;
    this.#words = new Set();
    await database?.close();
  }

  async #storeWords(database: Database, batch: Batch): Promise<void> {
    const fresh = <T extends { id: number }>(words: T[]): T[] =>
      words.filter(({ id }) => !this.#words.has(id));
    const routes = fresh(batch.routes);
    const series = fresh([...new Set([...routes.map((route) => route.series), ...batch.series])]);
    await database.insert('switchyard_series', SERIES_COLUMNS, listed(series.map(seriesCells)));
    await database.insert('switchyard_routes', ROUTE_COLUMNS, listed(routes.map(routeCells)));
  }
}

const listed = (rows: readonly (readonly Value[])[]): Rows => ({
  length: rows.length,
  write: (row, cells, at) => {
    for (const [i, value] of rows[row]!.entries()) cells[at + i] = value;
  },
});

const seriesCells = ({ id, group, deployment, provider, variant }: Series): Value[] => [
  id,
  group,
  deployment,
  provider,
  variant,
];

const routeCells = (route: Route): Value[] => [
  route.id,
  route.series.id,
  route.group,
  route.requestedModel,
  route.model,
  route.surface,
  route.dialect,
  route.upstreamDialect,
  route.strategy,
  route.stream ? 1 : 0,
  route.outcome,
  route.status,
  route.attempts,
  route.retries,
  route.fallbacks,
  route.estimated ? 1 : 0,
  route.error,
];

function recordsOf(batch: Batch): Rows {
  const numbers = batch.cells;
  const idOf = idsOf(batch);
  const sessions = new Map(batch.sessions);
  const several = new Map(batch.attempts);
  return {
    length: batch.rows,
    write: (row, cells, at) => {
      const first = row * WIDTH;
      cells[at] = idOf(row);
      for (let i = 0; i < WIDTH; i++) {
        const value = numbers[first + i]!;
        cells[at + 1 + i] = Number.isNaN(value) ? null : value;
      }
      const tries = several.get(row);
      cells[at + 1 + WIDTH] = sessions.get(row) ?? null;
      cells[at + 2 + WIDTH] = tries ? JSON.stringify(tries) : null;
    },
  };
}
