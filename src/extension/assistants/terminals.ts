import * as vscode from 'vscode';
import * as l10n from '@vscode/l10n';
import { SETTINGS } from '../../contract/ids.ts';
import { type Disposable, together } from '../signal.ts';
import type { ClientKey } from '../master-key.ts';
import type { Supervisor } from '../supervisor/supervisor.ts';
import { terminalVariables } from './variables.ts';

/** Puts them into VS Code's terminals while `switchyard.terminalEnvironment` is on and a gateway runs. */
export const provideToTerminals = (
  variables: vscode.GlobalEnvironmentVariableCollection,
  { live, stateChanged }: Supervisor,
  gatewayKey: () => Promise<ClientKey>,
): Disposable => {
  variables.persistent = false;
  variables.description = l10n.t('The address of the Switchyard gateway, for assistants started here.');
  let shown = '{}';
  const update = async (): Promise<void> => {
    const wanted =
      live.state && vscode.workspace.getConfiguration().get<boolean>(SETTINGS.terminalEnvironment, false)
        ? terminalVariables(live.state, (await gatewayKey()).key)
        : {};
    const text = JSON.stringify(wanted);
    if (text === shown) return;
    shown = text;
    variables.clear();
    for (const [name, value] of Object.entries(wanted)) variables.replace(name, value);
  };
  const later = () => void update();
  later();
  return together(
    { dispose: () => variables.clear() },
    stateChanged.on(later),
    live.changed.on((event) => {
      if (event === null || event.event === 'state') later();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SETTINGS.terminalEnvironment)) later();
    }),
  );
};
