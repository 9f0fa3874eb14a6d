import assert from 'node:assert/strict';
import type { Client, Dialect, Target } from '../../../../src/extension/assistants/clients/client.ts';
import { CLIENTS } from '../../../../src/extension/assistants/clients/index.ts';
import { apply } from '../../../../src/extension/assistants/files/change.ts';
import { CannotEdit } from '../../../../src/extension/assistants/files/format.ts';
import { FORMATS } from '../../../../src/extension/assistants/files/formats.ts';
import type { Machine } from '../../../../src/extension/assistants/machine.ts';

const machine = (change: Partial<Machine> & { files?: string[]; extensions?: string[] } = {}): Machine => ({
  home: '/home/me',
  platform: 'linux',
  env: {},
  userData: '/home/me/.config/Code/User',
  exists: (path) => Promise.resolve(change.files?.includes(path) ?? false),
  runs: () => Promise.resolve(false),
  hasExtension: (id) => change.extensions?.includes(id) ?? false,
  ...change,
});

const client = (id: string): Client => {
  const found = CLIENTS.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
};

const target = (dialect: Dialect, change: Partial<Target> = {}): Target => ({
  origin: 'http://127.0.0.1:4000',
  model: 'coder',
  dialect,
  key: 'switchyard',
  keyIsSecret: false,
  ...change,
});

/** The files of the plan, each made from nothing. */
const files = async (id: string, wanted: Target, on = machine()): Promise<Record<string, string>> => {
  const { way } = client(id);
  assert.equal(way.kind, 'change');
  const { files: changes } = await way.plan(on, wanted);
  return Object.fromEntries(
    changes.map(({ path, format, settings }) => [path, apply(FORMATS[format], '', settings)]),
  );
};

describe('Pointing', () => {
  it('gives Claude Code its address without /v1, its key and its models', async () => {
    const [[path, text]] = Object.entries(await files('claude-code', target('messages'))) as [
      [string, string],
    ];
    assert.equal(path, '/home/me/.claude/settings.json');
    assert.deepEqual(JSON.parse(text), {
      env: {
        ANTHROPIC_BASE_URL: 'http://127.0.0.1:4000',
        ANTHROPIC_AUTH_TOKEN: 'switchyard',
        ANTHROPIC_MODEL: 'coder',
        ANTHROPIC_DEFAULT_OPUS_MODEL: 'coder',
        ANTHROPIC_DEFAULT_SONNET_MODEL: 'coder',
        ANTHROPIC_DEFAULT_HAIKU_MODEL: 'coder',
      },
    });
  });

  it('finds files where the user has put them', async () => {
    const moved = machine({ env: { CLAUDE_CONFIG_DIR: '/c', CODEX_HOME: '/x', XDG_CONFIG_HOME: '/g' } });
    assert.deepEqual(Object.keys(await files('claude-code', target('messages'), moved)), [
      '/c/settings.json',
    ]);
    assert.deepEqual(Object.keys(await files('codex', target('responses'), moved)), ['/x/config.toml']);
    assert.deepEqual(Object.keys(await files('opencode', target('chat'), moved)), [
      '/g/opencode/opencode.json',
    ]);
    const commented = machine({ files: ['/home/me/.config/opencode/opencode.jsonc'] });
    assert.deepEqual(Object.keys(await files('opencode', target('chat'), commented)), [
      '/home/me/.config/opencode/opencode.jsonc',
    ]);
  });

  it('gives Codex a provider of its own, with a key only where there is one', async () => {
    const open = (await files('codex', target('responses')))['/home/me/.codex/config.toml'];
    assert.equal(
      open,
      'model = "coder"\nmodel_provider = "switchyard"\n\n[model_providers.switchyard]\nname = "Switchyard"\nbase_url = "http://127.0.0.1:4000/v1"\nwire_api = "responses"\n',
    );
    const closed = await files('codex', target('responses', { key: 'sk', keyIsSecret: true }));
    assert.match(Object.values(closed).join(), /experimental_bearer_token = "sk"/);
  });

  it('speaks Messages with opencode and Continue when the group does', async () => {
    assert.match(Object.values(await files('opencode', target('messages'))).join(), /@ai-sdk\/anthropic/);
    assert.match(Object.values(await files('opencode', target('chat'))).join(), /@ai-sdk\/openai-compatible/);
    assert.match(
      Object.values(await files('continue', target('messages'))).join(),
      /provider: anthropic\n.*\n.*apiBase: http:\/\/127.0.0.1:4000\/v1\//,
    );
  });

  it('does not hide the older file of Continue behind a new one', async () => {
    const older = machine({ files: ['/home/me/.continue/config.json'] });
    const made = await files('continue', target('chat'), older);
    assert.deepEqual(Object.keys(made), ['/home/me/.continue/config.json']);
    const [model] = (JSON.parse(Object.values(made)[0]!) as { models: Record<string, string>[] }).models;
    assert.deepEqual(model, {
      title: 'Switchyard',
      provider: 'openai',
      model: 'coder',
      apiBase: 'http://127.0.0.1:4000/v1',
      apiKey: 'switchyard',
    });
  });

  it('gives the chat of VS Code a custom endpoint, where its settings are on this machine', async () => {
    const text = Object.values(await files('copilot-chat', target('messages'))).join();
    const [endpoint] = JSON.parse(text) as [{ vendor: string; apiType: string; models: { url: string }[] }];
    assert.deepEqual(
      [endpoint.vendor, endpoint.apiType, endpoint.models[0]?.url],
      ['customendpoint', 'messages', 'http://127.0.0.1:4000/v1/messages'],
    );
    const elsewhere = machine({ userData: null });
    await assert.rejects(async () => files('copilot-chat', target('chat'), elsewhere), CannotEdit);
  });

  it('spares the login of the Claude Code extension only where that is', async () => {
    const { way } = client('claude-code');
    const plan = (way as Extract<typeof way, { kind: 'change' }>).plan;
    assert.deepEqual((await plan(machine(), target('messages'))).editor, {});
    const extended = machine({ extensions: ['anthropic.claude-code'] });
    assert.deepEqual((await plan(extended, target('messages'))).editor, {
      'claudeCode.disableLoginPrompt': true,
    });
  });

  it('knows who is here by files, commands and extensions', async () => {
    const here = async (on: Machine) =>
      (await Promise.all(CLIENTS.map(async (one) => ((await one.isHere(on)) ? [one.id] : [])))).flat();
    assert.deepEqual(await here(machine()), ['openai', 'anthropic']);
    assert.deepEqual(await here(machine({ files: ['/home/me/.codex'], extensions: ['continue.continue'] })), [
      'codex',
      'continue',
      'openai',
      'anthropic',
    ]);
    const commands = machine({ runs: (command) => Promise.resolve(['claude', 'gemini'].includes(command)) });
    assert.deepEqual(await here(commands), ['claude-code', 'gemini-cli', 'openai', 'anthropic']);
  });

  it('names each client once, in a dialect that it speaks', () => {
    assert.equal(new Set(CLIENTS.map(({ id }) => id)).size, CLIENTS.length);
    for (const { id, dialects } of CLIENTS) assert.ok(dialects.length > 0, id);
  });
});
