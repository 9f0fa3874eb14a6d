import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { find, pick, runCommand, treeLine } from './support/actions.ts';
import { announced } from './support/gateway.ts';
import { picture, setStage, type Stage } from './support/stage.ts';

const step = (page: Page, title: string): Locator =>
  page.locator('.getting-started-step').filter({ has: page.locator('.step-title', { hasText: title }) });
const done = (page: Page, title: string): Promise<void> =>
  step(page, title).locator('.codicon-getting-started-step-checked').waitFor();
const button = (page: Page, name: string): Locator =>
  page.locator('.gettingStartedContainer').getByRole('button', { name, exact: true });

/** From an empty folder to the first routed request, by the walkthrough alone. */
describe('The first run', () => {
  let stage: Stage;
  let page: Page;

  before(async () => {
    stage = await setStage({ scene: 'bare' });
    page = await stage.window();
  });
  after(() => stage.end());

  it('begins with a walkthrough of four steps', async () => {
    await runCommand(page, 'Welcome: Open Walkthrough');
    await pick(page, 'Get started with Switchyard');
    await step(page, 'Create a configuration').waitFor();
    assert.equal(await page.locator('.getting-started-step').count(), 4);
    // Its picture is drawn in a frame of its own.
    await page.locator('.getting-started-media iframe').first().waitFor();
    await picture(page, 'walkthrough');
  });

  it('creates a configuration, and the gateway starts with it', async () => {
    await button(page, 'Create Configuration').click();
    await page.locator('.tab[data-resource-name="switchyard.yaml"]').waitFor();
    await announced(stage.workbench.sandbox.dataDir);
    await page.locator('.tab', { hasText: 'Welcome' }).click();
    await done(page, 'Create a configuration');
    await done(page, 'Start the gateway');
    await picture(page, 'walkthrough-started');
  });

  it('sends a first request and shows where it went', async () => {
    await step(page, 'Watch the split').click();
    await button(page, 'Send Test Request').click();
    await page.locator('.notification-toast', { hasText: 'fast answered in' }).waitFor();
    await done(page, 'Watch the split');
    await picture(page, 'walkthrough-routed');
    await button(page, 'Open Dashboard').click();
    await page.locator('.tab[aria-label="Switchyard"]').waitFor();
    await page.locator('.activitybar').getByRole('tab', { name: 'Switchyard' }).click();
    await treeLine(page, /^Request to chat, answered by fast/).waitFor();
    await picture(page, 'first-request');
  });

  it('points an assistant', async () => {
    await page.locator('.tab', { hasText: 'Welcome' }).click();
    await step(page, 'Point an assistant').click();
    await button(page, 'Point Assistant at Gateway…').click();
    await find(page, 'Claude Code');
    await pick(page, 'chat');
    await pick(page, 'Apply this change');
    const pointed = 'Claude Code points at the gateway: a test request arrived';
    await page.locator('.notification-toast', { hasText: pointed }).waitFor();
    await page.locator('.tab', { hasText: 'Welcome' }).click();
    await done(page, 'Point an assistant');
  });
});

describe('The walkthrough where all is there already', () => {
  let stage: Stage;
  let page: Page;

  before(async () => {
    stage = await setStage({ scene: 'routed' });
    page = await stage.window();
  });
  after(() => stage.end());

  it('has its first steps done, and sends a request by one click', async () => {
    await announced(stage.workbench.sandbox.dataDir);
    await runCommand(page, 'Welcome: Open Walkthrough');
    await pick(page, 'Get started with Switchyard');
    await done(page, 'Create a configuration');
    await done(page, 'Start the gateway');
    await picture(page, 'walkthrough-configured');
    await step(page, 'Watch the split').click();
    await button(page, 'Send Test Request').click();
    await page.locator('.notification-toast', { hasText: /steady-\w+ answered in/ }).waitFor();
    await done(page, 'Watch the split');
    await picture(page, 'walkthrough-one-click');
  });
});
