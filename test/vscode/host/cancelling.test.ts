import assert from 'node:assert/strict';
import { once } from 'node:events';
import * as vscode from 'vscode';
import { COMMANDS, SETTINGS } from '../../../src/contract/ids.ts';
import type { Api } from '../../../src/extension.ts';
import { until } from '../../support/until.ts';
import {
  activated,
  answering,
  configure,
  fixture,
  reaches,
  running,
  textOf,
  toasts,
} from '../support/extension.ts';
import { heldConfig, type HeldUpstream, holdUpstream } from '../support/held-upstream.ts';

const { executeCommand } = vscode.commands;

/** What a progress notification does, but for being drawn. */
type Work = (progress: Progress, token: vscode.CancellationToken) => Thenable<unknown>;
type Progress = vscode.Progress<{ message?: string }>;

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

  const reported: string[] = [];
  beforeEach(() => reported.splice(0));

  /** Runs a command, presses Cancel once `underway`, and gives what was said. */
  const cancelled = async (command: () => Thenable<unknown>, underway: () => Promise<unknown>) => {
    const source = new vscode.CancellationTokenSource();
    const window = vscode.window as unknown as { withProgress: unknown };
    const original = window.withProgress;
    let isCancellable = false;
    window.withProgress = ({ cancellable }: vscode.ProgressOptions, work: Work) => {
      isCancellable = cancellable === true;
      return work({ report: ({ message }) => reported.push(message!) }, source.token);
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

  it('an export leaves the file as it was, and none where there was none', async () => {
    const [there, fresh] = [fixture('cancelled/there.csv'), fixture('cancelled/fresh.csv')];
    await vscode.workspace.fs.writeFile(there, Buffer.from('as it was'));
    const dialogs = vscode.window as unknown as { showSaveDialog: unknown };
    const { showSaveDialog } = dialogs;
    const { fetch: original } = globalThis;
    let begun = 0;
    // An answer that takes its time.
    globalThis.fetch = async (url, options) => {
      if (typeof url === 'string' && url.includes('format=csv')) {
        begun++;
        await once(options!.signal!, 'abort');
      }
      return original(url, options);
    };
    try {
      let exported = 0;
      for (const file of [there, fresh]) {
        dialogs.showSaveDialog = () => Promise.resolve(file);
        const said = await cancelled(
          () =>
            answering({ showQuickPick: ['Requests, one line each', 'The last 30 days'] }, () =>
              executeCommand(COMMANDS.exportSpend),
            ),
          () => until('it has begun', () => begun > exported),
        );
        assert.deepEqual(said, []);
        exported++;
      }
    } finally {
      globalThis.fetch = original;
      dialogs.showSaveDialog = showSaveDialog;
    }
    assert.equal(await textOf(there), 'as it was');
    const names = (await vscode.workspace.fs.readDirectory(fixture('cancelled'))).map(([name]) => name);
    assert.deepEqual(names.sort(), ['switchyard.yaml', 'there.csv']);
  });

  describe('of what ends the gateway', () => {
    const ask = async (): Promise<number> => {
      const { port } = await running(api);
      const response = await fetch(`http://127.0.0.1:${port}/v1/chat/completions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ model: 'held', messages: [{ role: 'user', content: 'Hello' }] }),
      });
      await response.text();
      return response.status;
    };
    const ONE = '1 request still runs. Cancel keeps the gateway running.';

    for (const command of [COMMANDS.stop, COMMANDS.restart] as const) {
      it(`${command} keeps it running, and the requests too`, async () => {
        const { instance } = await running(api);
        const answers = [ask(), ask()];
        const held = [await upstream.held(), await upstream.held()];
        const said = await cancelled(
          () => executeCommand(command),
          async () => {
            await until('both are told', () => reported.length > 0);
            held[0]!.answer();
            await until('the other is told', () => reported.includes(ONE));
          },
        );
        assert.equal(reported[0], '2 requests still run. Cancel keeps the gateway running.');
        assert.deepEqual(said, []);
        assert.equal((await running(api)).instance, instance);
        held[1]!.answer();
        assert.deepEqual(await Promise.all(answers), [200, 200]);
      });
    }

    it('is not asked for where nothing runs; else it ends after the last request', async () => {
      const { instance } = await running(api);
      const answer = ask();
      const held = await upstream.held();
      const restarted = executeCommand(COMMANDS.restart);
      const another = ask();
      const second = await upstream.held();
      held.answer();
      second.answer();
      assert.deepEqual([await answer, await another], [200, 200]);
      await restarted;
      await until(
        'another one',
        () => api.state.name === 'running' && api.state.gateway.instance !== instance,
      );
      await running(api);

      const window = vscode.window as unknown as { withProgress: unknown };
      const original = window.withProgress;
      window.withProgress = () => assert.fail('nothing is waited for');
      try {
        await executeCommand(COMMANDS.stop);
      } finally {
        window.withProgress = original;
      }
      await reaches(api, 'stopped');
      await executeCommand(COMMANDS.start);
      await running(api);
    });
  });
});
