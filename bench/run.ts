/**
 * The gateway beside a bare pass-through (and LiteLLM's proxy where it is installed), interleaved in one run on this
 * machine. `npm run bench -- --rounds 10 --secs 1 --suite small,stream`
 */
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { floor, litellm, litellmInstalled, switchyard } from './contestants.ts';
import { table, type Figure } from './report.ts';
import { canPin } from './stand/process.ts';
import { SUITES, USUAL } from './suites.ts';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '6' },
    secs: { type: 'string', default: '1' },
    suite: { type: 'string', default: USUAL.join(',') },
  },
});

const wanted = flags.suite.split(',');
const unknown = wanted.filter((name) => !(name in SUITES));
if (unknown.length > 0) {
  console.error(`No suite ${unknown.join(', ')}. There are: ${Object.keys(SUITES).join(', ')}.`);
  process.exit(1);
}

const built = existsSync(join(import.meta.dirname, '../dist/gateway.js'));
if (!built) console.log('dist/gateway.js is not built: measuring the floor alone.');
const contestants = [floor, ...(built ? [switchyard] : []), ...(litellmInstalled() ? [litellm] : [])];
const plan = { contestants, rounds: Number(flags.rounds), seconds: Number(flags.secs) };

console.log(
  `Node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown CPU'}, ${cpus().length} cores, ` +
    `${canPin ? 'gateway pinned to core 0, mock and load to core 1 (one at a time and start: unpinned)' : 'not pinned'}.\n` +
    `${plan.rounds} interleaved rounds of ${plan.seconds} s, medians of the least disturbed half.`,
);

const figures: Figure[] = [];
for (const name of wanted) {
  console.error(`${name} …`);
  figures.push(...((await SUITES[name]?.(plan)) ?? []));
}
const named = figures.flatMap(({ values }) => Object.keys(values));
const names = [...new Set(['direct', ...contestants.map(({ name }) => name), ...named])];
console.log(`\n${table(figures, names)}`);
