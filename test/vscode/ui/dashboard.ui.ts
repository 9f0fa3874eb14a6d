import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { DiscoveryFile } from '../../../src/contract/supervision.ts';
import { until } from '../../support/until.ts';
import { chooseTheme, openFile, runCommand, webview } from './support/actions.ts';
import { announced, send } from './support/gateway.ts';
import { picture, setStage, type Stage } from './support/stage.ts';

describe('The dashboard', () => {
  let stage: Stage;
  let page: Page;
  let gateway: DiscoveryFile;

  before(async () => {
    stage = await setStage({ scene: 'routed' });
    page = await stage.window();
    gateway = await announced(stage.workbench.sandbox.dataDir);
    await runCommand(page, 'Switchyard: Open Dashboard');
  });
  after(() => stage.end());

  const deployment = (id: string): Locator => webview(page).locator(`[data-deployment="${id}"]`);
  const chart = (id: string): Locator => webview(page).locator(`[data-chart="${id}"]`);
  const configuredIs = (id: string, share: string): Promise<void> =>
    webview(page).locator(`[data-deployment="${id}"][data-configured-share="${share}"]`).waitFor();
  const shareIs = (id: string, share: string): Promise<void> =>
    webview(page).locator(`[data-deployment="${id}"][data-share="${share}"]`).waitFor();

  it('lists the deployments, each with its state and share', async () => {
    for (const id of ['steady-three', 'steady-one', 'shaky-never', 'shaky-always']) {
      await deployment(id).waitFor();
      assert.equal(await deployment(id).getAttribute('data-state'), 'healthy');
    }
    await shareIs('steady-three', '0');
  });

  it('follows the traffic', async () => {
    await send(gateway, 'steady', 16);
    await send(gateway, 'shaky', 4);
    await shareIs('steady-three', '0.75');
    await shareIs('steady-one', '0.25');
    await webview(page).locator('[data-deployment="shaky-never"][data-state="cooling_down"]').waitFor();
    await picture(page, 'dashboard-light');
  });

  it('shows what came over time, out of the records', async () => {
    for (const id of ['traffic', 'latency', 'tokens']) await chart(id).locator('canvas').waitFor();
    await chart('errors').getByText('server error').waitFor();
    await chart('timeline')
      .getByText(/Cooling down: .* until now/)
      .waitFor();
    await webview(page).getByRole('radio', { name: '30 days' }).check();
    await chart('split').getByText('75 %').first().waitFor();
  });

  it('writes weights into the file, which the editor undoes', async () => {
    const file = join(stage.workbench.sandbox.workspace, 'switchyard.yaml');
    const before = await readFile(file, 'utf8');
    const group = webview(page).locator('section[data-group="steady"]');
    await group.getByRole('button', { name: 'Weights' }).click();
    const slider = group.getByRole('slider', { name: 'Weight of steady-one' });
    for (const weight of [2, 3]) {
      await slider.press('ArrowRight');
      await webview(page)
        .locator(`[aria-label="Weight of steady-one"][aria-valuetext^="weight ${weight},"]`)
        .waitFor();
    }
    await picture(page, 'dashboard-weights');
    await group.getByRole('button', { name: 'Apply' }).click();
    const after = before.replace('weight: 1', 'weight: 3');
    await until(
      'the file has them, and nothing else is changed',
      async () => (await readFile(file, 'utf8')) === after,
    );
    await configuredIs('steady-one', '0.5');
    await openFile(page, 'switchyard.yaml');
    await page.locator('.monaco-editor .view-line').first().click();
    await page.keyboard.press('Control+Z');
    await runCommand(page, 'File: Save');
    await until('the file is as it was', async () => (await readFile(file, 'utf8')) === before);
    await page.locator('.tab[aria-label="Switchyard"]').click();
    await configuredIs('steady-one', '0.25');
  });

  it('is the same after it was hidden, with what came meanwhile', async () => {
    await openFile(page, 'switchyard.yaml');
    await send(gateway, 'steady', 1);
    await page.locator('.tab[aria-label="Switchyard"]').click();
    await shareIs('steady-three', '0.7647');
    assert.equal(await webview(page).getByRole('radio', { name: '30 days' }).isChecked(), true);
  });

  it('goes on after the gateway was restarted', async () => {
    await runCommand(page, 'Switchyard: Restart Gateway');
    const next = await announced(stage.workbench.sandbox.dataDir, gateway);
    await shareIs('steady-three', '0');
    await send(next, 'steady', 4);
    await shareIs('steady-three', '0.75');
    gateway = next;
  });

  it('says so when the gateway is stopped, and starts it', async () => {
    await runCommand(page, 'Switchyard: Stop Gateway');
    const start = webview(page).getByRole('button', { name: 'Start gateway' });
    await start.waitFor();
    await picture(page, 'dashboard-stopped');
    await start.click();
    gateway = await announced(stage.workbench.sandbox.dataDir, gateway);
    await start.waitFor({ state: 'detached' });
    await send(gateway, 'steady', 8);
    await shareIs('steady-three', '0.75');
  });

  it('takes the colours of a dark theme', async () => {
    const background = () =>
      webview(page).locator('body').evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await background();
    await chooseTheme(page, 'Dark Modern');
    await until('the background changes', async () => (await background()) !== light);
    await picture(page, 'dashboard-dark');
  });

  it('fits a narrow window', async () => {
    await page.setViewportSize({ width: 520, height: 900 });
    await runCommand(page, 'View: Close Primary Side Bar');
    await shareIs('steady-three', '0.75');
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    assert.equal(await webview(page).locator('body').evaluate(overflow), 0, 'nothing is cut off');
    await picture(page, 'dashboard-narrow');
  });

  it('is served by the gateway too', async () => {
    const browserTab = await page.context().newPage();
    await browserTab.setViewportSize({ width: 1100, height: 900 });
    await browserTab.goto(`http://127.0.0.1:${gateway.port}/ui`);
    await browserTab.locator('[data-deployment="steady-three"][data-share="0.75"]').waitFor();
    await picture(browserTab, 'dashboard-browser');
  });
});
