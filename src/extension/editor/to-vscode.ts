import * as vscode from 'vscode';
import type { TextEdit } from '../../config/index.ts';
import type { SourceRange } from '../../contract/admin.ts';
import { toEditorRange } from './range.ts';

/** The gateway and the checks count from one, the editor from zero. */
export const rangeOf = (range: SourceRange): vscode.Range => {
  const { start, end } = toEditorRange(range);
  return new vscode.Range(start.line, start.character, end.line, end.character);
};

export const spanOf = (document: vscode.TextDocument, start: number, end: number): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));

/** One step for the user to undo. */
export const workspaceEdit = (uri: vscode.Uri, edits: readonly TextEdit[]): vscode.WorkspaceEdit => {
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(uri, rangeOf(range), newText);
  return edit;
};
