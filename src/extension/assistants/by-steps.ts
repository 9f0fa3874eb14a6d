import * as vscode from 'vscode';
import * as l10n from '@vscode/l10n';
import type { Parts } from '../commands/parts.ts';
import type { Client, Target, Way } from './clients/client.ts';
import { sendProof } from './proof.ts';

/** For a client that only takes what is typed into its own form: the values, to be copied one after the other. */
export const bySteps = async (
  parts: Parts,
  client: Client,
  target: Target,
  { where, steps }: Extract<Way, { kind: 'steps' }>,
): Promise<void> => {
  const DONE = l10n.t('$(check) Done: send a test request');
  const values = steps(target);
  for (;;) {
    const picked = await vscode.window.showQuickPick(
      [...values.map(({ label, value }) => ({ label, description: value })), { label: DONE }],
      { title: where, placeHolder: l10n.t('Choose a value to copy it'), ignoreFocusOut: true },
    );
    if (!picked) return;
    const step = values.find(({ label }) => label === picked.label);
    if (!step) break;
    await vscode.env.clipboard.writeText(step.value);
    vscode.window.setStatusBarMessage(l10n.t('Copied the {0} for {1}', step.label, client.name), 3000);
  }
  await sendProof(parts, client, target, {
    done: l10n.t('You have the values for {0}', client.name),
    next: l10n.t(
      'Whether it goes by them shows its next request, under Recent Requests. To go back, choose another provider in its form.',
    ),
    undoable: false,
  });
};
