import * as vscode from 'vscode';
import { type Fix, fixesFor } from '../../config/fixes/index.ts';
import type { LocatedFinding } from '../../config/index.ts';
import { COMMANDS } from '../../contract/ids.ts';
import type { EditorContext } from './editor-context.ts';
import { SOURCE } from './diagnostics.ts';
import { YAML_SELECTOR } from './router-documents.ts';
import { rangeOf, workspaceEdit } from './to-vscode.ts';

const isOf = (diagnostic: vscode.Diagnostic, { code, range }: LocatedFinding): boolean =>
  diagnostic.source === SOURCE && diagnostic.code === code && diagnostic.range.isEqual(rangeOf(range));

/** What the editor does beside the edit. */
const commandOf = (
  document: vscode.TextDocument,
  { range: { start } }: LocatedFinding,
  { title, action }: Fix,
): vscode.Command | undefined => {
  switch (action?.type) {
    case 'set-key':
      return { title, command: COMMANDS.setApiKey, arguments: [action.name] };
    case 'move-secret':
      // By its place: a key is no argument of a command.
      return {
        title,
        command: COMMANDS.moveSecret,
        arguments: [{ uri: document.uri.toString(), line: start.line }],
      };
    case undefined:
      return undefined;
  }
};

/** Quick fixes for what was found. */
export function registerCodeActions({ documents, analyses }: EditorContext): vscode.Disposable {
  const provideCodeActions: vscode.CodeActionProvider['provideCodeActions'] = (document, _range, context) => {
    if (!documents.has(document)) return undefined;
    const analysis = analyses.of(document);
    return analysis.findings.flatMap((finding) => {
      const diagnostics = context.diagnostics.filter((diagnostic) => isOf(diagnostic, finding));
      if (diagnostics.length === 0) return [];
      return fixesFor(analysis, finding).map((fix) => {
        const action = new vscode.CodeAction(fix.title.replaceAll('`', ''), vscode.CodeActionKind.QuickFix);
        const command = commandOf(document, finding, fix);
        action.diagnostics = diagnostics;
        action.isPreferred = fix.preferred;
        if (fix.edits.length > 0) action.edit = workspaceEdit(document.uri, fix.edits);
        if (command) action.command = command;
        return action;
      });
    });
  };
  return vscode.languages.registerCodeActionsProvider(
    YAML_SELECTOR,
    { provideCodeActions },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}
