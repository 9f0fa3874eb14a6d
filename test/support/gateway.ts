import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stringify } from 'yaml';
import { temporaryFolder } from './temporary.ts';

export const GATEWAY = join(import.meta.dirname, '../../dist/gateway.js');

export interface GatewayOptions {
  /** The YAML's text, or what to write as YAML. */
  config: string | object;
  /** What stands beside it, by file name. */
  files?: Record<string, string>;
  env?: Record<string, string>;
  args?: string[];
  /** Where it lives; a folder of its own, gone when it ends, unless it is to be started there again. */
  folder?: string;
}

export interface RunningGateway {
  /** Origin, without a path. */
  readonly url: string;
  readonly port: number;
  readonly configFile: string;
  readonly dataDir: string;
  readonly process: ChildProcess;
  readonly readyLine: string;
  /** Everything it wrote to stderr so far. */
  stderr(): string;
  /** Writes the configuration anew. */
  configure(config: string | object): Promise<void>;
  /** SIGTERM; resolves to the exit code once it has ended. Cleans up. */
  stop(): Promise<number | null>;
  /** SIGKILL. Cleans up. */
  kill(): Promise<void>;
}

const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

const yaml = (config: string | object): string => (typeof config === 'string' ? config : stringify(config));

/** Variables of this machine that would change what the gateway does. */
const ownEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(SWITCHYARD_|LITELLM_|.*_API_KEY$)/.test(name)),
  );

const readyLine = (child: ChildProcess, stderr: () => string): Promise<string> =>
  new Promise((resolve, reject) => {
    const lines = createInterface({ input: child.stdout! });
    lines.on('line', (line) => {
      if (line.startsWith('Switchyard listening on ')) resolve(line);
    });
    child.once('close', (code) =>
      reject(new Error(`The gateway ended with ${code} before it was ready:\n${stderr()}`)),
    );
  });

/** Starts the built gateway on a port of the system's choice and waits until it is ready. */
export const startGateway = async ({
  config,
  files = {},
  env = {},
  args = [],
  folder: kept,
}: GatewayOptions): Promise<RunningGateway> => {
  const folder = kept === undefined ? await temporaryFolder() : { path: kept, remove: () => undefined };
  const configFile = join(folder.path, 'switchyard.yaml');
  const dataDir = join(folder.path, 'data');
  await mkdir(dataDir, { recursive: true });
  await writeFile(configFile, yaml(config));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder.path, name), text);

  const child = spawn(process.execPath, [GATEWAY, '--config', configFile, '--port', '0', ...args], {
    cwd: folder.path,
    env: { ...ownEnvironment(), SWITCHYARD_DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const stderr = (): string => Buffer.concat(errors).toString();
  const closed = once(child, 'close').finally(() => running.delete(child));

  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    await closed;
    await folder.remove();
    return child.exitCode;
  };
  const line = await readyLine(child, stderr).catch(async (error: unknown) => {
    await end('SIGKILL');
    throw error;
  });
  const port = Number(/:(\d+) /.exec(line)?.[1]);

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    configFile,
    dataDir,
    process: child,
    readyLine: line,
    stderr,
    configure: (changed) => writeFile(configFile, yaml(changed)),
    stop: () => end('SIGTERM'),
    kill: async () => {
      await end('SIGKILL');
    },
  };
};
