import * as vscode from 'vscode';
import { occurrenceAt, sameName } from '../../config/names/occurrences.ts';
import type { EditorContext } from './editor-context.ts';
import { YAML_SELECTOR } from './router-documents.ts';
import { spanOf } from './to-vscode.ts';

/** Wherever the file names a model group, a deployment or a variable. */
export function registerReferences({ documents, analyses }: EditorContext): vscode.Disposable {
  const provideReferences: vscode.ReferenceProvider['provideReferences'] = (
    document,
    position,
    { includeDeclaration },
  ) => {
    if (!documents.has(document)) return undefined;
    const { names } = analyses.of(document);
    const here = occurrenceAt(names, document.offsetAt(position));
    if (!here) return undefined;
    return sameName(names, here)
      .filter(({ role }) => includeDeclaration || role === 'reference')
      .map(({ start, end }) => new vscode.Location(document.uri, spanOf(document, start, end)));
  };
  return vscode.languages.registerReferenceProvider(YAML_SELECTOR, { provideReferences });
}
