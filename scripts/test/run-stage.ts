import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COUNTS_FILE, type Counts } from './reporter.ts';
import type { Stage } from './stages.ts';

const root = join(import.meta.dirname, '../..');

let current: ChildProcess | null = null;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    // The stage cleans up after itself.
    current?.kill(signal);
    process.exitCode = 1;
  });
}

/** Runs its programs until one fails. A stage without a Mocha run counts as one test. */
export const runStage = async (stage: Stage): Promise<Counts> => {
  const countsFile = join(tmpdir(), `switchyard-counts-${process.pid}.json`);
  let ended = 0;
  for (const program of stage.programs) {
    current = spawn(process.execPath, program, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, [COUNTS_FILE]: countsFile },
    });
    const [code] = (await once(current, 'exit')) as [number | null];
    if (code !== 0) break;
    ended += 1;
  }
  current = null;
  const passed = ended === stage.programs.length;
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
