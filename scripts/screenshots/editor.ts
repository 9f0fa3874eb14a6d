import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../test/support/browser.ts';
import {
  chooseTheme,
  openDeployments,
  openFile,
  runCommand,
  treeLine,
  typeAt,
  webview,
} from '../../test/vscode/ui/support/actions.ts';
import { announced } from '../../test/vscode/ui/support/gateway.ts';
import { startWorkbench } from '../../test/vscode/workbench/server.ts';
import { openWindow } from '../../test/vscode/workbench/window.ts';
import { packageExtension } from '../package.ts';
import { traffic } from './traffic.ts';

const root = join(import.meta.dirname, '../..');
/** Until every deployment has figures. */
const TRAFFIC_MS = 25_000;

/** The editor and the preview, in a real workbench whose gateway serves the same file. */
export const editorPictures = async (media: string): Promise<void> => {
  const workspace = await mkdtemp(join(tmpdir(), 'switchyard-screenshots-'));
  await cp(join(import.meta.dirname, 'switchyard.yaml'), join(workspace, 'switchyard.yaml'));
  const vsix = await packageExtension(join(root, 'out/switchyard.vsix'));
  const workbench = await startWorkbench({ workspace, vsix });
  const browser = await launchBrowser();
  const stop = new AbortController();
  let sending = Promise.resolve();
  try {
    const page = await openWindow(browser, workbench, { width: 1400, height: 900 });
    await page.locator('.monaco-workbench .part.statusbar').waitFor();
    const { port } = await announced(workbench.sandbox.dataDir);
    sending = traffic(`http://127.0.0.1:${port}`, { perSecond: 6, signal: stop.signal });
    await openDeployments(page);
    // Before the extensions are there the picker has no themes.
    await chooseTheme(page, 'Dark Modern');
    await openFile(page, 'switchyard.yaml');
    await pause(TRAFFIC_MS);
    // Which happens by chance.
    await treeLine(page, /cooling down/)
      .first()
      .waitFor({ timeout: 90_000 });
    await take(page, join(media, 'screenshot-editor.png'));
    await openPreview(page);
    await take(page, join(media, 'screenshot-preview.png'));
  } finally {
    stop.abort();
    await sending;
    await browser.close();
    await workbench.stop();
    await rm(workspace, { recursive: true, force: true });
  }
};

/** Of a change that has not been saved: the first deployment gets as much as the second. */
const openPreview = async (page: Page): Promise<void> => {
  await typeAt(page, { line: 6, column: 15, removed: 1, text: '1' });
  await runCommand(page, 'Switchyard: Preview Routing');
  await webview(page).getByRole('button', { name: 'Save and Apply' }).waitFor();
  await runCommand(page, 'View: Close Primary Side Bar');
  await runCommand(page, 'View: Reset Editor Group Sizes');
};

const take = async (page: Page, path: string): Promise<void> => {
  // Away from what would show a tooltip.
  await page.mouse.move(1330, 520);
  await pause(1500);
  await page.screenshot({ path });
};
