import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const endings = ['SIGINT', 'SIGTERM'] as const;

/** Runs a Node program of this repository in front of the terminal. What ends us ends it first: it cleans up by itself. */
export const inForeground = async (program: string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> => {
  const child = spawn(process.execPath, program, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of endings) process.prependListener(signal, pass);
  const [code] = (await once(child, 'exit')) as [number | null];
  for (const signal of endings) process.off(signal, pass);
  return code === 0;
};
