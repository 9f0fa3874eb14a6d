import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const FOLDER = join(import.meta.dirname, '../../.cache/python');
const WINDOWS = process.platform === 'win32';
const PYTHON = join(FOLDER, WINDOWS ? 'Scripts/python.exe' : 'bin/python');
const PACKAGES = ['openai>=2', 'anthropic>=0.70'];

const imports = (): Promise<unknown> => run(PYTHON, ['-c', 'import openai, anthropic']);

/**
 * A Python that has the SDKs, kept in the cache folder between runs.
 * Where it cannot be had (no python3, no venv, no PyPI) it is the reason, for people.
 */
export const pythonWithSdks = async (): Promise<{ python: string } | { missing: string }> => {
  try {
    if (existsSync(PYTHON) && (await imports().then(Boolean, () => false))) return { python: PYTHON };
    await rm(FOLDER, { recursive: true, force: true });
    await run(WINDOWS ? 'python' : 'python3', ['-m', 'venv', FOLDER]);
    await run(PYTHON, ['-m', 'pip', 'install', '--quiet', '--retries=1', '--timeout=15', ...PACKAGES]);
    await imports();
    return { python: PYTHON };
  } catch (error) {
    await rm(FOLDER, { recursive: true, force: true });
    const reason = error instanceof Error ? error.message : String(error);
    return { missing: reason.split('\n').slice(0, 2).join(' ') };
  }
};
