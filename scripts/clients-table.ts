import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Cell } from '../test/clients/support/report.ts';
import { DIALECTS } from '../test/clients/support/upstreams.ts';

/**
 * node scripts/clients-table.ts REPORT…
 *
 * Makes the matrix of docs/clients.md anew from what `npm run test:clients -- --all --report REPORT` has noted.
 */
const page = join(import.meta.dirname, '../docs/clients.md');
const [BEGIN, END] = ['<!-- matrix:begin -->', '<!-- matrix:end -->'];

const NAMES: Readonly<Record<string, string>> = {
  chat: 'Chat',
  responses: 'Responses',
  messages: 'Messages',
  generate_content: 'generateContent',
  gemini: 'generateContent',
};

const reports = await Promise.all(process.argv.slice(2).map((file) => readFile(file, 'utf8')));
const cells = reports.flatMap((text) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Cell),
);

function said(cell: Cell | undefined): string {
  if (!cell) return '–';
  if (NAMES[cell.speaks] === NAMES[cell.upstream]) return 'as it is';
  return cell.losses.length === 0 ? 'nothing lost' : cell.losses.map((name) => `\`${name}\``).join(', ');
}

const rowOf = (own: readonly Cell[]): string => {
  const [{ client, version, speaks }] = own as [Cell];
  const columns = DIALECTS.map((dialect) => said(own.findLast(({ upstream }) => upstream === dialect)));
  return `| ${[`${client} ${version}`, NAMES[speaks], ...columns].join(' | ')} |`;
};

const groups = new Map<string, Cell[]>();
for (const cell of cells) {
  const key = `${cell.client} ${cell.speaks}`;
  groups.set(key, [...(groups.get(key) ?? []), cell]);
}
const rows = [...groups.values()].map(rowOf);
const head = `| Client | speaks | ${DIALECTS.map((dialect) => `on ${NAMES[dialect]!}`).join(' | ')} |`;
const table = [head, `| ${'--- | '.repeat(DIALECTS.length + 2)}`, ...rows].join('\n');

const text = await readFile(page, 'utf8');
const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
if (from < 0 || to < from) throw new Error(`docs/clients.md lacks the markers ${BEGIN} and ${END}.`);
const made = `${text.slice(0, from)}${BEGIN}\n\n${table}\n\n${text.slice(to)}`;
await writeFile(page, await format(made, { ...(await resolveConfig(page)), parser: 'markdown' }));
