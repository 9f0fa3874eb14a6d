import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { occurrenceAt } from '../../config/names/occurrences.ts';
import { renameEdits } from '../../config/names/rename.ts';
import type { EditorContext } from './editor-context.ts';
import { YAML_SELECTOR } from './router-documents.ts';
import { spanOf, workspaceEdit } from './to-vscode.ts';

/** Gives a model group, an alias, a deployment or a variable another name wherever the file has it. */
export function registerRename({ documents, analyses }: EditorContext): vscode.Disposable {
  const nameAt = (document: vscode.TextDocument, position: vscode.Position) => {
    const found = documents.has(document)
      ? occurrenceAt(analyses.of(document).names, document.offsetAt(position))
      : undefined;
    if (found) return found;
    throw new Error(
      l10n.t('Only model groups, aliases, ids of deployments and variables have names to change.'),
    );
  };
  const provider: vscode.RenameProvider = {
    prepareRename: (document, position) => {
      const { start, end, name } = nameAt(document, position);
      return { range: spanOf(document, start, end), placeholder: name };
    },
    provideRenameEdits: (document, position, wanted) => {
      const here = nameAt(document, position);
      const { names, parsed } = analyses.of(document);
      return parsed && workspaceEdit(document.uri, renameEdits(parsed.source, names, here, wanted));
    },
  };
  return vscode.languages.registerRenameProvider(YAML_SELECTOR, provider);
}
