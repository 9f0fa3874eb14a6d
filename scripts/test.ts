import type { Counts } from './test/reporter.ts';
import { interruption, runStage } from './test/run-stage.ts';
import { rounds, type Stage } from './test/stages.ts';

interface Result extends Counts {
  stage: string;
  seconds: number;
  /** Why it did not run. */
  reason: string | null;
}

const done: Result[] = [];

const reasonToSkip = async ({ needs, obstacle }: Stage): Promise<string | null> => {
  const broken = done.find(({ stage, failed }) => needs.includes(stage) && failed > 0);
  return broken ? `needs '${broken.stage}', which failed` : obstacle();
};

const act = async (stage: Stage, hear?: (said: string) => void): Promise<Result> => {
  const from = performance.now();
  const reason = await reasonToSkip(stage);
  const counts =
    reason === null ? await runStage(stage, hear) : { passed: 0, failed: 0, skipped: 1, failures: [] };
  return { ...counts, stage: stage.name, reason, seconds: (performance.now() - from) / 1000 };
};

/** `hear` takes what would be printed. */
const runLane = async (lane: Stage[], hear?: (said: string) => void): Promise<void> => {
  const say = hear ?? ((said: string) => process.stdout.write(said));
  for (const stage of lane) {
    if (interruption.signal.aborted) return;
    say(`\n━━ ${stage.name}\n`);
    const result = await act(stage, hear);
    done.push(result);
    say(`━━ ${stage.name}: ${outcome(result)} in ${result.seconds.toFixed(1)} s\n`);
  }
};

/** The first lane prints as it goes, the others when all are through: what they say is not to be mixed. */
const runRound = async ([first, ...others]: Stage[][]): Promise<void> => {
  const kept: string[][] = others.map(() => []);
  await Promise.all([
    runLane(first!),
    ...others.map((lane, i) => runLane(lane, (said) => kept[i]!.push(said))),
  ]);
  process.stdout.write(kept.flat().join(''));
};

console.log(`Node ${process.versions.node}, ${process.platform}-${process.arch}`);
for (const round of rounds) await runRound(round);

function outcome({ reason, passed, failed, skipped }: Result): string {
  if (reason !== null) return `skipped (${reason})`;
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

const sum = (count: 'passed' | 'failed' | 'skipped'): number =>
  done.reduce((total, result) => total + result[count], 0);

console.log('\nStage                 s   passed  failed  skipped');
for (const { stage, seconds, passed, failed, skipped, reason } of done) {
  const figures = [passed, failed, skipped].map((n) => String(n).padStart(8)).join('');
  console.log(
    `${stage.padEnd(14)}${seconds.toFixed(1).padStart(9)}${figures}${reason === null ? '' : `   ${reason}`}`,
  );
}
for (const { stage, failures } of done) {
  for (const failure of failures) console.log(`FAILED  ${stage}: ${failure}`);
}
if (sum('failed') > 0 || interruption.signal.aborted) process.exitCode = 1;
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
