/**
 * The program. What Node compiled at an earlier start is kept in the data folder: that saves a fifth of a start, and has
 * to be asked for before the rest is loaded, as a file is compiled as a whole before its first line runs.
 */
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { dataDirOf } from './discovery.ts';

/** As package.json says. */
const OLDEST = [22, 19] as const;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `Switchyard needs Node ${OLDEST.join('.')} or newer, and this is ${process.versions.node}. In a checkout, npm ci has brought one: put npx before node.`,
  );
  process.exit(1);
}

/** These compile little of what a gateway needs, and leave no trace. */
const ASIDE = ['--check', '--help', '--version'];

const dataDir = dataDirOf(process.env);
// Making the folder is left to those that keep something there.
if (existsSync(dataDir) && !ASIDE.some((flag) => process.argv.includes(flag)))
  enableCompileCache(join(dataDir, 'compile-cache'));
void import('./main.ts');
