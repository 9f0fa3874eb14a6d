import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const endings = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs a Node program of this repository in front of the terminal, or behind it where `hear` takes what it says. What
 * ends us ends it first: it cleans up by itself.
 */
export const inForeground = async (
  program: string[],
  env: NodeJS.ProcessEnv = {},
  hear?: (said: string) => void,
): Promise<boolean> => {
  const output = hear ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, program, {
    cwd: root,
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', hear!);
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of endings) process.prependListener(signal, pass);
  const [code] = (await once(child, 'close')) as [number | null];
  for (const signal of endings) process.off(signal, pass);
  return code === 0;
};
