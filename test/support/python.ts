import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const CACHE = join(import.meta.dirname, '../../.cache');
const WINDOWS = process.platform === 'win32';

/** A Python, or why there is none, for people. */
export type Python = { python: string } | { missing: string };

/**
 * A Python that has `packages`, kept in a folder of the cache between runs. Where it cannot be had (no python3, no
 * venv, no PyPI) it is the reason. `modules`: what they are imported by.
 */
export const pythonWith = async (
  name: string,
  packages: readonly string[],
  modules: readonly string[],
): Promise<Python> => {
  const folder = join(CACHE, name);
  const python = join(folder, WINDOWS ? 'Scripts/python.exe' : 'bin/python');
  const imports = (): Promise<unknown> => run(python, ['-c', `import ${modules.join(', ')}`]);
  try {
    if (existsSync(python) && (await imports().then(Boolean, () => false))) return { python };
    await rm(folder, { recursive: true, force: true });
    await run(WINDOWS ? 'python' : 'python3', ['-m', 'venv', folder]);
    await run(python, ['-m', 'pip', 'install', '--quiet', '--retries=1', '--timeout=15', ...packages]);
    await imports();
    return { python };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    const reason = error instanceof Error ? error.message : String(error);
    return { missing: reason.split('\n').slice(0, 2).join(' ') };
  }
};

export const pythonWithSdks = (): Promise<Python> =>
  pythonWith('python', ['openai>=2', 'anthropic>=0.70'], ['openai', 'anthropic']);
