import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { RunningWorkbench } from './server.ts';

export interface Development {
  /** Folders of extensions to run from their sources' build. */
  extensions: string[];
  /** A module that exports `run`, required by the extension host. */
  tests?: string;
}

export interface WindowOptions {
  width?: number;
  height?: number;
  development?: Development;
  /** Handed the page before it loads. */
  prepare?: (page: Page) => Promise<void>;
}

/** Opens a window of VS Code on the workspace; it is still drawing when this returns. */
export const openWindow = async (
  browser: Browser,
  workbench: RunningWorkbench,
  { width = 1400, height = 900, development, prepare }: WindowOptions = {},
): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  if (development) await page.addInitScript({ content: developmentScript(workbench, development) });
  await prepare?.(page);
  await page.goto(workbench.url, { waitUntil: 'commit' });
  return page;
};

/**
 * Adds the development extension to what the page tells the workbench, before that reads it: module scripts wait for
 * the document to be interactive. (A page rewritten on its way would lose its WebSocket to Chromium's local network
 * checks; VS Code's own `?payload=` needs a switch that hides notifications.)
 */
const developmentScript = ({ port }: RunningWorkbench, { extensions, tests }: Development): string => {
  const remote = (path: string) => ({
    $mid: 1,
    scheme: 'vscode-remote',
    authority: `127.0.0.1:${port}`,
    path: resolve(path),
  });
  const options = {
    extensions: extensions.map(remote),
    ...(tests !== undefined && { extensionTestsPath: remote(tests) }),
  };
  return `
    if (window === window.top) document.addEventListener('readystatechange', () => {
      const meta = document.getElementById('vscode-workbench-web-configuration');
      if (document.readyState !== 'interactive' || !meta) return;
      const configuration = JSON.parse(meta.getAttribute('data-settings'));
      Object.assign((configuration.developmentOptions ??= {}), ${JSON.stringify(options)});
      meta.setAttribute('data-settings', JSON.stringify(configuration));
    });`;
};
