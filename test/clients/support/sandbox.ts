import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { temporaryFolder } from '../../support/temporary.ts';

/** A home and a working folder that no other run has seen. */
export interface Sandbox {
  readonly home: string;
  readonly work: string;
  /** All that a client has of the environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Writes a file below the home. */
  put(path: string, content: string | object): Promise<void>;
  /** What stands in a file; null when it is not there. */
  read(path: string): Promise<string | null>;
  remove(): Promise<void>;
}

export async function makeSandbox(): Promise<Sandbox> {
  const { path, remove } = await temporaryFolder();
  const home = join(path, 'home');
  const work = join(path, 'work');
  const temporary = join(path, 'tmp');
  await Promise.all([home, work, temporary].map((folder) => mkdir(folder)));
  return {
    home,
    work,
    env: {
      PATH: [dirname(process.execPath), process.env.PATH ?? ''].join(delimiter),
      HOME: home,
      USERPROFILE: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_DATA_HOME: join(home, '.local/share'),
      XDG_STATE_HOME: join(home, '.local/state'),
      XDG_CACHE_HOME: join(home, '.cache'),
      TMPDIR: temporary,
      SHELL: '/bin/bash',
      LANG: 'C.UTF-8',
      TERM: 'dumb',
      NO_COLOR: '1',
      DO_NOT_TRACK: '1',
    },
    put: async (file, content) => {
      const whole = join(home, file);
      await mkdir(dirname(whole), { recursive: true });
      await writeFile(whole, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
    },
    read: (file) => readFile(file, 'utf8').catch(() => null),
    remove,
  };
}
