import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { DiscoveryFile } from '../../../src/contract/admin.ts';
import { openDeployments, pick, runCommand, treeLine } from './support/actions.ts';
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
});
