import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import CountingReporter from '../../../scripts/test/reporter.ts';

/** VS Code requires this module in its extension host and calls `run`: all suites beside it. */
export const run = (): Promise<void> => {
  const mocha = new Mocha({
    timeout: 30_000,
    color: false,
    failZero: true,
    reporter: CountingReporter,
    ...(process.env.SWITCHYARD_TEST_GREP && { grep: process.env.SWITCHYARD_TEST_GREP }),
  });
  for (const file of readdirSync(__dirname).sort()) {
    if (file.endsWith('.test.js')) mocha.addFile(join(__dirname, file));
  }
  return new Promise((resolve, reject) => {
    mocha.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} failed`));
    });
  });
};
