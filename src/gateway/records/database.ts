import { MIGRATIONS, VERSION_TABLE } from './migrations.ts';

export type Value = number | string | null;

/** Rows that are written out when they are needed: a list of all would be much garbage. */
export interface Rows {
  length: number;
  /** Puts the values of a row into `cells`, from `at` on. */
  write(row: number, cells: Value[], at: number): void;
}

/** A database that keeps records. Statements have `?` for values; errors reject. */
export interface Database {
  all(sql: string, values?: readonly Value[]): Promise<Record<string, unknown>[]>;
  run(sql: string, values?: readonly Value[]): Promise<void>;
  /** Rows whose key is there stay out; answers how many went in. */
  insert(table: string, columns: readonly string[], rows: Rows): Promise<number>;
  /** A transaction, alone among all gateways that share the database. When it rejects, the connection is to be closed. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  /** Bytes in use. */
  size(): Promise<number>;
  /** Whether it is still the one at its address: a file may have been taken away. */
  isThere(): boolean;
  close(): Promise<void>;
}

/** Brings the tables to this version. Several gateways may begin at once. */
export function migrate(database: Database, clustered: string): Promise<void> {
  return database.exclusively(async () => {
    await database.run(VERSION_TABLE);
    const [row] = await database.all('SELECT MAX(version) AS version FROM switchyard_migrations');
    const version = Number(row?.version ?? 0);
    if (version > MIGRATIONS.length) {
      throw new Error(
        `it was made by a newer version of Switchyard (tables of version ${version}, known are ${MIGRATIONS.length})`,
      );
    }
    for (const [i, statements] of MIGRATIONS.slice(version).entries()) {
      for (const sql of statements) await database.run(sql.replace('/*clustered*/', clustered));
      await database.run('INSERT INTO switchyard_migrations (version) VALUES (?)', [version + i + 1]);
    }
  });
}

/** «INSERT INTO table (a, b) VALUES (?, ?), (?, ?)» for so many rows. */
export const insertion = (table: string, columns: readonly string[], rows: number): string => {
  const row = `(${columns.map(() => '?').join(', ')})`;
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${Array<string>(rows).fill(row).join(', ')} ON CONFLICT DO NOTHING`;
};
