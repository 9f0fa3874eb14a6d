import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMMANDS, SETTINGS } from '../../../src/contract/ids.ts';
import type { Api } from '../../../src/extension.ts';
import { until } from '../../support/until.ts';
import { activated, answering, ask, configure, fixture, reaches, running } from '../support/extension.ts';

interface Node {
  kind: 'group' | 'deployment';
  id: string;
}

describe('the gateway in the editor', () => {
  let api: Api;

  before(async () => {
    api = await activated();
    await running(api);
  });

  const children = (node?: Node) => api.tree.getChildren(node) as Node[];
  const itemOf = (node: Node) => api.tree.getTreeItem(node) as vscode.TreeItem;
  const lineOf = (id: string) => {
    const node = children()
      .flatMap((group) => children(group))
      .find((child) => child.id === id);
    assert.ok(node, `${id} is in the tree`);
    return itemOf(node);
  };

  it('serves the configuration of the workspace', async () => {
    const { config, port } = await running(api);
    assert.equal(config, fixture('switchyard.yaml').fsPath);
    assert.equal((await fetch(`http://127.0.0.1:${port}/health/readiness`)).status, 200);
    assert.equal((await ask(api, 'chat')).status, 200);
  });

  it('lists model groups and their deployments', async () => {
    await running(api);
    const shown = children().map((group) => [itemOf(group).label, children(group).map(({ id }) => id)]);
    assert.deepEqual(shown, [
      ['chat', ['fast', 'slow']],
      ['unsteady', ['refusing', 'steady']],
      ['keyed', ['keyed']],
    ]);
    assert.equal(children()[0], children()[0], 'a line keeps its identity');
  });

  it('shows latency and share as the traffic comes', async () => {
    for (let requests = 0; requests < 4; requests++) await ask(api, 'chat');
    const { description, accessibilityInformation } = await until('figures', () => {
      children();
      const item = lineOf('fast');
      return /^p50 .+ · \d+.%$/.test(String(item.description)) ? item : null;
    });
    // Dots would be read out.
    assert.ok(accessibilityInformation?.label.endsWith(String(description).replaceAll(' · ', ', ')));
  });

  it('explains a line when the pointer rests on it, and not before', async () => {
    await running(api);
    const [group] = children();
    const [node] = children(group);
    const item = itemOf(node!);
    assert.equal(item.tooltip, undefined);
    const { token } = new vscode.CancellationTokenSource();
    const { tooltip } = (await api.tree.resolveTreeItem!(item, node, token))!;
    assert.match((tooltip as vscode.MarkdownString).value, /\*\*fast\*\*[\s\S]+Requests: \d+/);
  });

  it('comes back by itself after kill -9', async () => {
    const { pid, instance } = await running(api);
    process.kill(pid, 'SIGKILL');
    await until('another one', () => api.state.name === 'running' && api.state.gateway.instance !== instance);
    await running(api);
    assert.equal((await ask(api, 'chat')).status, 200);
    assert.equal(children().length, 3);
  });

  it('stops and starts on command', async () => {
    const { port } = await running(api);
    await vscode.commands.executeCommand(COMMANDS.stop);
    await reaches(api, 'stopped');
    await assert.rejects(fetch(`http://127.0.0.1:${port}/health/liveness`));
    assert.deepEqual(children(), []);
    await vscode.commands.executeCommand(COMMANDS.start);
    await running(api);
  });

  it('restarts into another process', async () => {
    const { pid } = await running(api);
    await vscode.commands.executeCommand(COMMANDS.restart);
    await until('another process', () => api.state.name === 'running' && api.state.gateway.pid !== pid);
    await running(api);
  });

  it('says what is missing when it does not run', async () => {
    await vscode.commands.executeCommand(COMMANDS.stop);
    await reaches(api, 'stopped');
    const said = await answering({ showWarningMessage: [undefined] }, () =>
      vscode.commands.executeCommand(COMMANDS.copyEndpoint),
    );
    assert.match(said.join(), /Start it with/);
    await vscode.commands.executeCommand(COMMANDS.start);
    await running(api);
  });

  it('fails with the reason on a broken configuration and recovers with a good one', async () => {
    await configure(SETTINGS.configFile, 'broken.yaml');
    const { reason } = await reaches(api, 'failed');
    assert.match(reason, /broken\.yaml.*cooldown_time/);
    await configure(SETTINGS.configFile, undefined);
    await running(api);
  });

  it('opens its dashboard once, in a tab', async () => {
    const dashboards = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(
          ({ input }) =>
            input instanceof vscode.TabInputWebview && input.viewType.includes('switchyard.dashboard'),
        );
    await vscode.commands.executeCommand(COMMANDS.openDashboard);
    await until('the tab', () => dashboards().length === 1);
    await vscode.commands.executeCommand(COMMANDS.openDashboard);
    assert.equal(dashboards().length, 1);
    await vscode.window.tabGroups.close(dashboards());
  });
});
