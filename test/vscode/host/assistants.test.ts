import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import { COMMANDS, SETTINGS } from '../../../src/contract/ids.ts';
import type { Api } from '../../../src/extension.ts';
import { until } from '../../support/until.ts';
import { activated, answering, running } from '../support/extension.ts';

const { executeCommand } = vscode.commands;
const APPLY = '$(check) Apply this change';
const LEAVE = '$(close) Leave it as it is';

const FILES: Record<string, { path: string; before: string }> = {
  'claude-code': {
    path: '.claude/settings.json',
    before:
      '{\n  // mine\n  "model": "opus", // kept\n  "env": { "ANTHROPIC_BASE_URL": "https://mine" }\n}\n',
  },
  codex: {
    path: '.codex/config.toml',
    before: '# mine\nmodel = "o3" # best\n\n[mcp_servers.a]\ncommand = "b"\n',
  },
  opencode: { path: '.config/opencode/opencode.json', before: '{ "theme": "mine" }\n' },
  kilo: { path: '.config/kilo/kilo.json', before: '{}\n' },
  continue: {
    path: '.continue/config.yaml',
    before: 'name: Local # mine\nversion: 1.0.0\nschema: v1\nmodels: []\n',
  },
  'cline-cli': {
    path: '.cline/data/settings/providers.json',
    before: '{\n  "version": 1,\n  "modes": {},\n  "providers": {}\n}\n',
  },
  aider: { path: '.aider.conf.yml', before: '# mine\nmodel: sonnet # kept\ndark-mode: true\n' },
};

describe('assistants', () => {
  let api: Api;
  let origin: string;

  before(async () => {
    api = await activated();
    origin = `http://127.0.0.1:${(await running(api)).port}`;
  });
  afterEach(() => executeCommand('workbench.action.closeAllEditors'));

  const fileOf = (client: string) => join(homedir(), FILES[client]!.path);
  const put = async (client: string, text: string): Promise<string> => {
    const path = fileOf(client);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return path;
  };
  const point = (client: string, answer = APPLY) =>
    answering(
      {
        showQuickPick: ['chat', answer],
        showInformationMessage: [undefined],
        showWarningMessage: [undefined],
      },
      () => executeCommand(COMMANDS.pointAssistant, client),
    );
  const undo = (client: string) =>
    answering({ showInformationMessage: [undefined] }, () => executeCommand(COMMANDS.undoAssistant, client));

  for (const client of Object.keys(FILES)) {
    it(`${client} is pointed, proved by a request, and undone to the byte`, async () => {
      const { before } = FILES[client]!;
      const path = await put(client, before);
      const said = await point(client);
      assert.ok(readFileSync(path, 'utf8').includes(origin), readFileSync(path, 'utf8'));
      assert.match(said.join('\n'), /a test request arrived and (fast|slow) answered in/);
      await undo(client);
      assert.equal(readFileSync(path, 'utf8'), before);
    });

    it(`${client} is undone alone when its file was edited since, and a file made for it goes`, async () => {
      const { before } = FILES[client]!;
      const path = await put(client, before);
      await point(client);
      await writeFile(path, `${await readFile(path, 'utf8')}\n`);
      await undo(client);
      const after = await readFile(path, 'utf8');
      assert.ok(!after.includes('127.0.0.1') && !/switchyard/i.test(after), after);
      assert.equal(after.match(/mine|kept|best/g)?.join(), before.match(/mine|kept|best/g)?.join());

      await vscode.workspace.fs.delete(vscode.Uri.file(path));
      await point(client);
      assert.ok(existsSync(path));
      await undo(client);
      assert.ok(!existsSync(path));
    });
  }

  it('shows the change first and leaves the file alone when it is not wanted', async () => {
    const path = await put('claude-code', '{}\n');
    let diff: vscode.TabInputTextDiff | undefined;
    const watch = vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
      for (const { input } of opened) if (input instanceof vscode.TabInputTextDiff) diff = input;
    });
    await point('claude-code', LEAVE);
    watch.dispose();
    assert.equal(diff?.original.fsPath, path);
    assert.equal(readFileSync(path, 'utf8'), '{}\n');
    await until('the preview is closed', () =>
      vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0),
    );
  });

  it('points anew without piling up, and goes back to the very first', async () => {
    const path = await put('codex', '# mine\n');
    await point('codex');
    const once = await readFile(path, 'utf8');
    await answering(
      {
        showQuickPick: ['keyed', APPLY],
        showInformationMessage: [undefined],
        showWarningMessage: [undefined],
      },
      () => executeCommand(COMMANDS.pointAssistant, 'codex'),
    );
    assert.equal(await readFile(path, 'utf8'), once.replace('"chat"', '"keyed"'));
    await undo('codex');
    assert.equal(await readFile(path, 'utf8'), '# mine\n');
  });

  it('changes no file that it does not understand', async () => {
    const path = await put('claude-code', '{ "env": ');
    const [said] = await answering({ showQuickPick: ['chat'], showWarningMessage: [undefined] }, () =>
      executeCommand(COMMANDS.pointAssistant, 'claude-code'),
    ).then((asked) => asked.filter((question) => question !== 'showQuickPick'));
    assert.match(said!, /not valid JSON.*stays as it is/);
    assert.equal(await readFile(path, 'utf8'), '{ "env": ');
  });

  const VARIABLES: Record<string, string> = {
    'copilot-cli': 'COPILOT_PROVIDER_BASE_URL',
    'qwen-code': 'OPENAI_BASE_URL',
    'gemini-cli': 'GOOGLE_GEMINI_BASE_URL',
    openai: 'OPENAI_BASE_URL',
    anthropic: 'ANTHROPIC_BASE_URL',
  };
  const value = (name: string) => api.variables.get(name)?.value;

  for (const [client, variable] of Object.entries(VARIABLES)) {
    it(`${client} is pointed by the variables of new terminals, proved by a request, and undone`, async () => {
      const said = await point(client, '$(terminal) In the terminals of VS Code');
      assert.match(
        said.join('\n'),
        /points at the gateway: a test request arrived and (fast|slow) answered in/,
      );
      await until('they are there', () => value(variable)?.startsWith(origin));
      await undo(client);
      await until('they are gone', () => value(variable) === undefined);
    });
  }

  it('undoes the variables of one assistant, and leaves those of another', async () => {
    await point('qwen-code', '$(terminal) In the terminals of VS Code');
    await point('gemini-cli', '$(terminal) In the terminals of VS Code');
    await undo('qwen-code');
    await until('those of one are gone', () => value('OPENAI_MODEL') === undefined);
    assert.equal(value('GEMINI_MODEL'), 'chat');
    await undo('gemini-cli');
    await until('all are gone', () => value('GEMINI_MODEL') === undefined);
  });

  it('copies variables for a shell elsewhere, and changes nothing here', async () => {
    const said = await point('anthropic', '$(copy) Copy for a shell');
    assert.match(await vscode.env.clipboard.readText(), new RegExp(`ANTHROPIC_BASE_URL='${origin}'`));
    assert.match(said.join('\n'), /are copied: a test request arrived/);
    assert.equal(value('ANTHROPIC_BASE_URL'), undefined);
  });

  for (const client of ['cline', 'roo-code', 'kilo-code']) {
    it(`${client} gets its values by hand, and a request proves them`, async () => {
      const DONE = '$(check) Done: send a test request';
      const said = await answering(
        { showQuickPick: ['chat', 'Base URL', DONE], showInformationMessage: [undefined] },
        () => executeCommand(COMMANDS.pointAssistant, client),
      );
      assert.equal(await vscode.env.clipboard.readText(), `${origin}/v1`);
      assert.match(said.join('\n'), /a test request arrived and (fast|slow) answered in/);
    });
  }

  it('says why some cannot be pointed', async () => {
    const warned = (client: string) =>
      answering({ showQuickPick: ['chat'], showWarningMessage: [undefined] }, () =>
        executeCommand(COMMANDS.pointAssistant, client),
      );
    assert.match((await warned('cursor')).join(), /cannot reach this machine/);
  });

  it('puts the variables into terminals while the setting is on', async () => {
    const set = (on: boolean | undefined) =>
      vscode.workspace
        .getConfiguration()
        .update(SETTINGS.terminalEnvironment, on, vscode.ConfigurationTarget.Global);
    assert.equal(value('OPENAI_BASE_URL'), undefined);
    await set(true);
    await until('they are there', () => value('OPENAI_BASE_URL') === `${origin}/v1`);
    assert.equal(value('ANTHROPIC_BASE_URL'), origin);
    assert.ok(value('ANTHROPIC_AUTH_TOKEN'), 'some text, for clients that want one');
    await set(undefined);
    await until('they are gone', () => value('OPENAI_BASE_URL') === undefined);
  });

  it('keeps a key to its owner', async () => {
    const path = await put('opencode', '{}\n');
    await point('opencode');
    // The fixture has no key: nothing is hidden, and the mode is as it was.
    assert.equal(statSync(path).mode & 0o777, 0o644);
    await undo('opencode');
  });
});
