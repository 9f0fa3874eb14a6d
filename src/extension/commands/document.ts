import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { TextEdit } from '../../config/index.ts';
import { looksLikeRouterConfig } from '../../config/recognise.ts';
import { currentConfig } from './availability.ts';
import { type Parts, UserError } from './parts.ts';

/** The router file that a command means: the one that it names, else the one in front, else the one that serves. */
export const routerDocument = async (parts: Parts, uri?: vscode.Uri): Promise<vscode.TextDocument> => {
  if (uri) return vscode.workspace.openTextDocument(uri);
  const front = vscode.window.activeTextEditor?.document;
  const isRouter =
    front?.languageId === 'yaml' &&
    (front.uri.fsPath === parts.configFile.path || looksLikeRouterConfig(front.getText()));
  return isRouter ? front : vscode.workspace.openTextDocument(currentConfig(parts));
};

/** Changes the text, in one step to undo. */
export const editDocument = async (
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
  { save }: { save: boolean },
): Promise<void> => {
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) {
    const { start, end } = range;
    const extent = new vscode.Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1);
    edit.replace(document.uri, extent, newText);
  }
  if (edit.size === 0) return;
  const done = (await vscode.workspace.applyEdit(edit)) && (!save || (await document.save()));
  if (!done) throw new UserError(l10n.t('{0} could not be changed.', document.fileName));
};
