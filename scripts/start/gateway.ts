import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const script = join(import.meta.dirname, '../../dist/gateway.js');

export interface ServingGateway {
  origin: string;
  /** Aborted by Ctrl-C. */
  ending: AbortSignal;
  /** Its exit code. */
  ended: Promise<number>;
}

/** Runs the built gateway in front of the terminal: what it says is printed, Ctrl-C drains and ends it. */
export const serve = async (args: string[]): Promise<ServingGateway | { exitCode: number }> => {
  const child = spawn(process.execPath, [script, ...args], {
    // Paths mean the folder where the command was typed, which npm leaves for the package's own.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: ['ignore', 'pipe', 'inherit'],
    // In the terminal's own group it would get Ctrl-C twice, and the second time ends it undrained.
    detached: process.platform !== 'win32',
  });
  const ended = once(child, 'exit').then(([code]) => (code as number | null) ?? 1);
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      ending.abort();
      child.kill('SIGTERM');
    });
  }
  process.once('exit', () => child.kill('SIGKILL'));
  const origin = await Promise.race([readyOrigin(child), ended]);
  return typeof origin === 'string' ? { origin, ending: ending.signal, ended } : { exitCode: origin };
};

const readyOrigin = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      console.log(line);
      const origin = /^Switchyard listening on (\S+)/.exec(line)?.[1];
      if (origin !== undefined) resolve(origin);
    });
  });
