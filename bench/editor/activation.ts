/**
 * What the extension host of a real VS Code pays for the extension, by its own marks: wall milliseconds, each from a
 * fresh start. `npm run bench:activation -- --rounds 5`
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chooseHost } from '../../test/vscode/workbench/choose-host.ts';
import { median } from '../statistics.ts';

const root = join(import.meta.dirname, '../..');
const { values: flags } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });

const folder = await mkdtemp(join(tmpdir(), 'activation-'));
const file = join(folder, 'marks');
try {
  await build({
    entryPoints: [join(import.meta.dirname, 'activation-suite.ts')],
    outfile: join(folder, 'suite.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  });
  const host = await chooseHost();
  for (let round = 0; round < Number(flags.rounds); round++) {
    await host.run({
      extension: root,
      tests: join(folder, 'suite'),
      workspace: join(root, 'test/vscode/fixtures/workspace'),
      env: { ACTIVATION_FILE: file },
      timeoutMs: 120_000,
    });
  }
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  const marks = lines.map((line) => JSON.parse(line) as { load: number; activate: number });
  for (const part of ['load', 'activate'] as const) {
    const figures = marks.map((mark) => mark[part]);
    console.log(`${part}: ${median(figures)} ms (${Math.min(...figures)} – ${Math.max(...figures)})`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
