import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pythonWith } from '../../support/python.ts';

const CACHE = join(import.meta.dirname, '../../../.cache/clients');
/** Some are 400 MB. */
const LIMIT_MS = 600_000;

/** Exact versions, by package. */
export type Packages = Readonly<Record<string, string>>;

export type Installed = { folder: string } | { missing: string };

/** Packages of npm in a folder of the cache, kept between runs. Their install scripts do not run. */
export async function fromNpm(name: string, packages: Packages): Promise<Installed> {
  const folder = join(CACHE, name);
  const marker = join(folder, 'installed.json');
  const wanted = JSON.stringify(packages);
  if (existsSync(marker) && (await readFile(marker, 'utf8')) === wanted) return { folder };
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
    await promisify(execFile)('npm', ['install', ...quiet], { cwd: folder, timeout: LIMIT_MS });
    await writeFile(marker, wanted);
    return { folder };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    return { missing: firstLines(error) };
  }
}

/** Packages of PyPI in an environment of their own; `modules`: what they are imported by. */
export async function fromPyPI(
  name: string,
  packages: Packages,
  modules: readonly string[],
): Promise<Installed> {
  const exact = Object.entries(packages).map(([one, version]) => `${one}==${version}`);
  const found = await pythonWith(join('clients', name), exact, modules);
  return 'missing' in found ? found : { folder: join(CACHE, name) };
}

const firstLines = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n').slice(0, 3).join(' ');
