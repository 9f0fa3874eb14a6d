import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../support/browser.ts';
import { type RunningWorkbench, startWorkbench, type WorkbenchOptions } from '../../workbench/server.ts';
import { openWindow, type WindowOptions } from '../../workbench/window.ts';

/** Names the packaged extension to install; without it the journeys go over the extension's folder. */
export const VSIX = 'SWITCHYARD_TEST_VSIX';

const root = join(import.meta.dirname, '../../../..');
const screenshots = join(root, 'out/screenshots');

/** A VS Code with the extension, and the browser for its windows. */
export interface Stage {
  workbench: RunningWorkbench;
  /** A new window on the workspace, drawn; `beside` are folders of other extensions. */
  window: (options?: Omit<WindowOptions, 'development'> & { beside?: string[] }) => Promise<Page>;
  pages: () => Page[];
  end: () => Promise<void>;
}

/** Those that have not ended. */
export const stages = new Set<Stage>();

/** Which folder under fixtures/journeys it opens, and how. */
export interface StageOptions extends Omit<WorkbenchOptions, 'vsix' | 'workspace'> {
  scene: 'routed' | 'broken' | 'bare';
}

export const setStage = async ({ scene, ...options }: StageOptions): Promise<Stage> => {
  const vsix = process.env[VSIX];
  const workbench = await startWorkbench({
    ...options,
    workspace: join(root, 'test/vscode/fixtures/journeys', scene),
    ...(vsix !== undefined && { vsix }),
  });
  let browser: Browser | undefined;
  const stage: Stage = {
    workbench,
    window: async ({ beside = [], ...windowOptions } = {}) => {
      browser ??= await launchBrowser();
      const extensions = [...(vsix === undefined ? [root] : []), ...beside];
      const page = await openWindow(browser, workbench, {
        ...windowOptions,
        ...(extensions.length > 0 && { development: { extensions } }),
      });
      page.setDefaultTimeout(60_000);
      await page.locator('.monaco-workbench .part.statusbar').waitFor();
      return page;
    },
    pages: () => browser?.contexts().flatMap((context) => context.pages()) ?? [],
    end: async () => {
      stages.delete(stage);
      await browser?.close();
      await workbench.stop();
    },
  };
  stages.add(stage);
  return stage;
};

/** Leaves a picture of the window, for people to look at. */
export const picture = async (page: Page, name: string): Promise<void> => {
  await mkdir(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`) });
};
