import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { workbenchObstacle } from '../test/vscode/workbench/install.ts';
import { output } from '../test/vscode/workbench/processes.ts';
import { startWorkbench } from '../test/vscode/workbench/server.ts';
import { demoWorkspace } from './demo-workspace.ts';
import { packageExtension } from './package.ts';

/** Opens the development extension on a copy of the simulated example, in whichever VS Code there is. */
const root = join(import.meta.dirname, '..');

/** On Windows `code` is a batch file, which only a shell runs. */
const shell = process.platform === 'win32';

const hasDesktop = (): Promise<boolean> =>
  output('code', ['--version'], { shell }).then(
    () => true,
    () => false,
  );

const openDesktop = async (workspace: string): Promise<void> => {
  console.log(`Opening VS Code on ${workspace}. Close its window to end.`);
  const args = [`--extensionDevelopmentPath=${root}`, '--new-window', '--wait', workspace];
  await once(spawn('code', args, { stdio: 'inherit', shell }), 'exit');
};

const serveWorkbench = async (workspace: string): Promise<void> => {
  const vsix = await packageExtension(join(root, 'out/switchyard.vsix'));
  const workbench = await startWorkbench({ workspace, vsix });
  console.log(`\n${workbench.name} with the extension:\n\n  ${workbench.url}\n\nCtrl-C ends it.`);
  await workbench.ended;
};

process.prependListener('SIGINT', () => process.exit(0));
const workspace = await demoWorkspace();
if (await hasDesktop()) await openDesktop(workspace);
else if (workbenchObstacle() === null) await serveWorkbench(workspace);
else
  throw new Error("There is no 'code' on the PATH: in VS Code, run 'Shell Command: Install code command'.");
