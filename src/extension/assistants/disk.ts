import { chmod, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface OnDisk {
  text: string;
  /** Permission bits. */
  mode: number;
}

const PRIVATE = 0o600;

const absent = (error: unknown): null => {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
};

/** null when there is no such file. */
export const read = async (path: string): Promise<OnDisk | null> => {
  try {
    return { text: await readFile(path, 'utf8'), mode: (await stat(path)).mode & 0o777 };
  } catch (error) {
    return absent(error);
  }
};

/** At once or not at all; a link stays one, and what it leads to is written. */
export const write = async (path: string, text: string, mode: number): Promise<void> => {
  const target = (await realpath(path).catch(absent)) ?? path;
  await mkdir(dirname(target), { recursive: true });
  const half = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(half, text, { mode: PRIVATE });
    await chmod(half, mode);
    await rename(half, target);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
};

export const remove = (path: string): Promise<void> => rm(path, { force: true });

/** For a file that holds a key: nobody but its owner reads it. */
export const privately = (mode: number | null): number => (mode ?? PRIVATE) & PRIVATE;
