import * as vscode from 'vscode';
import * as l10n from '@vscode/l10n';
import { SETTINGS } from '../../contract/ids.ts';
import { type Disposable, together } from '../signal.ts';
import type { ClientKey } from '../master-key.ts';
import type { Supervisor } from '../supervisor/supervisor.ts';
import type { Ledger } from './ledger.ts';
import { allVariables, pointedVariables } from './variables.ts';

/**
 * Puts variables into VS Code's terminals while a gateway runs: all of them where `switchyard.terminalEnvironment` is
 * on, and those of the assistants that were pointed that way.
 */
export const provideToTerminals = (
  variables: vscode.GlobalEnvironmentVariableCollection,
  { live, stateChanged }: Supervisor,
  ledger: Ledger,
  gatewayKey: () => Promise<ClientKey>,
): Disposable => {
  variables.persistent = false;
  variables.description = l10n.t('The address of the Switchyard gateway, for assistants started here.');
  const isOn = () => vscode.workspace.getConfiguration().get<boolean>(SETTINGS.terminalEnvironment, false);
  let shown = '{}';
  const update = async (): Promise<void> => {
    const { state } = live;
    const pointed = ledger.list().filter(({ terminals }) => terminals !== undefined);
    const key = state && (isOn() || pointed.length > 0) ? (await gatewayKey()).key : '';
    const wanted = state
      ? { ...(isOn() && allVariables(state, key)), ...pointedVariables(state, pointed, key) }
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
    ledger.changed.on(later),
    // Another window may have pointed one.
    vscode.window.onDidChangeWindowState(later),
    live.changed.on((event) => {
      if (event === null || event.event === 'state') later();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SETTINGS.terminalEnvironment)) later();
    }),
  );
};
