import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { chmod, chown, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { freePort, program } from './programs.ts';
import { temporaryFolder } from './temporary.ts';
import { until } from './until.ts';

export interface RunningPostgres {
  readonly port: number;
  /** Whose password is `PASSWORD`. */
  readonly url: string;
  /** As its administrator. */
  query(sql: string): Promise<Record<string, unknown>[]>;
  /** SIGKILL. */
  kill(): Promise<void>;
  /** On the same port, with what it had stored. */
  start(): Promise<void>;
  end(): Promise<void>;
}

export const PASSWORD = 'open sesame/%41?';

/** Debian keeps the server's programs out of the way. */
const SERVER = program('postgres') ?? globSync('/usr/lib/postgresql/*/bin/postgres').sort().at(-1);
/** It refuses to run as root. */
const IS_ROOT = process.getuid?.() === 0;
const USER = IS_ROOT ? userNamed('postgres', 'nobody') : null;

export const NO_POSTGRES =
  SERVER === undefined
    ? 'there is no PostgreSQL server on this machine'
    : IS_ROOT && USER === null && 'there is no user but root to run PostgreSQL as';

function userNamed(...names: string[]): { uid: number; gid: number } | null {
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const line = names.map((name) => users.find((user) => user.startsWith(`${name}:`))).find(Boolean);
  if (line === undefined) return null;
  const [, , uid, gid] = line.split(':').map(Number);
  return { uid: uid!, gid: gid! };
}

/** A real server with nothing in it. `start: false`: it is set up, and can be started later. */
export const startPostgres = async (
  options: { start: boolean } = { start: true },
): Promise<RunningPostgres> => {
  const folder = await temporaryFolder();
  const data = join(folder.path, 'data');
  const password = join(folder.path, 'password');
  const port = await freePort();
  const asUser = { cwd: folder.path, ...USER };
  await writeFile(password, PASSWORD);
  await chmod(folder.path, 0o700);
  if (USER) {
    for (const path of [folder.path, password]) await chown(path, USER.uid, USER.gid);
  }
  const initdb = [join(dirname(SERVER!), 'initdb'), program('initdb') ?? ''].find(existsSync)!;
  await promisify(execFile)(
    initdb,
    [
      '--username=switchyard',
      '--auth=scram-sha-256',
      `--pwfile=${password}`,
      '--no-sync',
      '--encoding=UTF8',
      '--locale=C',
      `--pgdata=${data}`,
    ],
    asUser,
  );
  const url = `postgres://switchyard:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/postgres`;
  let child: ChildProcess | null = null;

  const query = async (sql: string): Promise<Record<string, unknown>[]> => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  const answers = (): Promise<boolean> =>
    query('SELECT 1').then(
      () => true,
      () => false,
    );
  const start = (): Promise<void> =>
    until(
      'PostgreSQL answers',
      async () => {
        // What an earlier one left in shared memory may keep a new one from starting for a moment.
        if (!child || child.exitCode !== null || child.signalCode !== null) {
          const args = [
            '-D',
            data,
            '-p',
            String(port),
            '-k',
            folder.path,
            '-c',
            'listen_addresses=127.0.0.1',
          ];
          child = spawn(SERVER!, args, { ...asUser, stdio: 'ignore' });
        }
        return answers();
      },
      30_000,
    ).then(() => undefined);
  const kill = async (): Promise<void> => {
    if (!child) return;
    const closed = once(child, 'close');
    child.kill('SIGKILL');
    child = null;
    await closed;
  };
  const onExit = (): void => void child?.kill('SIGKILL');
  process.on('exit', onExit);
  if (options.start) await start();
  return {
    port,
    url,
    query,
    kill,
    start,
    end: async () => {
      process.off('exit', onExit);
      await kill();
      await folder.remove();
    },
  };
};
