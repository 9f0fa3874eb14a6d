import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageExtension } from '../../scripts/package.ts';
import { inForeground } from '../../scripts/test/foreground.ts';
import { COUNTS_FILE } from '../../scripts/test/reporter.ts';
import { VSIX } from './ui/support/stage.ts';
import { chooseHost } from './workbench/choose-host.ts';

/**
 * node test/vscode/run.ts [host] [ui] [--dev] [--grep TITLE]
 *
 * host: the suites in the extension host, on the extension's folder. ui: the journeys on the workbench, with the
 * packaged extension installed; with --dev on the extension's folder. Without either: both. --grep runs only what has
 * the text in its title.
 */
const root = join(import.meta.dirname, '../..');
const out = join(root, 'out');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dev: { type: 'boolean', default: false }, grep: { type: 'string' } },
});

const suitesInHost = async (): Promise<boolean> => {
  await rm(join(out, 'test'), { recursive: true, force: true });
  if (!(await inForeground(['esbuild.js', '--tests']))) return false;
  const host = await chooseHost();
  console.log(`Suites in the extension host of ${host.name}`);
  return host.run({
    extension: root,
    tests: join(out, 'test/vscode/host/index'),
    workspace: join(import.meta.dirname, 'fixtures/workspace'),
    env: { [COUNTS_FILE]: process.env[COUNTS_FILE], SWITCHYARD_TEST_GREP: values.grep },
    timeoutMs: 300_000,
  });
};

const journeys = async (dev: boolean): Promise<boolean> => {
  const env = dev ? {} : { [VSIX]: await packageExtension(join(out, 'switchyard.vsix')) };
  const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
  const only = values.grep === undefined ? [] : ['--grep', values.grep];
  return inForeground([mocha, '--config', 'test/vscode/ui/mocharc.json', ...only], env);
};

const wanted = positionals.length > 0 ? positionals : ['host', 'ui'];
if (wanted.includes('host') && !(await suitesInHost())) process.exitCode = 1;
if (wanted.includes('ui') && !(await journeys(values.dev))) process.exitCode = 1;
