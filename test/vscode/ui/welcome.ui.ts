import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openDeployments, openFile, treeLine } from './support/actions.ts';
import { announced, send } from './support/gateway.ts';
import { picture, setStage, type Stage } from './support/stage.ts';

const welcome = (page: Page): Locator => page.locator('.sidebar .welcome-view');

describe('A folder without a configuration', () => {
  let stage: Stage;
  let other: Server;
  let port: number;
  before(async () => {
    // Another program has the port that the gateway would take.
    other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    ({ port } = other.address() as AddressInfo);
    stage = await setStage({ scene: 'bare', settings: { 'switchyard.port': port } });
  });
  after(async () => {
    await stage.end();
    other.close();
  });

  it('offers to create one, which serves at once, on the next port where this one is taken', async () => {
    const page = await stage.window();
    await openDeployments(page);
    const create = welcome(page).getByRole('button', { name: 'Create Configuration' });
    await create.waitFor();
    await picture(page, 'welcome-no-config');
    await create.click();
    await page.locator('.tab[data-resource-name="switchyard.yaml"]').waitFor();
    await treeLine(page, /^Model group chat/).waitFor();
    const gateway = await announced(stage.workbench.sandbox.dataDir);
    await send(gateway, 'chat', 1);
    const said = `Port ${port} is taken: the gateway listens on ${gateway.port}`;
    await page.locator('.notification-toast', { hasText: said }).waitFor();
    await picture(page, 'created');
  });
});

describe('A folder that is not trusted', () => {
  let stage: Stage;
  before(async () => (stage = await setStage({ scene: 'broken', restricted: true })));
  after(() => stage.end());

  it('is checked, but nothing is started', async () => {
    const page = await stage.window();
    await openFile(page, 'switchyard.yaml');
    await page.locator('.squiggly-error').first().waitFor();
    await openDeployments(page);
    await welcome(page).getByRole('button', { name: 'Manage Workspace Trust' }).waitFor();
    await picture(page, 'welcome-untrusted');
    assert.equal(existsSync(join(stage.workbench.sandbox.dataDir, 'gateways')), false);
  });
});

describe('A folder that is trusted later', () => {
  let stage: Stage;
  before(async () => (stage = await setStage({ scene: 'routed', restricted: true })));
  after(() => stage.end());

  it('is served from then on', async () => {
    const page = await stage.window();
    await openDeployments(page);
    await welcome(page).getByRole('button', { name: 'Manage Workspace Trust' }).click();
    await page.locator('.workspace-trust-editor').getByRole('button', { name: 'Trust', exact: true }).click();
    await treeLine(page, /^Model group steady/).waitFor();
    await send(await announced(stage.workbench.sandbox.dataDir), 'steady', 1);
  });
});
