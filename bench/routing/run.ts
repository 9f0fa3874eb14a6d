import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { STRATEGIES, type StrategyName } from '../../src/contract/strategies.ts';
import { type Contestant, CONTESTANTS, type Result, run } from './contestants.ts';
import { decisionCost } from './decision-cost.ts';
import { type Scenario, SCENARIOS } from './scenarios.ts';
import { missed } from './verdict.ts';

const SEEDS = [1, 2, 3];
const SIZES = [2, 20, 200];
const DOCS = join(import.meta.dirname, '../../docs/routing.md');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: string[], rows: string[][]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

async function averaged(scenario: Scenario, who: Contestant): Promise<Result> {
  const runs: Result[] = [];
  for (const seed of SEEDS) runs.push(await run(scenario, who, seed));
  const mean = (of: (r: Result) => number) => runs.reduce((sum, r) => sum + of(r), 0) / runs.length;
  return {
    failures: runs.reduce((sum, r) => sum + r.failures, 0),
    turnedAway: runs.reduce((sum, r) => sum + r.turnedAway, 0),
    meanMs: mean((r) => r.meanMs),
    p99Ms: mean((r) => r.p99Ms),
    dollars: mean((r) => r.dollars),
  };
}

const seconds = (ms: number): string => (ms / 1000).toFixed(2);

function shown({ measure }: Scenario, r: Result): string {
  const times = `${seconds(r.meanMs)} / ${seconds(r.p99Ms)}`;
  const more = [
    ...(measure === 'cost' ? [`$${r.dollars.toFixed(2)}`] : []),
    ...(r.failures > 0 ? [`${r.failures} failed`] : []),
    ...(r.turnedAway > 0 ? [`${r.turnedAway}× 429`] : []),
  ];
  return [times, ...more].join(', ');
}

async function quality(): Promise<string> {
  const rows: string[][] = [];
  for (const scenario of SCENARIOS) {
    const results = {} as Record<Contestant, Result>;
    for (const who of CONTESTANTS) results[who] = await averaged(scenario, who);
    const misses = missed(scenario, results);
    rows.push([
      scenario.name,
      `\`${scenario.strategy}\``,
      ...CONTESTANTS.map((who) => shown(scenario, results[who])),
      scenario.rule,
      misses.length === 0 ? 'met' : `missed: ${misses.join('; ')}`,
    ]);
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  return table(['scenario', 'strategy', ...CONTESTANTS, 'the rule', 'targets'], rows);
}

async function costs(): Promise<string> {
  const rows: string[][] = [];
  for (const name of Object.keys(STRATEGIES) as StrategyName[]) {
    const cells: string[] = [];
    for (const size of SIZES) cells.push((await decisionCost(name, size)).toFixed(1));
    rows.push([`\`${name}\``, ...cells]);
  }
  return table(['µs a request', ...SIZES.map((n) => `${n} deployments`)], rows);
}

const parts = { quality: await quality(), cost: await costs() };
console.log(`${parts.quality}\n\n${parts.cost}`);

if (process.argv.includes('--write')) {
  let docs = await readFile(DOCS, 'utf8');
  for (const [name, text] of Object.entries(parts)) {
    docs = docs.replace(
      new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`),
      (_all, begin: string, end: string) => `${begin}\n\n${text}\n\n${end}`,
    );
  }
  await writeFile(DOCS, docs);
}
