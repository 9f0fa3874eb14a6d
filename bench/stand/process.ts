import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';

/** Where a process may run: the gateway on a core of its own, the mock and the load on the other, or anywhere. */
export type Core = 0 | 1 | 'any';

const children = new Set<ChildProcess>();
process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')));

export const canPin = availableParallelism() >= 2 && spawnSync('taskset', ['-c', '0,1', 'true']).status === 0;

export interface Launch {
  argv: string[];
  env?: Record<string, string>;
  core: Core;
  ipc?: boolean;
}

export const launch = ({ argv, env = {}, core, ipc = false }: Launch): ChildProcess => {
  const [command = '', ...args] = canPin && core !== 'any' ? ['taskset', '-c', String(core), ...argv] : argv;
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit', ...(ipc ? (['ipc'] as const) : [])],
  });
  children.add(child);
  child.once('close', () => children.delete(child));
  return child;
};

/** The addresses in the first line that names any. */
export const addresses = (child: ChildProcess): Promise<string[]> =>
  new Promise((resolve, reject) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const found = line.match(/http:\/\/[\w.]+:\d+/g);
      if (found) resolve(found);
    });
    child.once('close', (code) => reject(new Error(`${child.spawnargs.join(' ')} ended with ${code}`)));
  });

export const stop = async (child: ChildProcess): Promise<void> => {
  if (!children.has(child)) return;
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), 5000);
  await closed;
  clearTimeout(impatient);
};
