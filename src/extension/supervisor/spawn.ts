import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GatewayMessage, HandOver } from '../../contract/supervision.ts';

export interface SpawnOptions {
  /** The bundled gateway. */
  script: string;
  config: string;
  port: number;
  dataDir: string;
  logLevel: string;
  handOver: HandOver;
}

/** How the start went; `exited`: without a word. */
export type Outcome = GatewayMessage | { type: 'exited' };

export interface GatewayProcess {
  /** undefined when it could not be started. */
  pid: number | undefined;
  outcome: Promise<Outcome>;
  exited: Promise<void>;
  /** Cuts the ties, so that it may outlive this window. */
  release(): void;
  kill(signal: 'SIGTERM' | 'SIGKILL'): void;
}

/** Where the gateway for this file writes what does not go to its log: a pipe would break with the window that holds it. */
export const stderrFile = (dataDir: string, config: string): string => {
  const id = createHash('sha256').update(config).digest('hex').slice(0, 8);
  return join(dataDir, 'logs', `stderr-${id}.log`);
};

/** The user's environment, so that `os.environ/NAME` works, without what VS Code keeps there for its own processes. */
export const gatewayEnvironment = (
  env: NodeJS.ProcessEnv,
  { dataDir, logLevel }: Pick<SpawnOptions, 'dataDir' | 'logLevel'>,
): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('VSCODE_'))),
  ELECTRON_RUN_AS_NODE: '1',
  SWITCHYARD_HAND_OVER: '1',
  SWITCHYARD_DATA_DIR: dataDir,
  SWITCHYARD_LOG_LEVEL: logLevel,
});

/** Runs the gateway on the editor's own Node. Keys go over the pipe: never by argv or environment. */
export const spawnGateway = async (options: SpawnOptions): Promise<GatewayProcess> => {
  const { script, config, port, dataDir, handOver } = options;
  const stderrPath = stderrFile(dataDir, config);
  await mkdir(dirname(stderrPath), { recursive: true, mode: 0o700 });
  const stderr = await open(stderrPath, 'w', 0o600);
  try {
    const child = spawn(process.execPath, [script, '--config', config, '--port', String(port)], {
      cwd: dirname(config),
      env: gatewayEnvironment(process.env, options),
      detached: true,
      windowsHide: true,
      stdio: ['ignore', 'ignore', stderr.fd, 'ipc'],
    });
    const watched = watch(child);
    child.send(handOver, () => undefined);
    return watched;
  } finally {
    await stderr.close();
  }
};

const isGatewayMessage = (message: unknown): message is GatewayMessage =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  (message.type === 'ready' || message.type === 'failed');

const watch = (child: ChildProcess): GatewayProcess => {
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const spoken = new Promise<GatewayMessage>((resolve) => {
    child.on('message', (message) => {
      if (isGatewayMessage(message)) resolve(message);
    });
  });
  const unstartable = new Promise<GatewayMessage>((resolve) => {
    child.once('error', ({ message }) => resolve({ type: 'failed', code: 'other', message }));
  });
  return {
    pid: child.pid,
    outcome: Promise.race([spoken, unstartable, exited.then(() => ({ type: 'exited' as const }))]),
    exited,
    release: () => {
      if (child.connected) child.disconnect();
      child.unref();
    },
    kill: (signal) => child.kill(signal),
  };
};
