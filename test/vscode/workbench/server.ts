import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../../support/until.ts';
import { installWorkbench, type Workbench } from './install.ts';
import { endGroup, output, startGroup } from './processes.ts';
import { createSandbox, freePort, type Sandbox, type SandboxOptions } from './sandbox.ts';

export interface WorkbenchOptions extends SandboxOptions {
  /** A packaged extension to install. */
  vsix?: string;
  /** Open the folder in Restricted Mode, without asking; else everything is trusted. */
  restricted?: boolean;
  /** Variables that its extension hosts see. */
  env?: NodeJS.ProcessEnv;
}

/** A code-server that runs: each page that opens its URL is a window of VS Code with an extension host of its own. */
export interface RunningWorkbench {
  name: string;
  sandbox: Sandbox;
  port: number;
  /** Of the workspace. */
  url: string;
  serverLog: () => string;
  ended: Promise<unknown>;
  stop: () => Promise<void>;
}

const restrictedMode = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};

export const startWorkbench = async (options: WorkbenchOptions): Promise<RunningWorkbench> => {
  const workbench = await installWorkbench();
  const settings = { ...(options.restricted && restrictedMode), ...options.settings };
  const sandbox = await createSandbox({ ...options, settings });
  try {
    return await serve(workbench, sandbox, options);
  } catch (error) {
    sandbox.remove();
    throw error;
  }
};

const serve = async (
  { node, entry, name }: Workbench,
  sandbox: Sandbox,
  { vsix, restricted, env: more }: WorkbenchOptions,
): Promise<RunningWorkbench> => {
  // Without a marketplace nothing is looked up in the network.
  const env = { ...sandbox.env, EXTENSIONS_GALLERY: '{}', ...more };
  const files = [
    ['--config', join(sandbox.root, 'code-server.yaml')],
    ['--user-data-dir', sandbox.userData],
    ['--extensions-dir', sandbox.extensions],
  ].flat();
  if (vsix !== undefined) {
    await output(node, [entry, ...files, '--install-extension', vsix, '--force'], { env });
  }
  const port = await freePort();
  const logFile = join(sandbox.root, 'server.log');
  const log = openSync(logFile, 'w');
  const flags = [
    '--auth',
    'none',
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-getting-started-override',
  ];
  if (!restricted) flags.push('--disable-workspace-trust');
  const server = startGroup(node, [entry, ...files, '--bind-addr', `127.0.0.1:${port}`, ...flags], {
    env,
    stdio: ['ignore', log, log],
  });
  const serverLog = (): string => readFileSync(logFile, 'utf8');
  const origin = `http://127.0.0.1:${port}`;
  const healthy = async (): Promise<boolean | undefined> => {
    if (server.exitCode !== null)
      throw new Error(`code-server ended with ${server.exitCode}\n${serverLog()}`);
    return (await fetch(`${origin}/healthz`).catch(() => null))?.ok;
  };
  await until('code-server answers', healthy, 30_000);
  return {
    name,
    sandbox,
    port,
    url: `${origin}/?folder=${encodeURIComponent(sandbox.workspace)}`,
    serverLog,
    ended: once(server, 'exit'),
    stop: async () => {
      await endGroup(server);
      sandbox.remove();
    },
  };
};
