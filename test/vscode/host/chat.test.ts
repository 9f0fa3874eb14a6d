import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SETTINGS, TOOLS } from '../../../src/contract/ids.ts';
import type { Api } from '../../../src/extension.ts';
import { until } from '../../support/until.ts';
import { activated, ask, configure, deploymentOf, running } from '../support/extension.ts';

describe('the chat of the editor', () => {
  let api: Api;

  before(async () => {
    api = await activated();
    await running(api);
  });

  const models = () => vscode.lm.selectChatModels({ vendor: 'switchyard' });
  const invoke = async (name: string, input: object): Promise<string> => {
    const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
    return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
  };

  it('has the model groups among its models', async () => {
    const found = await until('they are there', async () => {
      const all = await models();
      return all.length === 3 && all;
    });
    assert.deepEqual(found.map(({ id }) => id).sort(), [
      'switchyard/chat',
      'switchyard/keyed',
      'switchyard/unsteady',
    ]);
    const chat = found.find(({ id }) => id === 'switchyard/chat')!;
    assert.equal(chat.family, 'chat');
    assert.ok((await chat.countTokens('one two three')) > 0);
  });

  it('gets streamed answers through the router', async () => {
    const [chat] = await vscode.lm.selectChatModels({ vendor: 'switchyard', family: 'chat' });
    assert.ok(chat);
    const before = api.view?.totals.requests ?? 0;
    const { text } = await chat.sendRequest([vscode.LanguageModelChatMessage.User('Hello')], {
      justification: 'a test',
    });
    let said = '';
    for await (const piece of text) said += piece;
    assert.ok(said.length > 0);
    await until(
      'it is counted',
      () => (api.requests.getChildren() as string[]).length > 0 && (api.view?.totals.requests ?? 0) >= before,
    );
  });

  it('has no models while the setting is off', async () => {
    await configure(SETTINGS.exposeLanguageModels, false);
    await until('they are gone', async () => (await models()).length === 0);
    await configure(SETTINGS.exposeLanguageModels, undefined);
    await until('they are back', async () => (await models()).length === 3);
  });

  it('has the tools, each described', () => {
    for (const name of Object.values(TOOLS)) {
      const tool = vscode.lm.tools.find((one) => one.name === name);
      assert.ok(tool && tool.description.length > 50, name);
    }
  });

  it('explains the latest request, and one by its call', async () => {
    const callId = (await ask(api, 'chat')).headers.get('x-litellm-call-id')!;
    assert.match(await invoke(TOOLS.explain_routing, { callId }), /^# chat → (fast|slow)\n\n\*\*Went to/);
    assert.match(await invoke(TOOLS.explain_routing, { model: 'chat' }), /^# chat → /);
    assert.match(await invoke(TOOLS.explain_routing, { model: 'nobody' }), /No recent request/);
  });

  it('lists deployments', async () => {
    const listed = await invoke(TOOLS.list_deployments, { group: 'chat' });
    assert.match(listed, /^chat \(simple-shuffle\)\n- fast \(simulated\/fast\): healthy/);
    assert.ok(!listed.includes('steady'));
  });

  it('checks the configuration of the workspace, and one that is handed over', async () => {
    assert.match(await invoke(TOOLS.validate_config, {}), /FIXTURE_API_KEY/);
    const text = 'model_list: []\nrouter_settings:\n  routing_strategy: fastest\n';
    assert.match(await invoke(TOOLS.validate_config, { text }), /:3:\d+ error .*\[unknown-strategy\]/);
  });

  it('resets a cooldown', async () => {
    await until('it cools down', async () => {
      await ask(api, 'unsteady');
      return deploymentOf(api, 'refusing')?.state === 'cooling_down';
    });
    assert.match(await invoke(TOOLS.reset_cooldown, { deployment: 'refusing' }), /refusing/);
    await until('it is back', () => deploymentOf(api, 'refusing')?.state !== 'cooling_down');
  });
});
