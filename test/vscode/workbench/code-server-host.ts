import { format } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/browser.ts';
import type { EditorHost, HostRun } from './host.ts';
import { installWorkbench } from './install.ts';
import { type RunningWorkbench, startWorkbench } from './server.ts';
import { openWindow } from './window.ts';

/** What the workbench says of itself, where it misses the network above all. */
const chatter =
  /^(\[[^\]]+\] |Resolv|Creating a socket|Updating additional|Error while fetching the ext|Canceled)|workbench\.js:/;

/** VS Code's server from npm, with its workbench in a headless Chromium. */
export const codeServerHost = async (): Promise<EditorHost> => {
  const { name } = await installWorkbench();
  return {
    name,
    run: async (run) => {
      const workbench = await startWorkbench(run);
      const browser = await launchBrowser();
      console.log(`  in Chromium ${browser.version()}`);
      try {
        return (await exitCode(workbench, browser, run)) === 0;
      } finally {
        await browser.close();
        await workbench.stop();
      }
    },
  };
};

/** Opens the window that runs the suites and waits for the code that the workbench would exit with. */
const exitCode = (
  workbench: RunningWorkbench,
  browser: Browser,
  { extension, tests, timeoutMs }: HostRun,
): Promise<number> =>
  new Promise<number>((resolve, reject) => {
    const overdue = setTimeout(() => {
      reject(new Error(`no result within ${timeoutMs / 1000} s\n${workbench.serverLog()}`));
    }, timeoutMs);
    openWindow(browser, workbench, {
      development: { extensions: [extension], tests },
      prepare: async (page) => {
        // What the workbench looks for when it runs extension tests.
        await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
          const line = format(...args);
          if (!chatter.test(line)) console.log(type === 'info' ? `  ${line}` : `  ${type}: ${line}`);
        });
        await page.exposeFunction('codeAutomationExit', (code: number) => {
          clearTimeout(overdue);
          resolve(code);
        });
        page.on('crash', () => reject(new Error('the window crashed')));
      },
    }).catch(reject);
  });
