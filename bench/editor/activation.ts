/**
 * What the extension host of a real VS Code pays for the extension, by its own marks: wall milliseconds, each from a
 * fresh start. `npm run bench:activation -- --rounds 5`
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from '../statistics.ts';
import type { Activation } from './activation-suite.ts';
import { inHost } from './in-host.ts';

const { values: flags } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });

const workspace = join(import.meta.dirname, '../../test/vscode/fixtures/workspace');
const marks = await inHost<Activation>('activation-suite', workspace, Number(flags.rounds));
for (const part of ['load', 'activate'] as const) {
  const figures = marks.map((mark) => mark[part]);
  console.log(`${part}: ${median(figures)} ms (${Math.min(...figures)} – ${Math.max(...figures)})`);
}
