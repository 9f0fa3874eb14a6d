import type { Page } from 'playwright-core';
import { openDeployments, openFile, runCommand } from './support/actions.ts';
import { announced, send } from './support/gateway.ts';
import { picture, setStage, type Stage } from './support/stage.ts';

describe('The router file in the editor', () => {
  let stage: Stage;
  let page: Page;

  before(async () => {
    stage = await setStage({ scene: 'broken' });
    page = await stage.window();
    await openFile(page, 'switchyard.yaml');
  });
  after(() => stage.end());

  const line = (text: string) => page.locator('.view-line').filter({ hasText: text });
  const problem = (text: string | RegExp) =>
    page.locator('.markers-panel').getByRole('treeitem', { name: text });

  it('says beside the view why nothing is served', async () => {
    await openDeployments(page);
    await page.locator('.sidebar .welcome-view').getByRole('button', { name: 'Start Again' }).waitFor();
    await page.locator('.notification-toast').first().waitFor();
    await picture(page, 'welcome-failed');
    await runCommand(page, 'Notifications: Clear All Notifications');
  });

  it('underlines what is wrong and lists it', async () => {
    await page.locator('.squiggly-error').nth(2).waitFor();
    await runCommand(page, 'View: Focus Problems (Errors, Warnings, Infos)');
    for (const text of [/simple-shuffel/, /num_retries|integer|number/i, /nowhere/])
      await problem(text).first().waitFor();
    await picture(page, 'editor-problems');
  });

  it('explains a key', async () => {
    await line('routing_strategy').getByText('routing_strategy').hover();
    await page
      .locator('.monaco-hover:visible')
      .filter({ hasText: /strateg/i })
      .waitFor();
    await picture(page, 'editor-hover');
  });

  it('completes the name of a group', async () => {
    await line('nowhere').getByText('nowhere').dblclick();
    await page.keyboard.press('Delete');
    await page.keyboard.press('Control+Space');
    const suggestion = page
      .locator('.suggest-widget.visible .monaco-list-row')
      .filter({ hasText: 'gpt' })
      .first();
    await suggestion.waitFor();
    await picture(page, 'editor-completion');
    await page.keyboard.press('Escape');
  });

  it('serves the file once it is mended', async () => {
    await line('num_retries').first().click();
    await page.keyboard.press('Control+Home');
    for (const word of ['simple-shuffel', 'num_retries', 'fallbacks', 'gpt: [']) {
      await line(word).last().click();
      await page.keyboard.press('Control+Shift+K');
    }
    await page.keyboard.press('Control+S');
    await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
    await send(await announced(stage.workbench.sandbox.dataDir), 'gpt', 1);
  });
});
