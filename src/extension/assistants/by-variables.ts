import * as vscode from 'vscode';
import * as l10n from '@vscode/l10n';
import type { Parts } from '../commands/parts.ts';
import type { Client, Target } from './clients/client.ts';
import { preview } from './preview.ts';
import { sendProof } from './proof.ts';
import { shellCommands } from './shell.ts';

type Where = 'terminals' | 'shell';

/** For a client that goes by its environment: in VS Code's terminals, remembered to be undone, or in a shell of the user's. */
export const byVariables = async (
  parts: Parts,
  client: Client,
  target: Target,
  variables: Record<string, string>,
): Promise<void> => {
  const where = await agreed(parts, client, variables);
  if (where === undefined) return;
  const { origin, model, dialect } = target;
  if (where === 'shell') {
    await vscode.env.clipboard.writeText(shellCommands(variables, process.platform));
    await sendProof(parts, client, target, {
      done: l10n.t('The variables for {0} are copied', client.name),
      next: l10n.t('Paste them into the shell that {0} is started in.', client.name),
      undoable: false,
    });
    return;
  }
  await parts.ledger.keep({ client: client.id, origin, model, files: [], editor: [], terminals: dialect });
  await vscode.commands.executeCommand('setContext', 'switchyard.pointed', true);
  await sendProof(parts, client, target, {
    done: l10n.t('{0} points at the gateway', client.name),
    next: l10n.t('Start {0} in a new terminal.', client.name),
    undoable: true,
  });
};

/** What the terminals have of these variables now, as far as we put it there. */
const current = ({ context }: Parts, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const mutator = context.environmentVariableCollection.get(name);
      return mutator ? [[name, mutator.value]] : [];
    }),
  );

/** Shows the change and asks where it is to be made. */
const agreed = async (
  parts: Parts,
  { name }: Client,
  variables: Record<string, string>,
): Promise<Where | undefined> => {
  const shown = await preview([
    {
      path: '/terminal.sh',
      title: l10n.t('Variables of the terminals'),
      before: shellCommands(current(parts, Object.keys(variables)), process.platform),
      after: shellCommands(variables, process.platform),
    },
  ]);
  try {
    const terminals = {
      label: l10n.t('$(terminal) In the terminals of VS Code'),
      description: Object.keys(variables).join(', '),
      detail: l10n.t('In each new one while the gateway runs. It can be undone.'),
    };
    const shell = {
      label: l10n.t('$(copy) Copy for a shell'),
      detail: l10n.t('For a terminal elsewhere: nothing is changed here.'),
    };
    const answer = await vscode.window.showQuickPick(
      [terminals, shell, { label: l10n.t('$(close) Leave it as it is') }],
      {
        title: l10n.t('Point {0} at the gateway', name),
        placeHolder: l10n.t(
          '{0} goes by the variables shown below, in the environment that it is started in.',
          name,
        ),
        ignoreFocusOut: true,
      },
    );
    if (answer?.label === terminals.label) return 'terminals';
    return answer?.label === shell.label ? 'shell' : undefined;
  } finally {
    shown.dispose();
  }
};
