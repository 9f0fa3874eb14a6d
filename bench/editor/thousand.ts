/**
 * The editor with a thousand deployments, in a real VS Code, while fifty requests a second stream in.
 * `npm run bench:thousand -- --groups 100 --deployments 10`
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inHost } from './in-host.ts';
import type { Streaming, Thousand } from './thousand-suite.ts';

const { values: flags } = parseArgs({
  options: { groups: { type: 'string', default: '100' }, deployments: { type: 'string', default: '10' } },
});
const [groups, perGroup] = [Number(flags.groups), Number(flags.deployments)];

const entry = (n: number): string => `  - model_name: group-${Math.floor(n / perGroup)}
    litellm_params:
      model: simulated/number-${n}
      weight: ${1 + (n % 3)}
      latency_ms: 40
      error_rate: 0.02
    model_info: { id: deployment-${n} }
`;

const folder = await mkdtemp(join(tmpdir(), 'thousand-'));
try {
  const workspace = join(folder, 'workspace');
  await mkdir(workspace);
  const entries = Array.from({ length: groups * perGroup }, (_, n) => entry(n));
  await writeFile(join(workspace, 'switchyard.yaml'), `model_list:\n${entries.join('')}`);
  const [told] = await inHost<Thousand>('thousand-suite', workspace, 1);
  if (!told) throw new Error('The suite has told nothing.');
  const ms = (figure: number): string => `${figure.toFixed(1)} ms`;
  const line = (name: string, { busy, late, told: changes, lines }: Streaming): string =>
    `${name.padEnd(22)} host busy ${(100 * busy).toFixed(1).padStart(5)} %, timers late by p99 ${ms(late)}, ` +
    `${changes.toFixed(1)} changes/s of ${lines} lines`;
  console.log(`${told.deployments} deployments in ${groups} groups`);
  console.log(
    `events: snapshot ${Math.round(told.snapshot / 1000)} kB, changes ${Math.round(told.event / 1000)} kB`,
  );
  console.log(`tree: drawn whole ${ms(told.first)}, one update ${ms(told.update)}`);
  console.log(`router file: its code lenses ${ms(told.lenses)}, inlay hints of a page ${ms(told.hints)}`);
  console.log(line('nothing happens', told.idle));
  console.log(line('50 requests/s, hidden', told.hidden));
  console.log(line('with the tree shown', told.visible));
  console.log(line('with the file open', told.withFile));
} finally {
  await rm(folder, { recursive: true, force: true });
}
