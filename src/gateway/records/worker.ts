import { parentPort, workerData } from 'node:worker_threads';
import { localDay } from '../local-day.ts';
import { condense } from './condense.ts';
import type { Database } from './database.ts';
import { Postgres } from './postgres.ts';
import type { Answer, Keeping, Notice, Order } from './protocol.ts';
import { QUERIES } from './queries/index.ts';
import { spentToday } from './queries/spent-today.ts';
import { totals } from './queries/totals.ts';
import { prune } from './retention.ts';
import { Sqlite } from './sqlite.ts';
import { Store } from './store.ts';

/** A thread of its own for the database: SQLite's calls block, and answers are put into JSON. */
const keeping = workerData as Keeping;
const tell = (message: Answer | Notice): void => parentPort!.postMessage(message);

const open = (): Promise<Database> =>
  keeping.url === null
    ? Sqlite.open(keeping.file, (name) =>
        tell({ notice: `the records were damaged and have been put aside as ${name}; new ones begin` }),
      )
    : Postgres.open(keeping.url);

let isFirst = true;
const store = new Store(async () => {
  const database = await open();
  // Before anything is stored: what this gateway counts itself is not among it.
  if (isFirst)
    tell({ totals: await totals(database), today: await spentToday(database, localDay(Date.now())) });
  isFirst = false;
  return database;
});

async function carryOut(order: Order): Promise<string | null> {
  switch (order.type) {
    case 'store':
      await store.store(order.batch);
      return null;
    case 'outages':
      await store.storeOutages(order.outages);
      return null;
    case 'contents':
      await store.storeContents(order.contents);
      return null;
    case 'query': {
      const query = QUERIES[order.name] as (database: Database, query: object) => Promise<unknown>;
      return JSON.stringify(await store.with((database) => query(database, order.query)));
    }
    case 'tend':
      await store.with(async (database) => {
        await condense(database, order.now);
        await prune(database, keeping, order.now);
      });
      return null;
    case 'end':
      await store.close();
      return null;
  }
}

let turn = Promise.resolve();
parentPort!.on('message', ({ order, ...rest }: Order & { order: number }) => {
  turn = turn.then(async () => {
    try {
      tell({ order, ok: true, json: await carryOut(rest) });
    } catch (error) {
      tell({ order, ok: false, reason: reasonOf(error) });
    }
  });
});

/** Refused connections come as a bundle of errors without a message of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
