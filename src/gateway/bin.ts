/**
 * The program. What Node compiled at an earlier start is kept in the data folder: that saves a fifth of a start, and has
 * to be asked for before the rest is loaded, as a file is compiled as a whole before its first line runs.
 */
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { dataDirOf } from './discovery.ts';

/** These compile little of what a gateway needs, and leave no trace. */
const ASIDE = ['--check', '--help', '--version'];

const dataDir = dataDirOf(process.env);
// Making the folder is left to those that keep something there.
if (existsSync(dataDir) && !ASIDE.some((flag) => process.argv.includes(flag)))
  enableCompileCache(join(dataDir, 'compile-cache'));
void import('./main.ts');
