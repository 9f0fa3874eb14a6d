import * as vscode from 'vscode';
import { occurrenceAt, sameName } from '../../config/names/occurrences.ts';
import type { EditorContext } from './editor-context.ts';
import { YAML_SELECTOR } from './router-documents.ts';
import { spanOf } from './to-vscode.ts';

/** From a fallback, an alias or a routing group to the deployments of the model group that it names. */
export function registerDefinition({ documents, analyses }: EditorContext): vscode.Disposable {
  const provideDefinition: vscode.DefinitionProvider['provideDefinition'] = (document, position) => {
    if (!documents.has(document)) return undefined;
    const { names } = analyses.of(document);
    const here = occurrenceAt(names, document.offsetAt(position));
    if (!here) return undefined;
    return sameName(names, here)
      .filter(({ role }) => role === 'definition')
      .map(({ start, end }) => new vscode.Location(document.uri, spanOf(document, start, end)));
  };
  return vscode.languages.registerDefinitionProvider(YAML_SELECTOR, { provideDefinition });
}
