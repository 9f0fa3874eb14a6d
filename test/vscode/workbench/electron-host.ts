import { downloadAndUnzipVSCode, runTests, TestRunFailedError } from '@vscode/test-electron';
import type { EditorHost } from './host.ts';
import { createSandbox } from './sandbox.ts';

/** VS Code for the desktop, downloaded into .vscode-test unless it is there. */
export const electronHost = async (): Promise<EditorHost> => {
  const vscodeExecutablePath = await downloadAndUnzipVSCode('stable');
  return {
    name: `VS Code for the desktop (${vscodeExecutablePath})`,
    run: async ({ extension, tests, workspace, env }) => {
      const sandbox = await createSandbox({ workspace });
      try {
        await runTests({
          vscodeExecutablePath,
          extensionDevelopmentPath: extension,
          extensionTestsPath: tests,
          extensionTestsEnv: { ...env, SWITCHYARD_DATA_DIR: sandbox.dataDir },
          launchArgs: [
            sandbox.workspace,
            '--disable-extensions',
            '--disable-workspace-trust',
            `--user-data-dir=${sandbox.userData}`,
            `--extensions-dir=${sandbox.extensions}`,
          ],
        });
        return true;
      } catch (error) {
        if (error instanceof TestRunFailedError) return false;
        throw error;
      } finally {
        sandbox.remove();
      }
    },
  };
};
