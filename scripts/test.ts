import type { Counts } from './test/reporter.ts';
import { interruption, runStage } from './test/run-stage.ts';
import { type Stage, stages } from './test/stages.ts';

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

const act = async (stage: Stage): Promise<Result> => {
  const from = performance.now();
  const reason = await reasonToSkip(stage);
  const counts = reason === null ? await runStage(stage) : { passed: 0, failed: 0, skipped: 1, failures: [] };
  return { ...counts, stage: stage.name, reason, seconds: (performance.now() - from) / 1000 };
};

console.log(`Node ${process.versions.node}, ${process.platform}-${process.arch}`);
for (const stage of stages) {
  console.log(`\n━━ ${stage.name}`);
  const result = await act(stage);
  done.push(result);
  console.log(`━━ ${stage.name}: ${outcome(result)} in ${result.seconds.toFixed(1)} s`);
  if (interruption.signal.aborted) break;
}

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
