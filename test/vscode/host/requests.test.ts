import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMMANDS } from '../../../src/contract/ids.ts';
import type { Api } from '../../../src/extension.ts';
import { until } from '../../support/until.ts';
import { activated, answering, ask, running } from '../support/extension.ts';

const { executeCommand } = vscode.commands;

describe('recent requests', () => {
  let api: Api;

  before(async () => {
    api = await activated();
    await running(api);
  });
  afterEach(() => executeCommand('workbench.action.closeAllEditors'));

  const calls = () => api.requests.getChildren() as string[];
  const lineOf = (callId: string) => api.requests.getTreeItem(callId) as vscode.TreeItem;
  const callOf = async (model: string): Promise<string> => {
    const callId = (await ask(api, model)).headers.get('x-litellm-call-id');
    assert.ok(callId);
    return until('it is listed', () => calls().includes(callId) && callId);
  };

  it('lists each with where it went, newest first', async () => {
    const first = await callOf('chat');
    const second = await callOf('chat');
    assert.ok(calls().indexOf(second) < calls().indexOf(first));
    const { label, description, id, command } = lineOf(second);
    assert.match(label as string, /^chat → (fast|slow)$/);
    assert.match(String(description), /ms · .+ → .+ tokens/);
    assert.equal(id, second);
    assert.deepEqual(command?.arguments, [second]);
  });

  it('opens one as a document that says why', async () => {
    const callId = await callOf('chat');
    await executeCommand(COMMANDS.showRequest, callId);
    const uri = vscode.Uri.parse(`switchyard-request:/request.md?${callId}`);
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    assert.match(text, /^# chat → (fast|slow)\n\n\*\*Went to \1/);
    assert.match(text, /\| Candidate \| Verdict \|/);
    await until('its preview', () =>
      vscode.window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ label }) => /chat → (fast|slow)/.test(label)),
      ),
    );
  });

  it('filters by outcome, group and deployment, also what came before', async () => {
    const good = await callOf('chat');
    const fast = await until('one by fast', async () => {
      const callId = await callOf('chat');
      return lineOf(callId).label === 'chat → fast' && callId;
    });
    const filter = (label: string) =>
      answering({ showQuickPick: [label] }, () => executeCommand(COMMANDS.filterRequests));
    await filter('fast');
    assert.ok(calls().includes(fast));
    assert.ok(calls().every((callId) => lineOf(callId).label === 'chat → fast'));
    await filter('failed');
    await until('none of the good ones', () => !calls().includes(good));
    await executeCommand(COMMANDS.clearRequestFilter);
    await until('all again', () => calls().includes(good));
  });

  it('sends a test request to one deployment, and to a group', async () => {
    const test = (node: object) =>
      answering({ showInformationMessage: [undefined] }, () =>
        executeCommand(COMMANDS.sendTestRequest, node),
      );
    assert.match((await test({ kind: 'deployment', id: 'slow' })).join(), /^slow answered in/);
    assert.match((await test({ kind: 'group', id: 'chat' })).join(), /^(fast|slow) answered in/);
  });

  it('says what a deployment answered that does not', async () => {
    const said = await answering({ showWarningMessage: [undefined] }, () =>
      executeCommand(COMMANDS.sendTestRequest, { kind: 'deployment', id: 'refusing' }),
    );
    assert.match(said.join(), /^unsteady\/refusing did not answer: /);
  });
});
