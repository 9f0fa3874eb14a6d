import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { DiscoveryFile } from '../../../src/contract/supervision.ts';
import { until } from '../../support/until.ts';
import { openDeployments, openFile, pick, runCommand, treeLine, typeAt, webview } from './support/actions.ts';
import { announced, send } from './support/gateway.ts';
import { picture, setStage, type Stage } from './support/stage.ts';

describe('Deployments', () => {
  let stage: Stage;
  let page: Page;
  let gateway: DiscoveryFile;

  before(async () => {
    stage = await setStage({ scene: 'routed' });
    page = await stage.window();
    await openDeployments(page);
  });
  after(() => stage.end());

  const toast = (text: string) => page.locator('.notification-toast', { hasText: text });

  it('starts the gateway with the workspace and lists its groups and deployments', async () => {
    gateway = await announced(stage.workbench.sandbox.dataDir);
    await treeLine(page, /^Model group steady/).waitFor();
    for (const id of ['steady-three', 'steady-one', 'shaky-never', 'shaky-always']) {
      await treeLine(page, `Deployment ${id}, healthy`).waitFor();
    }
    await picture(page, 'deployments-idle');
  });

  it('shows the shares and the latency of what was sent', async () => {
    await send(gateway, 'steady', 8);
    await treeLine(page, /^Deployment steady-three, healthy, p50 .+ 75\s?%/).waitFor();
    await treeLine(page, /^Deployment steady-one, healthy, p50 .+ 25\s?%/).waitFor();
  });

  it('shows a deployment that cools down, and resets it', async () => {
    await send(gateway, 'shaky', 4);
    const cooling = treeLine(page, /^Deployment shaky-never, cooling down/);
    await cooling.waitFor();
    await picture(page, 'deployments-cooling');
    await cooling.hover();
    await cooling.getByRole('button', { name: 'Reset Cooldown' }).click();
    await treeLine(page, /^Deployment shaky-never, (healthy|warming up)/).waitFor();
  });

  it('switches the strategy until the next restart', async () => {
    await runCommand(page, 'Switchyard: Switch Strategy…');
    await picture(page, 'strategy-pick');
    await pick(page, 'weighted-round-robin');
    await pick(page, /until/i);
    await treeLine(page, /^Model group steady, weighted-round-robin/).waitFor();
  });

  it('recovers from a gateway that was killed', async () => {
    process.kill(gateway.pid, 'SIGKILL');
    const next = await announced(stage.workbench.sandbox.dataDir, gateway);
    assert.equal(next.port, gateway.port);
    gateway = next;
    await treeLine(page, /^Model group steady, simple-shuffle/).waitFor();
    await send(gateway, 'steady', 4);
    await treeLine(page, /^Deployment steady-three, healthy, p50 .+ 75\s?%/).waitFor();
    await picture(page, 'deployments-recovered');
  });

  it('shares one gateway between two windows', async () => {
    const second = await stage.window();
    await openDeployments(second);
    await treeLine(second, /^Deployment steady-three, healthy, p50 .+ 75\s?%/).waitFor();
    assert.equal((await announced(stage.workbench.sandbox.dataDir)).instance, gateway.instance);
    await second.context().close();
  });

  it('previews an edit before it is saved, and serves it once it is', async () => {
    const file = join(stage.workbench.sandbox.workspace, 'switchyard.yaml');
    const weight = 'weight: ';
    const lines = (await readFile(file, 'utf8')).split('\n');
    const line = lines.findIndex((one) => one.includes(`${weight}3`)) + 1;
    const column = lines[line - 1]!.indexOf(weight) + weight.length + 1;
    await openFile(page, 'switchyard.yaml');

    await typeAt(page, { line, column, removed: 1, text: 'many' });
    await page.locator('.squiggly-error').first().waitFor();
    await runCommand(page, 'Switchyard: Preview Routing');
    await toast(`The file has errors, line ${line} the first`).waitFor();
    await runCommand(page, 'Notifications: Clear All Notifications');

    await page.locator('.tab[data-resource-name="switchyard.yaml"]').click();
    await typeAt(page, { line, column, removed: 4, text: '1' });
    await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
    await runCommand(page, 'Switchyard: Preview Routing');
    const row = webview(page).locator('[data-deployment="steady-three"]');
    await row.and(webview(page).locator('[data-share="0.5000"][data-share-now="0.7500"]')).waitFor();
    await picture(page, 'preview');
    assert.match(await readFile(file, 'utf8'), /weight: 3/, 'nothing is saved yet');

    await typeAt(page, { line, column, removed: 1, text: 'x' });
    await webview(page).getByText('These figures are of the text before.').waitFor();
    await typeAt(page, { line, column, removed: 1, text: '1' });
    await webview(page).getByText('These figures are of the text before.').waitFor({ state: 'hidden' });

    await webview(page).getByRole('button', { name: 'Save and Apply' }).click();
    await until('it is saved', async () => !/weight: 3/.test(await readFile(file, 'utf8')));
    await page.locator('.view-line').filter({ hasText: '= 50' }).first().waitFor();
    await runCommand(page, 'View: Close All Editors');
    await until('it serves in turns', async () => {
      await send(gateway, 'steady', 8);
      return treeLine(page, /^Deployment steady-three, healthy, p50 .+ (5|60)\d?\s?%/).isVisible();
    });
    assert.equal((await announced(stage.workbench.sandbox.dataDir)).instance, gateway.instance);
  });

  it('is attached to the same gateway after the window was reloaded', async () => {
    await page.reload();
    await treeLine(page, /^Deployment steady-three, healthy/).waitFor();
    assert.equal((await announced(stage.workbench.sandbox.dataDir)).instance, gateway.instance);
  });
});
