import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMMANDS, SETTINGS } from '../../../src/contract/ids.ts';
import type { SpendView } from '../../../src/contract/records.ts';
import type { Api } from '../../../src/extension.ts';
import { until } from '../../support/until.ts';
import {
  activated,
  answering,
  ask,
  configure,
  deploymentOf,
  fixture,
  running,
  textOf,
} from '../support/extension.ts';

const { executeCommand } = vscode.commands;

describe('commands', () => {
  let api: Api;

  before(async () => {
    api = await activated();
    await running(api);
  });
  afterEach(() => executeCommand('workbench.action.closeAllEditors'));

  it('are all there', async () => {
    const known = await vscode.commands.getCommands(true);
    for (const id of Object.values(COMMANDS)) assert.ok(known.includes(id), id);
  });

  it('copyEndpoint copies the address and tells how Anthropic clients take it', async () => {
    const { port } = await running(api);
    const [said] = await answering({ showInformationMessage: [undefined] }, () =>
      executeCommand(COMMANDS.copyEndpoint),
    );
    assert.ok(said?.includes(`http://127.0.0.1:${port}/v1`) && said.includes('without /v1'));
    assert.equal(await vscode.env.clipboard.readText(), `http://127.0.0.1:${port}/v1`);
  });

  it('copyModelId copies what a client puts as its model', async () => {
    await executeCommand(COMMANDS.copyModelId, { kind: 'group', id: 'chat' });
    assert.equal(await vscode.env.clipboard.readText(), 'chat');
    await executeCommand(COMMANDS.copyModelId, { kind: 'deployment', id: 'slow' });
    assert.equal(await vscode.env.clipboard.readText(), 'chat/slow');
  });

  it('createConfig writes one that works, and never over another', async () => {
    const created = fixture('created/switchyard.yaml');
    await configure(SETTINGS.configFile, 'created/switchyard.yaml');
    await executeCommand(COMMANDS.createConfig);
    assert.equal(vscode.window.activeTextEditor?.document.uri.fsPath, created.fsPath);
    const { config } = await until('it serves', () =>
      api.state.name === 'running' && api.state.gateway.config === created.fsPath ? api.state.gateway : null,
    );
    assert.equal(config, created.fsPath);
    assert.equal((await ask(api, 'chat')).status, 200);

    await vscode.workspace.fs.writeFile(created, Buffer.from('# mine\n'));
    await answering({ showInformationMessage: [undefined] }, () => executeCommand(COMMANDS.createConfig));
    assert.equal(await textOf(created), '# mine\n');

    await configure(SETTINGS.configFile, undefined);
    await until(
      'the old one again',
      () => api.state.name === 'running' && api.state.gateway.config === fixture('switchyard.yaml').fsPath,
    );
    await running(api);
  });

  it('openConfig opens the file', async () => {
    await executeCommand(COMMANDS.openConfig);
    assert.equal(vscode.window.activeTextEditor?.document.uri.fsPath, fixture('switchyard.yaml').fsPath);
  });

  it('goToDefinition leads to the line of the deployment', async () => {
    await executeCommand(COMMANDS.goToDefinition, { kind: 'deployment', id: 'slow' });
    const { document, selection } = vscode.window.activeTextEditor!;
    const from = document.getText().slice(document.offsetAt(selection.active));
    assert.ok(from.startsWith('  - model_name: chat') && from.indexOf('id: slow') < from.indexOf('unsteady'));
  });

  it('switchStrategy in the file keeps comments and can be undone', async () => {
    const uri = fixture('switchyard.yaml');
    const before = await textOf(uri);
    await answering({ showQuickPick: ['weighted-round-robin', 'In the file'] }, () =>
      executeCommand(COMMANDS.switchStrategy),
    );
    assert.match(await textOf(uri), /routing_strategy: weighted-round-robin # kept by edits/);
    await until('it serves', () => api.view?.gateway.strategy === 'weighted-round-robin');

    const editor = await vscode.window.showTextDocument(uri);
    await executeCommand('undo');
    await editor.document.save();
    assert.equal(await textOf(uri), before);
    await until('the old one serves', () => api.view?.gateway.strategy === 'simple-shuffle');
  });

  it('switchStrategy until restart leaves the file alone', async () => {
    const before = await textOf(fixture('switchyard.yaml'));
    await answering({ showQuickPick: ['weighted-round-robin', 'Until restart'] }, () =>
      executeCommand(COMMANDS.switchStrategy, { kind: 'group', id: 'chat' }),
    );
    const strategyOf = (name: string) => api.view?.groups.find((group) => group.name === name)?.strategy;
    await until('it serves', () => strategyOf('chat') === 'weighted-round-robin');
    assert.equal(strategyOf('unsteady'), 'simple-shuffle');
    assert.equal(await textOf(fixture('switchyard.yaml')), before);
  });

  it('resetCooldown brings a deployment back', async () => {
    await until('it cools down', async () => {
      await ask(api, 'unsteady');
      return deploymentOf(api, 'refusing')?.state === 'cooling_down';
    });
    await executeCommand(COMMANDS.resetCooldown, { kind: 'deployment', id: 'refusing' });
    await until('it is back', () => deploymentOf(api, 'refusing')?.state !== 'cooling_down');
  });

  it('disableDeployment and enableDeployment take one out and bring it back', async () => {
    await executeCommand(COMMANDS.disableDeployment, { kind: 'deployment', id: 'slow' });
    await until('it is out', () => deploymentOf(api, 'slow')?.state === 'disabled');
    await executeCommand(COMMANDS.enableDeployment, { kind: 'deployment', id: 'slow' });
    await until('it is back', () => deploymentOf(api, 'slow')?.state === 'healthy');
  });

  it('exportSpend writes what the records tell, as the ending of the file says', async () => {
    assert.equal((await ask(api, 'chat')).status, 200);
    const window = vscode.window as unknown as { showSaveDialog: unknown };
    const original = window.showSaveDialog;
    const exported = async (what: string, name: string): Promise<string> => {
      window.showSaveDialog = () => Promise.resolve(fixture(name));
      try {
        await answering(
          { showQuickPick: [what, 'The last 7 days'], showInformationMessage: [undefined] },
          () => executeCommand(COMMANDS.exportSpend),
        );
      } finally {
        window.showSaveDialog = original;
      }
      return textOf(fixture(name));
    };
    assert.match(
      await exported('Spend by model group', 'exported/groups.csv'),
      /^key,requests,.*\r\nchat,[1-9]/,
    );
    const { rows } = JSON.parse(await exported('Spend by day', 'exported/days.json')) as SpendView;
    assert.match(rows[0]!.key, /^\d{4}-\d\d-\d\d$/);
    const requests = await exported('Requests, one line each', 'exported/requests.csv');
    assert.match(requests, /^time,call_id,group,.*\r\n20.*,chat,/);
    const logs = JSON.parse(await exported('Requests, one line each', 'exported/requests.json')) as unknown[];
    assert.ok(logs.length > 0);
  });

  it('setApiKey stores the key and hands it to the gateway that runs', async () => {
    const set = (value: string) =>
      answering({ showQuickPick: ['FIXTURE_API_KEY'], showInputBox: [value] }, () =>
        executeCommand(COMMANDS.setApiKey),
      );
    assert.notEqual(deploymentOf(api, 'keyed')?.state, 'healthy', 'left out while its variable is not set');
    await set('sk-fixture');
    await until('it is used', () => deploymentOf(api, 'keyed')?.state === 'healthy');

    await executeCommand(COMMANDS.restart);
    await until('it is handed over again', () => deploymentOf(api, 'keyed')?.state === 'healthy');
    await running(api);
    await set('');
    await until('it is forgotten', () => deploymentOf(api, 'keyed')?.state !== 'healthy');
  });
});
