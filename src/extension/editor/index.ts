import * as vscode from 'vscode';
import { registerCompletion } from './completion.ts';
import { registerDefinition } from './definition.ts';
import { registerDiagnostics } from './diagnostics.ts';
import type { EditorContext, EditorDeps } from './editor-context.ts';
import { registerHover } from './hover.ts';
import { RouterDocuments } from './router-documents.ts';
import { lazyYamlService } from './yaml-service-loader.ts';

export type { EditorDeps } from './editor-context.ts';

/** The YAML side of the extension: problems, completion, hover and definitions in router files. */
export function registerEditor(deps: EditorDeps): vscode.Disposable {
  const documents = new RouterDocuments(deps.configFile);
  const context: EditorContext = { documents, yamlService: lazyYamlService(), deps };
  return vscode.Disposable.from(
    registerDiagnostics(context),
    registerCompletion(context),
    registerHover(context),
    registerDefinition(context),
  );
}
