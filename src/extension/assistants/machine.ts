import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** What is asked of the machine on which the assistants run. */
export interface Machine {
  home: string;
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** Where VS Code keeps the user's files, when it is this machine that does. */
  userData: string | null;
  exists: (path: string) => Promise<boolean>;
  /** Whether a command of this name can be run. */
  runs: (command: string) => Promise<boolean>;
  hasExtension: (id: string) => boolean;
}

const may = (path: string, mode: number): Promise<boolean> =>
  access(path, mode).then(
    () => true,
    () => false,
  );

const SUFFIXES = { win32: ['.exe', '.cmd', '.bat', '.ps1'] } as Partial<Record<NodeJS.Platform, string[]>>;

/** This machine, as far as its disk and its environment tell. */
export const thisMachine = (
  env: Machine['env'],
  home: string,
  editor: Pick<Machine, 'userData' | 'hasExtension'>,
): Machine => ({
  home,
  platform: process.platform,
  env,
  ...editor,
  exists: (path) => may(path, constants.F_OK),
  runs: async (command) => {
    const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
    const places = [...folders, join(home, '.local/bin'), join(home, '.bun/bin'), join(home, 'bin')];
    const names = (SUFFIXES[process.platform] ?? ['']).map((suffix) => command + suffix);
    const found = places.flatMap((folder) => names.map((name) => may(join(folder, name), constants.X_OK)));
    return (await Promise.all(found)).includes(true);
  },
});

/** `~/.config`, or where the user has put it. */
export const configHome = ({ env, home }: Machine): string => env.XDG_CONFIG_HOME ?? join(home, '.config');

/** The first of the files that is there, else the first. */
export const firstThere = async (
  machine: Machine,
  paths: readonly [string, ...string[]],
): Promise<string> => {
  for (const path of paths) if (await machine.exists(path)) return path;
  return paths[0];
};
