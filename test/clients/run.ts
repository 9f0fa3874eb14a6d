import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inForeground } from '../../scripts/test/foreground.ts';
import { REPORT_FILE } from './support/report.ts';

/**
 * node test/clients/run.ts [--all] [--grep TITLE] [--report FILE]
 *
 * Real clients through the built gateway. --all: the nightly set, too. --grep runs only what has the text in its title.
 * --report notes each cell of the matrix that has passed, for docs/clients.md.
 */
const root = join(import.meta.dirname, '../..');

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    grep: { type: 'string' },
    report: { type: 'string' },
  },
});

const report = values.report === undefined ? undefined : join(root, values.report);
if (report !== undefined) await rm(report, { force: true });
const mocha = [join(root, 'node_modules/mocha/bin/mocha.js'), '--reporter', 'scripts/test/reporter.ts'];
const only = values.grep === undefined ? [] : ['--grep', values.grep];
const passed = await inForeground([...mocha, ...only, 'test/clients/**/*.test.ts'], {
  SWITCHYARD_CLIENTS: values.all ? 'all' : undefined,
  [REPORT_FILE]: report,
});
if (!passed) process.exitCode = 1;
