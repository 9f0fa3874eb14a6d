import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { DiscoveryFile } from '../../../src/contract/supervision.ts';
import { freePort } from '../workbench/sandbox.ts';
import { openDeployments, openFile, runCommand, treeLine, typeAt, webview } from './support/actions.ts';
import { announced, send } from './support/gateway.ts';
import { picture, setStage, type Stage } from './support/stage.ts';

/** One group more, of one deployment. */
const SINGLE = `
  - model_name: single
    litellm_params: { model: simulated/only, latency_ms: 5, tokens_per_second: 5000 }
    model_info: { id: single-only }
`;

describe('The router file and the settings, while the gateway runs', () => {
  let stage: Stage;
  let page: Page;
  let file: string;
  let text: string;
  let gateway: DiscoveryFile;

  before(async () => {
    stage = await setStage({ scene: 'routed' });
    file = join(stage.workbench.sandbox.workspace, 'switchyard.yaml');
    text = (await readFile(file, 'utf8')).replace('\nrouter_settings', `${SINGLE}\nrouter_settings`);
    await writeFile(file, text);
    page = await stage.window();
    await openDeployments(page);
    await treeLine(page, /^Model group single/).waitFor();
    gateway = await announced(stage.workbench.sandbox.dataDir);
  });
  after(() => stage.end());

  const toast = (words: string | RegExp) => page.locator('.notification-toast', { hasText: words });
  const clear = async (): Promise<void> => {
    await runCommand(page, 'Notifications: Clear All Notifications');
    await page.locator('.notification-toast').first().waitFor({ state: 'detached' });
  };
  const viewMessage = () => page.locator('.sidebar .tree-explorer-viewlet-tree-view .message');

  it('says that the file is gone, goes on serving, and follows it once it is back', async () => {
    await rm(file);
    await toast('switchyard.yaml is gone').waitFor();
    await viewMessage().filter({ hasText: 'switchyard.yaml is gone' }).waitFor();
    await send(gateway, 'single', 1);
    await picture(page, 'config-gone');

    await writeFile(file, text.replaceAll('single', 'sole'));
    await treeLine(page, /^Model group sole/).waitFor();
    await viewMessage().filter({ hasText: 'is gone' }).waitFor({ state: 'hidden' });
    await send(gateway, 'sole', 1);
    await writeFile(file, text);
    await treeLine(page, /^Model group single/).waitFor();
    assert.equal((await announced(stage.workbench.sandbox.dataDir)).instance, gateway.instance);
    await clear();
  });

  it('tells what is wrong with a change by file and line, and leads there', async () => {
    const lines = text.split('\n');
    const line = lines.findIndex((one) => one.includes('num_retries')) + 1;
    await writeFile(file, text.replace('num_retries: 2', 'num_retries: many'));
    const said = toast(`switchyard.yaml, line ${line}: `);
    await said.filter({ hasText: 'goes on with the last good configuration' }).waitFor();
    await picture(page, 'config-rejected');
    assert.ok(!(await said.textContent())?.includes(stage.workbench.sandbox.workspace), 'no path');
    await said.getByRole('button', { name: 'Open', exact: true }).click();
    await page
      .locator('.statusbar-item')
      .filter({ hasText: `Ln ${line},` })
      .waitFor();
    await send(gateway, 'steady', 1);
    await writeFile(file, text);
    await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
  });

  it('says before a change is saved that it leaves a group without a usable deployment', async () => {
    const model = 'simulated/only';
    const lines = text.split('\n');
    const line = lines.findIndex((one) => one.includes(model)) + 1;
    const column = lines[line - 1]!.indexOf(model) + 1;
    await openFile(page, 'switchyard.yaml');
    await typeAt(page, {
      line,
      column,
      removed: model.length,
      text: 'openai/gpt-5-mini, api_key: os.environ/NEVER_SET',
    });
    await runCommand(page, 'View: Focus Problems (Errors, Warnings, Infos)');
    const loss = /single.* has no usable deployment: NEVER_SET is not set/;
    await page.locator('.markers-panel').getByRole('treeitem', { name: loss }).first().waitFor();
    await page.locator('.tab[data-resource-name="switchyard.yaml"]').click();
    await runCommand(page, 'Switchyard: Preview Routing');
    await webview(page).getByRole('alert').getByText('has no usable deployment').waitFor();
    await picture(page, 'preview-loss');
    assert.equal(await readFile(file, 'utf8'), text, 'nothing is saved yet');
    await send(gateway, 'single', 1);

    await page.locator('.tab[data-resource-name="switchyard.yaml"]').click();
    await runCommand(page, 'File: Revert File');
    await runCommand(page, 'View: Close All Editors');
  });

  it('names a port that is none, and takes another when the user says so', async () => {
    const folder = join(stage.workbench.sandbox.workspace, '.vscode');
    await mkdir(folder, { recursive: true });
    const settings = (port: number) =>
      writeFile(join(folder, 'settings.json'), JSON.stringify({ 'switchyard.port': port }));
    await settings(99_999);
    const wrong = toast('switchyard.port is 99999');
    await wrong.waitFor();
    await picture(page, 'setting-wrong');
    await wrong.getByRole('button', { name: 'Open Settings' }).click();
    const editor = page.locator('.settings-editor');
    await editor
      .locator('.setting-item-contents')
      .filter({ hasText: 'Where the gateway listens' })
      .first()
      .waitFor();
    await picture(page, 'setting-opened');
    await page
      .locator('.modal-editor-action-container')
      .getByRole('button', { name: /^Close/ })
      .click();
    await editor.waitFor({ state: 'detached' });
    await clear();

    const port = await freePort();
    await settings(port);
    const offered = toast(`listens on port ${gateway.port} until it is restarted`);
    await offered.getByRole('button', { name: 'Restart Gateway' }).click();
    gateway = await announced(stage.workbench.sandbox.dataDir, gateway);
    assert.equal(gateway.port, port);
    await treeLine(page, /^Deployment steady-three, healthy/).waitFor();
    await send(gateway, 'steady', 1);
  });
});
