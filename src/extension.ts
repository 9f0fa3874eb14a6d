import * as vscode from 'vscode';
import type { StateView } from './contract/admin.ts';
import { SETTINGS } from './contract/ids.ts';
import { registerCommands } from './extension/commands/index.ts';
import { ConfigFile } from './extension/config-file.ts';
import { publishContext } from './extension/context-keys.ts';
import { Dashboard } from './extension/dashboard/panel.ts';
import { DeploymentTree, showDeployments } from './extension/deployments/tree.ts';
import { Keys } from './extension/keys.ts';
import { masterKey } from './extension/master-key.ts';
import { giveNotice } from './extension/notices.ts';
import { readSettings } from './extension/settings.ts';
import { showStatusBar } from './extension/status-bar.ts';
import { dataDirectory } from './extension/supervisor/discovery.ts';
import type { State } from './extension/supervisor/state.ts';
import { Supervisor } from './extension/supervisor/supervisor.ts';

/** What tests see of the extension. */
export interface Api {
  readonly state: State;
  readonly view: StateView | null;
  readonly tree: vscode.TreeDataProvider<unknown>;
}

export const activate = (context: vscode.ExtensionContext): Api => {
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
  const tree = new DeploymentTree(supervisor.live);
  const dashboard = new Dashboard(context.extensionUri, supervisor, (error) => output.error(String(error)));

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
    showDeployments(tree, supervisor),
    showStatusBar(supervisor),
    publishContext(supervisor),
    giveNotice(supervisor, () => readSettings().port, output),
    registerCommands({ supervisor, configFile, keys, output, showDashboard: () => dashboard.show() }),
    configFile.changed.on(situate),
    configFile.saved.on(() => supervisor.send({ type: 'saved' })),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SETTINGS.logLevel)) supervisor.useLogLevel(readSettings().logLevel);
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => situate(configFile.path)),
  );
  void configFile.refresh().then(() => situate(configFile.path));
  const report = (what: string, error: unknown) => output.error(`${what}: ${String(error)}`);
  // With it comes the schema: activation does not wait for that.
  import('./extension/editor/index.ts').then(
    ({ registerEditor }) => context.subscriptions.push(registerEditor({ configFile, keys, report })),
    (error: unknown) => report('The YAML side does not load', error),
  );

  return {
    get state() {
      return supervisor.state;
    },
    get view() {
      return supervisor.live.state;
    },
    tree,
  };
};
