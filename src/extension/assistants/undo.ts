import * as vscode from 'vscode';
import * as l10n from '@vscode/l10n';
import { type Parts, UserError } from '../commands/parts.ts';
import { CLIENTS } from './clients/index.ts';
import { restoreEditor } from './editor-settings.ts';
import { CannotEdit, pathText } from './files/format.ts';
import type { Pointed } from './ledger.ts';
import { revert } from './record.ts';

const nameOf = (id: string): string => CLIENTS.find((client) => client.id === id)?.name ?? id;

const choose = async (argument: unknown, pointed: readonly Pointed[]): Promise<string | undefined> => {
  if (typeof argument === 'string' && pointed.some(({ client }) => client === argument)) return argument;
  if (pointed.length === 0) throw new UserError(l10n.t('No assistant has been pointed at the gateway.'));
  const picked = await vscode.window.showQuickPick(
    pointed.map(({ client, origin, model, terminals, paths }) => ({
      label: nameOf(client),
      description: `${origin}, ${model}`,
      detail: terminals ? l10n.t('variables of the terminals') : paths.join(', '),
      client,
    })),
    { title: l10n.t('Undo: which assistant goes back to what it was?') },
  );
  return picked?.client;
};

/** Takes back what was changed for one assistant, and nothing else. */
export const undoAssistant = async ({ ledger }: Parts, argument: unknown): Promise<void> => {
  const id = await choose(argument, ledger.list());
  if (id === undefined) return;
  const pointing = await ledger.find(id);
  const kept: string[] = [];
  for (const file of pointing?.files ?? []) {
    try {
      kept.push(...(await revert(file)).kept.map(pathText));
    } catch (error) {
      if (!(error instanceof CannotEdit)) throw error;
      throw new UserError(
        l10n.t('{0} cannot be changed safely: {1}. It stays as it is.', file.path, error.message),
      );
    }
  }
  kept.push(...(await restoreEditor(pointing?.editor ?? [])));
  await ledger.forget(id);
  const said = l10n.t('{0} is back to what it was.', nameOf(id));
  const rest = l10n.t('What was changed since stays: {0}.', kept.join(', '));
  void vscode.window.showInformationMessage(kept.length === 0 ? said : `${said} ${rest}`);
};
