/**
 * What the editor pays for a router file of some 2,000 lines: CPU milliseconds of one thread, medians.
 * `npm run bench:editor -- --rounds 60`
 */
import { parseArgs } from 'node:util';
import { inspect, locate, parseSource, reparse } from '../../src/config/index.ts';
import { foldsOf } from '../../src/config/assist/folds.ts';
import { symbolsOf } from '../../src/config/assist/symbols.ts';
import { occurrences } from '../../src/config/names/occurrences.ts';
import { cursorAt } from '../../src/extension/editor/cursor.ts';
import { nameOffers } from '../../src/extension/editor/names.ts';
import { median } from '../statistics.ts';
import { ENTRIES, largeRouter } from './large-router.ts';

const { values: flags } = parseArgs({ options: { rounds: { type: 'string', default: '60' } } });
const rounds = Number(flags.rounds);
const options = { lookup: () => undefined };

/** `prepare` is not measured. */
const cpuMs = <T>(prepare: (round: number) => T, run: (given: T) => unknown): number => {
  const spent: number[] = [];
  for (let round = 0; round < rounds + WARM_UP; round++) {
    const given = prepare(round);
    const before = process.cpuUsage();
    run(given);
    const { user, system } = process.cpuUsage(before);
    if (round >= WARM_UP) spent.push((user + system) / 1000);
  }
  return median(spent);
};
const WARM_UP = 15;

const text = largeRouter();
/** As typed: a figure of an entry in the middle, another each time. */
const typed = (round: number): string => text.replace(/rpm: \d+(?=\n(?:.*\n){900})/, `rpm: ${7000 + round}`);
const inspected = inspect(text, options);
if (!inspected.file || !inspected.parsed) throw new Error('The file is to be readable.');
const { file, parsed } = inspected;
let base = parseSource(text);

const figures: [string, number][] = [
  [
    'opened: read and checked whole',
    cpuMs(
      () => text,
      (whole) => inspect(whole, options),
    ),
  ],
  [
    'typed in an entry: read anew and checked',
    cpuMs(typed, (next) =>
      inspect(next, options, (wanted) => {
        const source = reparse(base, wanted);
        if (!source) throw new Error('Only the entry is to be read.');
        return (base = source);
      }),
    ),
  ],
  ['the parse alone, whole', cpuMs(() => text, parseSource)],
  [
    'names, for references and rename',
    cpuMs(
      () => 0,
      () => occurrences(file, parsed.source, parsed.locator),
    ),
  ],
  [
    'outline',
    cpuMs(
      () => 0,
      () => symbolsOf(inspected),
    ),
  ],
  [
    'folding',
    cpuMs(
      () => 0,
      () => foldsOf(parsed.source),
    ),
  ],
  [
    'completion of a name',
    cpuMs(
      () => text.indexOf('group-2, group-3') + 3,
      (offset) => nameOffers(parsed.source, cursorAt(text, offset)!, { variables: [], models: () => [] }),
    ),
  ],
  [
    'where things stand',
    cpuMs(
      () => 0,
      () => locate(parsed.source).range(['model_list', ENTRIES - 1], 'value'),
    ),
  ],
];

console.log(
  `${text.split('\n').length} lines, ${ENTRIES} deployments, ${inspected.findings.length} findings`,
);
for (const [what, ms] of figures) console.log(`${ms.toFixed(1).padStart(7)} ms  ${what}`);
