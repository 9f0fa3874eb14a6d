import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { StateView } from './contract/admin.ts';
import { Ledger } from './extension/assistants/ledger.ts';
import { provideToTerminals } from './extension/assistants/terminals.ts';
import { registerChat } from './extension/chat/index.ts';
import { runningGateway } from './extension/commands/availability.ts';
import { registerCommands } from './extension/commands/index.ts';
import type { Parts } from './extension/commands/parts.ts';
import { ConfigFile } from './extension/config-file.ts';
import { publishContext } from './extension/context-keys.ts';
import { Dashboard } from './extension/dashboard/panel.ts';
import { DeploymentTree, showDeployments } from './extension/deployments/tree.ts';
import { offerInRouterFiles } from './extension/editor/when-needed.ts';
import { PreviewPanel } from './extension/preview/panel.ts';
import { Keys } from './extension/keys.ts';
import { clientKey, masterKey } from './extension/master-key.ts';
import { followSettings } from './extension/follow-settings.ts';
import { GoneConfig } from './extension/gone-config.ts';
import { giveNotice } from './extension/notices.ts';
import { provideRequestDocuments } from './extension/requests/documents.ts';
import { RequestList } from './extension/requests/list.ts';
import { RequestTree, showRequests } from './extension/requests/tree.ts';
import { readSettings } from './extension/settings.ts';
import { showDraining } from './extension/show-draining.ts';
import { showStatusBar } from './extension/status-bar.ts';
import { dataDirectory } from './extension/supervisor/discovery.ts';
import type { State } from './extension/supervisor/state.ts';
import { Supervisor } from './extension/supervisor/supervisor.ts';

/** What tests see of the extension. */
export interface Api {
  readonly state: State;
  readonly view: StateView | null;
  readonly tree: vscode.TreeDataProvider<unknown>;
  readonly requests: vscode.TreeDataProvider<unknown>;
  /** Given to terminals. */
  readonly variables: vscode.EnvironmentVariableCollection;
}

export const activate = (context: vscode.ExtensionContext): Api => {
  if (vscode.l10n.bundle) l10n.config({ contents: vscode.l10n.bundle });
  const output = vscode.window.createOutputChannel('Switchyard', { log: true });
  const keys = new Keys(context.secrets);
  const configFile = new ConfigFile();
  const supervisor = new Supervisor({
    dataDir: dataDirectory(),
    script: context.asAbsolutePath('dist/gateway.js'),
    settings: readSettings,
    keys: {
      controlKey: () => keys.controlKey(),
      masterKey: (config) => masterKey(config, keys.lookup),
      stored: () => keys.stored(),
    },
    log: ({ level, text }) => output[level](text),
  });
  const gone = new GoneConfig(supervisor, configFile);
  const tree = new DeploymentTree(supervisor.live);
  const running = () => {
    if (!supervisor.client) throw new Error('The gateway does not run.');
    return supervisor.client;
  };
  const requests = new RequestList(
    supervisor.live,
    async (filter, limit) => (await running().requests(filter, limit)).requests,
  );
  const requestTree = new RequestTree(requests);
  const dashboard = new Dashboard(context.extensionUri, supervisor, (error) => output.error(String(error)));

  const preview = new PreviewPanel({
    client: () => runningGateway({ supervisor }).client,
    live: supervisor.live,
    keys,
  });

  const ledger = new Ledger(context.globalState, context.secrets);
  const parts: Parts = {
    context,
    supervisor,
    configFile,
    keys,
    requests,
    ledger,
    preview,
    output,
    showDashboard: () => dashboard.show(),
  };
  const situate = (config: string | null) =>
    supervisor.send({
      type: 'situation',
      config,
      trusted: vscode.workspace.isTrusted,
      autoStart: readSettings().autoStart,
    });

  context.subscriptions.push(
    output,
    keys,
    configFile,
    supervisor,
    dashboard,
    gone,
    showDeployments(tree, supervisor, gone),
    showRequests(requestTree, requests),
    provideRequestDocuments((callId) => running().request(callId)),
    showStatusBar(supervisor, gone),
    showDraining(supervisor),
    publishContext(supervisor, configFile),
    provideToTerminals(context.environmentVariableCollection, supervisor, ledger, () =>
      clientKey(configFile.path, keys.lookup),
    ),
    giveNotice(supervisor, gone, () => readSettings().port, output),
    registerCommands(parts),
    registerChat(parts),
    offerInRouterFiles({
      configFile,
      keys,
      live: supervisor.live,
      report: (what, error) => output.error(`${what}: ${String(error)}`),
    }),
    configFile.changed.on(situate),
    configFile.saved.on(() => supervisor.send({ type: 'saved' })),
    followSettings(supervisor, configFile, () => situate(configFile.path)),
    vscode.workspace.onDidGrantWorkspaceTrust(() => situate(configFile.path)),
  );
  void configFile.refresh().then(() => situate(configFile.path));
  return {
    get state() {
      return supervisor.state;
    },
    get view() {
      return supervisor.live.state;
    },
    tree,
    requests: requestTree,
    variables: context.environmentVariableCollection,
  };
};
