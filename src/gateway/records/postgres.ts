import { Socket } from 'node:net';
import type { Client, CustomTypesConfig } from 'pg';
import { type Database, insertion, migrate, type Rows, type Value } from './database.ts';

const CONNECT_MS = 5000;
const QUERY_MS = 30_000;
/** A gateway that was cut off in the midst of its transaction may not hold up the others for longer. */
const IDLE_MS = 10_000;
/** Rows in one statement, which may have 65,535 values. */
const CHUNK = 1000;
/** Of a record and its place in the index. */
const ROW_BYTES = 250;
/** Any number will do, as long as all gateways take the same. */
const LOCK = 7_231_980;
/** The types int8 and numeric. */
const BIG = new Set([20, 1700]);

/** A server that several gateways may share. One connection: records are stored in their turn. */
export class Postgres implements Database {
  readonly #client: Client;
  readonly #socket: Socket;
  #lost = false;

  private constructor(client: Client, socket: Socket) {
    this.#client = client;
    this.#socket = socket;
    client.on('error', () => (this.#lost = true));
    client.on('end', () => (this.#lost = true));
  }

  /** Rejects where the server can't be reached, or refuses. */
  static async open(url: string): Promise<Postgres> {
    const { default: pg } = await import('pg');
    const types: CustomTypesConfig = {
      // Its big numbers come as text; ours fit.
      getTypeParser: (type, format) =>
        BIG.has(type) ? Number : (pg.types.getTypeParser(type, format) as unknown),
    };
    const socket = new Socket();
    const client = new pg.Client({
      connectionString: url,
      stream: () => socket,
      connectionTimeoutMillis: CONNECT_MS,
      query_timeout: QUERY_MS,
      idle_in_transaction_session_timeout: IDLE_MS,
      keepAlive: true,
      application_name: 'switchyard',
      types,
    });
    const database = new Postgres(client, socket);
    try {
      await client.connect();
      await migrate(database, '');
      return database;
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  async all(sql: string, values: readonly Value[] = []): Promise<Record<string, unknown>[]> {
    return (await this.#client.query<Record<string, unknown>>(numbered(sql), [...values])).rows;
  }

  async run(sql: string, values: readonly Value[] = []): Promise<void> {
    await this.#client.query(numbered(sql), [...values]);
  }

  async insert(table: string, columns: readonly string[], rows: Rows): Promise<number> {
    const width = columns.length;
    let inserted = 0;
    for (let row = 0; row < rows.length; row += CHUNK) {
      const some = Math.min(CHUNK, rows.length - row);
      const cells: Value[] = [];
      for (let i = 0; i < some; i++) rows.write(row + i, cells, i * width);
      inserted += (await this.#client.query(numbered(insertion(table, columns, some)), cells)).rowCount ?? 0;
    }
    return inserted;
  }

  /** Whoever sees it reject closes the connection, which undoes what was begun. */
  async exclusively<T>(work: () => Promise<T>): Promise<T> {
    await this.#client.query('BEGIN');
    await this.#client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const result = await work();
    await this.#client.query('COMMIT');
    return result;
  }

  /** About: what the server says of a table counts room that it keeps for new rows. */
  async size(): Promise<number> {
    const [row] = await this.all('SELECT COUNT(*) AS records FROM switchyard_records');
    const [content] = await this.all(
      `SELECT SUM(pg_column_size(prompt) + COALESCE(pg_column_size(answer), 0)) AS bytes FROM switchyard_contents`,
    );
    return Number(row?.records ?? 0) * ROW_BYTES + Number(content?.bytes ?? 0);
  }

  isThere(): boolean {
    return !this.#lost;
  }

  /** At once: a server that answers no more would not say goodbye either. */
  close(): Promise<void> {
    this.#lost = true;
    this.#socket.destroy();
    return Promise.resolve();
  }
}

/** `?` becomes `$1`, `$2`, …; no statement of ours has one in a text. */
function numbered(sql: string): string {
  let n = 0;
  return sql.replaceAll('?', () => `$${++n}`);
}
