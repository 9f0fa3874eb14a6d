import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';

const groups = new Set<ChildProcess>();
const lastActs = new Set<() => void>();

let guarded = false;

/** From the first process or act on: whoever has none of them meets signals as they please. */
const guard = (): void => {
  if (guarded) return;
  guarded = true;
  process.once('exit', () => {
    for (const child of groups) signalGroup(child, 'SIGKILL');
    for (const act of lastActs) act();
  });
  // Not `once`: a second signal would cut the cleaning short.
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));
  process.on('SIGINT', () => process.exit(130));
};

/** Runs `act`, which must not wait for anything, when this process ends before the returned function was called. */
export const atExit = (act: () => void): (() => void) => {
  guard();
  lastActs.add(act);
  return () => lastActs.delete(act);
};

const signalGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};

/** A process with all that it starts in its own group; it does not outlive this one, Ctrl-C included. */
export const startGroup = (command: string, args: string[], options: SpawnOptions): ChildProcess => {
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  guard();
  groups.add(child);
  child.once('exit', () => groups.delete(child));
  return child;
};

/** Asks the group to end, and insists after a few seconds. */
export const endGroup = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  signalGroup(child, 'SIGTERM');
  const insist = setTimeout(() => signalGroup(child, 'SIGKILL'), 5_000);
  await gone;
  clearTimeout(insist);
};

/** Runs a command to its end and gives what it printed, which is also in the error when it fails. */
export const output = async (
  command: string,
  args: string[],
  options: SpawnOptions = {},
): Promise<string> => {
  const child = startGroup(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  if (code === 0) return text;
  throw new Error(`${command} ${args.join(' ')} ended with ${code ?? signal}\n${text.slice(-4_000)}`);
};
