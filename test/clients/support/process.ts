import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Ended {
  /** Null: it was ended by force. */
  code: number | null;
  stdout: string;
  stderr: string;
  seconds: number;
}

export interface Launch {
  program: readonly string[];
  cwd: string;
  /** All of its environment. */
  env: NodeJS.ProcessEnv;
  /** It is ended by then. */
  limitMs: number;
}

const groups = new Set<number>();
const end = (pid: number): void => {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of it runs any more.
  }
};
process.on('exit', () => groups.forEach(end));

/** Runs a program to its end, and leaves nothing of what it has started. */
export async function runToEnd({ program, cwd, env, limitMs }: Launch): Promise<Ended> {
  const from = performance.now();
  const [command, ...args] = program;
  const child = spawn(command!, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const heard: Record<'stdout' | 'stderr', string> = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => (heard[name] += text));
  const exit = once(child, 'exit') as Promise<[number | null]>;
  // A program that cannot be started has no group.
  if (child.pid === undefined) await exit;
  const pid = child.pid!;
  groups.add(pid);
  const timer = setTimeout(end, limitMs, pid);
  try {
    const [code] = await exit;
    return { code, ...heard, seconds: (performance.now() - from) / 1000 };
  } finally {
    clearTimeout(timer);
    end(pid);
    groups.delete(pid);
  }
}
