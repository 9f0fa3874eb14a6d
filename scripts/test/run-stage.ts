import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inForeground } from './foreground.ts';
import { COUNTS_FILE, type Counts } from './reporter.ts';
import type { Stage } from './stages.ts';

/** A log keeps no colours. */
const plainText = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' };

/** Whether this run was asked to end. */
export const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interruption.abort());

/** Runs its programs until one fails; `hear` takes what they say. A stage without a Mocha run counts as one test. */
export const runStage = async (stage: Stage, hear?: (said: string) => void): Promise<Counts> => {
  const countsFile = join(tmpdir(), `switchyard-counts-${process.pid}-${stage.name.replace(' ', '-')}.json`);
  let passed = true;
  for (const program of stage.programs) {
    passed &&= await inForeground(program, { ...plainText, [COUNTS_FILE]: countsFile }, hear);
  }
  const counts = stage.counts ? await takeCounts(countsFile) : null;
  if (counts && (passed || counts.failed > 0)) return counts;
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, failures: passed ? [] : [stage.name] };
};

const takeCounts = async (file: string): Promise<Counts | null> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Counts;
  } catch {
    // The run ended before its end.
    return null;
  } finally {
    await rm(file, { force: true });
  }
};
