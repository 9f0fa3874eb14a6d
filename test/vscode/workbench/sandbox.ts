import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietSettings } from './settings.ts';
import { atExit } from './processes.ts';

export interface SandboxOptions {
  /** A folder to work on a copy of. */
  workspace: string;
  /** Beside the quiet ones, which they win over. */
  settings?: Readonly<Record<string, unknown>>;
}

/** A temporary folder in which an editor finds its home, its settings and its workspace, and touches no other. */
export interface Sandbox {
  root: string;
  workspace: string;
  userData: string;
  extensions: string;
  /** Where the gateways that its windows start keep their files. */
  dataDir: string;
  env: NodeJS.ProcessEnv;
  /** Ends the gateways that were started in it and deletes it; the editor must have ended. */
  remove: () => void;
}

export const createSandbox = async ({ workspace, settings }: SandboxOptions): Promise<Sandbox> => {
  // Short, for the sockets inside: their paths may have some hundred characters.
  const root = mkdtempSync(join(tmpdir(), 'vsc-'));
  const remove = (): void => {
    forget();
    killGateways(dataDir);
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  };
  const forget = atExit(remove);
  const dataDir = join(root, 'data');
  const home = join(root, 'home');
  const userData = join(root, 'user');
  const sandbox: Sandbox = {
    root,
    workspace: join(root, 'workspace'),
    userData,
    extensions: join(root, 'extensions'),
    dataDir,
    env: { ...foreignFree(process.env), ...homeVariables(home, root), SWITCHYARD_DATA_DIR: dataDir },
    remove,
  };
  const folders = [join(home, '.config'), join(root, 'run'), sandbox.extensions];
  await Promise.all(folders.map((folder) => mkdir(folder, { recursive: true })));
  await cp(workspace, sandbox.workspace, { recursive: true });
  const text = JSON.stringify(
    { ...quietSettings, 'switchyard.port': await freePort(), ...settings },
    null,
    2,
  );
  // A remote window takes settings of machine scope from the second only.
  for (const folder of ['User', 'Machine']) {
    await mkdir(join(userData, folder), { recursive: true });
    await writeFile(join(userData, folder, 'settings.json'), text);
  }
  return sandbox;
};

/** Without what an editor, npm or a debugger around us left there for its own children, and without anybody's keys. */
const foreignFree = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(VSCODE_|npm_|NODE_OPTIONS$)|_API_KEY$/.test(name)),
  );

const homeVariables = (home: string, root: string): NodeJS.ProcessEnv => ({
  HOME: home,
  XDG_CONFIG_HOME: join(home, '.config'),
  XDG_DATA_HOME: join(home, '.local/share'),
  XDG_CACHE_HOME: join(home, '.cache'),
  XDG_RUNTIME_DIR: join(root, 'run'),
});

/** Gateways outlive the window that started them, so they are found by their discovery files. */
const killGateways = (dataDir: string): void => {
  for (const pid of gatewayPids(dataDir)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
};

const gatewayPids = (dataDir: string): number[] => {
  const folder = join(dataDir, 'gateways');
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    // None was ever started.
    return [];
  }
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { pid: number }).pid);
};

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
