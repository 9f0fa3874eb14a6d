import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
// Not by the room's index, which brings the schema along: this runs at activation.
import { looksLikeRouterConfig } from '../config/recognise.ts';
import { CONFIG_NAMES } from '../contract/ids.ts';

export interface Places {
  /** Absolute paths of the workspace folders. */
  folders: readonly string[];
  /** `switchyard.configFile`; empty when not set. */
  setting: string;
}

export const isFile = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** Many programs have a `config.yaml`: only its text tells. */
const isOurs = async (path: string): Promise<boolean> =>
  (await isFile(path)) &&
  (basename(path) !== 'config.yaml' || looksLikeRouterConfig(await readFile(path, 'utf8').catch(() => '')));

/** Absolute paths that the setting may mean, the likeliest first. */
export const configuredPaths = ({ folders, setting }: Places): string[] => {
  if (setting === '') return [];
  const expanded = setting.startsWith('~/') ? join(homedir(), setting.slice(2)) : setting;
  return folders.length > 0 ? folders.map((folder) => resolve(folder, expanded)) : [resolve(expanded)];
};

/** The file to serve: what the setting names, else the first known name in the first folder that has one. */
export const findConfig = async (places: Places): Promise<string | null> => {
  const configured = configuredPaths(places);
  for (const path of configured) if (await isFile(path)) return path;
  if (configured.length > 0) return null;
  for (const folder of places.folders) {
    for (const name of CONFIG_NAMES) {
      const path = join(folder, name);
      if (await isOurs(path)) return path;
    }
  }
  return null;
};
