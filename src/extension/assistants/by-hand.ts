import * as vscode from 'vscode';
import * as l10n from '@vscode/l10n';
import { SETTINGS } from '../../contract/ids.ts';
import type { Client, Step } from './clients/client.ts';
import { shellCommands } from './shell.ts';

const copied = async (text: string, said: string): Promise<void> => {
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(said, 3000);
};

/** For a client that goes by its environment: VS Code's terminals, or a shell of the user's. */
export const useVariables = async ({ name }: Client, variables: Record<string, string>): Promise<void> => {
  const settings = vscode.workspace.getConfiguration();
  const names = Object.keys(variables).join(', ');
  const terminals = {
    label: l10n.t('$(terminal) In the terminals of VS Code'),
    detail: l10n.t('Turns on {0}, for all assistants started there.', SETTINGS.terminalEnvironment),
  };
  const shell = { label: l10n.t('$(copy) Copy for a shell'), detail: names };
  const answer = await vscode.window.showQuickPick([terminals, shell], {
    title: l10n.t('{0} goes by the environment that it is started in', name),
  });
  if (answer?.label === terminals.label) {
    await settings.update(SETTINGS.terminalEnvironment, true, vscode.ConfigurationTarget.Global);
    const said = l10n.t('New terminals have the gateway’s address. Start {0} in one.', name);
    void vscode.window.showInformationMessage(said);
  } else if (answer) {
    await copied(shellCommands(variables, process.platform), l10n.t('Copied {0}', names));
  }
};

/** For a client that only takes what is typed into its own form: the values, to be copied one after the other. */
export const showSteps = async ({ name }: Client, where: string, steps: Step[]): Promise<void> => {
  for (;;) {
    const picked = await vscode.window.showQuickPick(
      steps.map(({ label, value }) => ({ label, description: value, value })),
      { title: where, placeHolder: l10n.t('Choose a value to copy it'), ignoreFocusOut: true },
    );
    if (!picked) break;
    await copied(picked.value, l10n.t('Copied the {0} for {1}', picked.label, name));
  }
  const said = l10n.t('The next request of {0} shows up under Recent Requests.', name);
  vscode.window.setStatusBarMessage(said, 10_000);
};
