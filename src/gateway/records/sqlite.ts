import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type Database, insertion, migrate, type Rows, type Value } from './database.ts';

/** How long a gateway waits for another one's transaction. */
const BUSY_MS = 5000;
/** Rows in one statement: a call for each would cost as much as the rows themselves. */
const CHUNK = 50;
const DAMAGED = new Set([11, 26]); // SQLITE_CORRUPT, SQLITE_NOTADB

/** The embedded database. Its calls block their thread: it lives in a worker. */
export class Sqlite implements Database {
  readonly #file: string;
  readonly #inode: number;
  readonly #database: DatabaseSync;
  /** There are not many: values stand apart. */
  readonly #statements = new Map<string, StatementSync>();

  private constructor(file: string, database: DatabaseSync) {
    this.#file = file;
    this.#database = database;
    this.#inode = statSync(file).ino;
  }

  /** Opens or makes it. A damaged file is put aside under another name, which `putAside` is told. */
  static async open(file: string, putAside: (name: string) => void): Promise<Sqlite> {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    try {
      return await Sqlite.#open(file);
    } catch (error) {
      if (!DAMAGED.has((error as { errcode?: number }).errcode ?? 0)) throw error;
      const name = `${file}.damaged-${Date.now()}`;
      renameSync(file, name);
      for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true });
      putAside(name);
      return Sqlite.#open(file);
    }
  }

  static async #open(file: string): Promise<Sqlite> {
    const { DatabaseSync } = await import('node:sqlite');
    create(file);
    const connection = new DatabaseSync(file, { timeout: BUSY_MS });
    try {
      connection.exec('PRAGMA journal_mode = WAL');
      // A lost process loses nothing that was committed; lost power may lose the last moments, and damages nothing.
      connection.exec('PRAGMA synchronous = NORMAL; PRAGMA journal_size_limit = 16777216');
      const database = new Sqlite(file, connection);
      await migrate(database, 'WITHOUT ROWID');
      return database;
    } catch (error) {
      connection.close();
      throw error;
    }
  }

  all(sql: string, values: readonly Value[] = []): Promise<Record<string, unknown>[]> {
    return attempt(() => this.#statement(sql, () => sql).all(...values));
  }

  run(sql: string, values: readonly Value[] = []): Promise<void> {
    return attempt(() => void this.#statement(sql, () => sql).run(...values));
  }

  insert(table: string, columns: readonly string[], rows: Rows): Promise<number> {
    return attempt(() => {
      const width = columns.length;
      let inserted = 0;
      let cells: Value[] = [];
      for (let row = 0; row < rows.length; row += CHUNK) {
        const some = Math.min(CHUNK, rows.length - row);
        if (cells.length !== some * width) cells = new Array<Value>(some * width).fill(null);
        for (let i = 0; i < some; i++) rows.write(row + i, cells, i * width);
        // Its text has thousands of letters: too many to be found by.
        const statement = this.#statement(`${table} ${some}`, () => insertion(table, columns, some));
        inserted += Number(statement.run(...cells).changes);
      }
      return inserted;
    });
  }

  async exclusively<T>(work: () => Promise<T>): Promise<T> {
    this.#database.exec('BEGIN IMMEDIATE');
    const result = await work();
    this.#database.exec('COMMIT');
    return result;
  }

  async size(): Promise<number> {
    const pragma = async (name: string): Promise<number> =>
      Number((await this.all(`PRAGMA ${name}`))[0]?.[name] ?? 0);
    return ((await pragma('page_count')) - (await pragma('freelist_count'))) * (await pragma('page_size'));
  }

  isThere(): boolean {
    return statSync(this.#file, { throwIfNoEntry: false })?.ino === this.#inode;
  }

  close(): Promise<void> {
    return attempt(() => {
      this.#statements.clear();
      this.#database.close();
    });
  }

  /** Prepared once under its name. */
  #statement(name: string, sql: () => string): StatementSync {
    let statement = this.#statements.get(name);
    if (!statement) {
      statement = this.#database.prepare(sql());
      this.#statements.set(name, statement);
    }
    return statement;
  }
}

/** For its user alone; SQLite gives its other files the mode of this one. One that is there is not touched. */
function create(file: string): void {
  try {
    closeSync(openSync(file, 'ax', 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** What blocks, as a promise. */
const attempt = <T>(work: () => T): Promise<T> =>
  new Promise((resolve) => {
    resolve(work());
  });
