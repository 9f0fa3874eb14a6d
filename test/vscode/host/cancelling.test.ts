import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMMANDS, SETTINGS } from '../../../src/contract/ids.ts';
import type { Api } from '../../../src/extension.ts';
import { until } from '../../support/until.ts';
import { activated, answering, configure, fixture, running, toasts } from '../support/extension.ts';
import { heldConfig, type HeldUpstream, holdUpstream } from '../support/held-upstream.ts';

const { executeCommand } = vscode.commands;

/** What a progress notification does, but for being drawn. */
type Work = (progress: unknown, token: vscode.CancellationToken) => Thenable<unknown>;

describe('cancelling', () => {
  let api: Api;
  let upstream: HeldUpstream;
  const serves = (name: string) =>
    until(`${name} serves`, async () => (await running(api)).config === fixture(name).fsPath);

  before(async () => {
    api = await activated();
    upstream = await holdUpstream();
    const uri = fixture('cancelled/switchyard.yaml');
    await vscode.workspace.fs.writeFile(uri, Buffer.from(heldConfig(upstream.base)));
    await configure(SETTINGS.configFile, 'cancelled/switchyard.yaml');
    await serves('cancelled/switchyard.yaml');
  });
  after(async () => {
    await upstream.close();
    await configure(SETTINGS.configFile, undefined);
    await serves('switchyard.yaml');
  });

  /** Runs a command, presses Cancel once `underway`, and gives what was said. */
  const cancelled = async (command: () => Thenable<unknown>, underway: () => Promise<unknown>) => {
    const source = new vscode.CancellationTokenSource();
    const window = vscode.window as unknown as { withProgress: unknown };
    const original = window.withProgress;
    let isCancellable = false;
    window.withProgress = ({ cancellable }: vscode.ProgressOptions, work: Work) => {
      isCancellable = cancellable === true;
      return work(undefined, source.token);
    };
    const { said, dispose } = toasts();
    try {
      const done = command();
      await underway();
      source.cancel();
      await done;
    } finally {
      dispose();
      window.withProgress = original;
    }
    assert.ok(isCancellable, 'it can be cancelled');
    return said.map(({ message }) => message);
  };

  it('a test request takes it away from its provider, and says nothing', async () => {
    let held: Awaited<ReturnType<HeldUpstream['held']>> | undefined;
    const said = await cancelled(
      () => executeCommand(COMMANDS.sendTestRequest, { kind: 'deployment', id: 'held' }),
      async () => (held = await upstream.held()),
    );
    assert.deepEqual(said, []);
    await until('the provider is left', () => held?.left);
  });

  it('the test request of pointing leaves the assistant pointed, and says so', async () => {
    let held: Awaited<ReturnType<HeldUpstream['held']>> | undefined;
    const point = () =>
      answering({ showQuickPick: ['$(terminal) In the terminals of VS Code'] }, () =>
        executeCommand(COMMANDS.pointAssistant, 'qwen-code'),
      );
    const said = await cancelled(point, async () => (held = await upstream.held()));
    assert.match(said.join(), /Qwen Code points at the gateway; the test request was cancelled/);
    await until('the provider is left', () => held?.left);
    await answering({ showInformationMessage: [undefined] }, () =>
      executeCommand(COMMANDS.undoAssistant, 'qwen-code'),
    );
  });

  it('a preview opens none', async () => {
    const document = await vscode.workspace.openTextDocument(fixture('cancelled/switchyard.yaml'));
    const said = await cancelled(
      () => executeCommand(COMMANDS.previewRouting, document.uri),
      () => Promise.resolve(),
    );
    assert.deepEqual(said, []);
    const previews = vscode.window.tabGroups.all.flatMap(({ tabs }) =>
      tabs.filter(({ input }) => input instanceof vscode.TabInputWebview && /preview/i.test(input.viewType)),
    );
    assert.deepEqual(previews, []);
  });
});
