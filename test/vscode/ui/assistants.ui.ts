import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { until } from '../../support/until.ts';
import { find, openDeployments, pick, runCommand, treeLine } from './support/actions.ts';
import { announced } from './support/gateway.ts';
import { picture, setStage, type Stage } from './support/stage.ts';

/** What stands in each one's file before, and words that must stay. */
const ASSISTANTS = [
  { name: 'Claude Code', path: '.claude/settings.json', before: '{\n  // mine\n  "model": "opus"\n}\n' },
  { name: 'Codex', path: '.codex/config.toml', before: '# mine\nmodel = "o3"\n' },
  { name: 'opencode', path: '.config/opencode/opencode.json', before: '{ "theme": "mine" }\n' },
  {
    name: 'Continue',
    path: '.continue/config.yaml',
    before: 'name: mine\nversion: 0.0.1\nschema: v1\nmodels: []\n',
  },
  {
    name: 'Cline CLI',
    path: '.cline/data/settings/providers.json',
    before: '{ "mine": true, "providers": {} }\n',
  },
  { name: 'Kilo CLI', path: '.config/kilo/kilo.json', before: '{ "theme": "mine" }\n' },
  { name: 'aider', path: '.aider.conf.yml', before: '# mine\ndark-mode: true\n' },
];

/** Those that go by their environment … */
const BY_VARIABLES = [
  { name: 'Copilot CLI', shown: 'COPILOT_PROVIDER_BASE_URL' },
  { name: 'Qwen Code', shown: 'OPENAI_BASE_URL' },
  { name: 'Gemini CLI', shown: 'GOOGLE_GEMINI_BASE_URL' },
  { name: 'OpenAI SDKs and programs', shown: 'OPENAI_API_BASE' },
  { name: 'Anthropic SDKs and programs', shown: 'ANTHROPIC_AUTH_TOKEN' },
];
/** … and those that only take what is typed into their forms. */
const BY_HAND = ['Cline', 'Roo Code', 'Kilo Code'];

describe('Assistants', () => {
  let stage: Stage;
  let page: Page;
  let origin: string;

  before(async () => {
    stage = await setStage({ scene: 'routed' });
    page = await stage.window();
    origin = `http://127.0.0.1:${(await announced(stage.workbench.sandbox.dataDir)).port}`;
    await openDeployments(page);
    await treeLine(page, /^Model group steady/).waitFor();
  });
  after(() => stage.end());

  const toast = (text: string | RegExp) => page.locator('.notification-toast', { hasText: text });
  const clear = async (): Promise<void> => {
    await runCommand(page, 'Notifications: Clear All Notifications');
    await page.locator('.notification-toast').first().waitFor({ state: 'detached' });
  };

  const begin = async (name: string): Promise<void> => {
    await runCommand(page, 'Switchyard: Point Assistant at Gateway…');
    await find(page, name);
    await pick(page, 'steady');
  };

  for (const { name, path, before } of ASSISTANTS) {
    it(`points ${name}, shows the change first, and undoes it though the file was edited since`, async () => {
      const file = join(stage.workbench.sandbox.root, 'home', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, before);

      await begin(name);
      await page.locator('.monaco-diff-editor .view-line', { hasText: '127.0.0.1' }).first().waitFor();
      await picture(page, `point-${name.toLowerCase().replace(' ', '-')}`);
      assert.equal(await readFile(file, 'utf8'), before, 'nothing is changed before it is agreed to');
      await pick(page, 'Apply this change');
      await toast(new RegExp(`${name} points at the gateway: a test request arrived`)).waitFor();
      assert.ok((await readFile(file, 'utf8')).includes(origin));
      await picture(page, `pointed-${name.toLowerCase().replace(' ', '-')}`);
      await clear();

      await writeFile(file, `${await readFile(file, 'utf8')}\n`);
      await runCommand(page, 'Switchyard: Undo Pointing of Assistant…');
      await pick(page, name);
      await toast(`${name} is back to what it was`).waitFor();
      const after = await until('it is written', () => readFile(file, 'utf8'));
      assert.ok(!after.includes('127.0.0.1') && after.includes('mine'), after);
      await clear();
    });
  }

  for (const { name, shown } of BY_VARIABLES) {
    it(`points ${name} by the variables of new terminals, shows them first, and undoes it`, async () => {
      await begin(name);
      await page.locator('.monaco-diff-editor .view-line', { hasText: shown }).first().waitFor();
      await picture(page, `point-${name.toLowerCase().replaceAll(' ', '-')}`);
      await pick(page, 'In the terminals of VS Code');
      await toast(new RegExp(`${name} points at the gateway: a test request arrived`)).waitFor();
      await clear();
      await runCommand(page, 'Switchyard: Undo Pointing of Assistant…');
      await pick(page, name);
      await toast(`${name} is back to what it was`).waitFor();
      await clear();
    });
  }

  for (const name of BY_HAND) {
    it(`gives the values for ${name} one by one, and proves them by a request`, async () => {
      await begin(name);
      await pick(page, 'Base URL');
      await picture(page, `by-hand-${name.toLowerCase().replace(' ', '-')}`);
      await pick(page, 'Done: send a test request');
      await toast(`You have the values for ${name}: a test request arrived`).waitFor();
      await clear();
    });
  }

  it('says why Cursor cannot be pointed', async () => {
    await runCommand(page, 'Switchyard: Point Assistant at Gateway…');
    await find(page, 'Cursor');
    await toast('cannot reach this machine').waitFor();
    await clear();
  });

  it('says why the chat of a remote window cannot be pointed by its file', async () => {
    await begin('Copilot Chat (custom endpoint)');
    await toast('VS Code keeps its settings on another machine').waitFor();
    await clear();
  });

  it('lists who is here first', async () => {
    await runCommand(page, 'Switchyard: Point Assistant at Gateway…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Claude Code' }).waitFor();
    await picture(page, 'assistants');
    await page.keyboard.press('Escape');
  });
});
