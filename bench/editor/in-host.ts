import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chooseHost } from '../../test/vscode/workbench/choose-host.ts';
import { FIGURES } from './figures.ts';

const root = join(import.meta.dirname, '../..');

/** Runs a suite of this folder in a real VS Code with the built extension, each time in a fresh one. */
export const inHost = async <T>(suite: string, workspace: string, rounds: number): Promise<T[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const file = join(folder, 'figures');
  try {
    await build({
      entryPoints: [join(import.meta.dirname, `${suite}.ts`)],
      outfile: join(folder, 'suite.js'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      external: ['vscode'],
    });
    const host = await chooseHost();
    for (let round = 0; round < rounds; round++) {
      await host.run({
        extension: root,
        tests: join(folder, 'suite'),
        workspace,
        env: { [FIGURES]: file },
        timeoutMs: 180_000,
      });
    }
    const lines = (await readFile(file, 'utf8')).trim().split('\n');
    return lines.map((line) => JSON.parse(line) as T);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
