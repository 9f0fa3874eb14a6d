import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** What a Mocha run came to. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Full titles. */
  failures: string[];
}

/** Where the reporter leaves the counts, when it is asked to. */
export const COUNTS_FILE = 'SWITCHYARD_TEST_COUNTS';

/** Mocha's own reporter, which also leaves the counts in a file. */
export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    const failures: string[] = [];
    runner.on('fail', (test) => failures.push(test.fullTitle()));
    runner.once('end', () => {
      const file = process.env[COUNTS_FILE];
      if (file === undefined) return;
      const { passes: passed, pending: skipped } = this.stats;
      const counts: Counts = { passed, failed: failures.length, skipped, failures };
      writeFileSync(file, JSON.stringify(counts));
    });
  }
}
