import * as vscode from 'vscode';
import type { EditorContext } from './editor-context.ts';
import { nameAt } from './names.ts';
import { YAML_SELECTOR } from './router-documents.ts';

/** From a fallback, an alias or a routing group to the first deployment of the model group that it names. */
export function registerDefinition({ documents }: EditorContext): vscode.Disposable {
  const provideDefinition: vscode.DefinitionProvider['provideDefinition'] = (document, position) => {
    if (!documents.has(document)) return undefined;
    const definition = nameAt(document.getText(), document.offsetAt(position))?.definition;
    if (!definition) return undefined;
    const range = new vscode.Range(
      document.positionAt(definition.start),
      document.positionAt(definition.end),
    );
    return new vscode.Location(document.uri, range);
  };
  return vscode.languages.registerDefinitionProvider(YAML_SELECTOR, { provideDefinition });
}
