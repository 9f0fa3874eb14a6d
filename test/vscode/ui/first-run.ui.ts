import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { find, pick, runCommand, treeLine } from './support/actions.ts';
import { announced } from './support/gateway.ts';
import { picture, setStage, type Stage } from './support/stage.ts';

/** From an empty folder to the first routed request, by the walkthrough alone. */
describe('The first run', () => {
  let stage: Stage;
  let page: Page;

  before(async () => {
    stage = await setStage({ scene: 'bare' });
    page = await stage.window();
  });
  after(() => stage.end());

  const step = (title: string): Locator =>
    page.locator('.getting-started-step').filter({ has: page.locator('.step-title', { hasText: title }) });
  const done = (title: string): Promise<void> =>
    step(title).locator('.codicon-getting-started-step-checked').waitFor();
  const button = (name: string): Locator =>
    page.locator('.gettingStartedContainer').getByRole('button', { name, exact: true });

  it('begins with a walkthrough of four steps', async () => {
    await runCommand(page, 'Welcome: Open Walkthrough');
    await pick(page, 'Get started with Switchyard');
    await step('Create a configuration').waitFor();
    assert.equal(await page.locator('.getting-started-step').count(), 4);
    // Its picture is drawn in a frame of its own.
    await page.locator('.getting-started-media iframe').first().waitFor();
    await picture(page, 'walkthrough');
  });

  it('creates a configuration, and the gateway starts with it', async () => {
    await button('Create Configuration').click();
    await page.locator('.tab[data-resource-name="switchyard.yaml"]').waitFor();
    await announced(stage.workbench.sandbox.dataDir);
    await page.locator('.tab', { hasText: 'Welcome' }).click();
    await done('Create a configuration');
    await done('Start the gateway');
    await picture(page, 'walkthrough-started');
  });

  it('sends a first request and shows where it went', async () => {
    await step('Watch the split').click();
    await button('Send Test Request').click();
    await pick(page, 'fast');
    await page.locator('.notification-toast', { hasText: 'fast answered in' }).waitFor();
    await done('Watch the split');
    await picture(page, 'walkthrough-routed');
    await button('Open Dashboard').click();
    await page.locator('.tab[aria-label="Switchyard"]').waitFor();
    await page.locator('.activitybar').getByRole('tab', { name: 'Switchyard' }).click();
    await treeLine(page, /^Request to chat, answered by fast/).waitFor();
    await picture(page, 'first-request');
  });

  it('points an assistant', async () => {
    await page.locator('.tab', { hasText: 'Welcome' }).click();
    await step('Point an assistant').click();
    await button('Point Assistant at Gateway…').click();
    await find(page, 'Claude Code');
    await pick(page, 'chat');
    await pick(page, 'Apply this change');
    const pointed = 'Claude Code points at the gateway: a test request arrived';
    await page.locator('.notification-toast', { hasText: pointed }).waitFor();
    await page.locator('.tab', { hasText: 'Welcome' }).click();
    await done('Point an assistant');
  });
});
