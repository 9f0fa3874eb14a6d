import * as vscode from 'vscode';
import type { EditorDeps } from './editor-context.ts';
import { RouterDocuments } from './router-documents.ts';

/** Loads what is offered in router files, with the parser and the schema, when the first of them is open. */
export function offerInRouterFiles(deps: EditorDeps): vscode.Disposable {
  const documents = new RouterDocuments(deps.configFile);
  let loaded: vscode.Disposable | undefined;
  let disposed = false;

  const load = async (): Promise<void> => {
    watch.dispose();
    const { registerEditor } = await import('./index.ts');
    if (!disposed) loaded = registerEditor(documents, deps);
  };
  const look = (): void => {
    if (!vscode.workspace.textDocuments.some((document) => documents.has(document))) return;
    load().catch((error: unknown) => deps.report('The YAML side does not load', error));
  };
  const watch = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(look),
    deps.configFile.changed.on(look),
  );
  // Not as a part of the activation, which others wait for.
  const later = setImmediate(look);
  return new vscode.Disposable(() => {
    disposed = true;
    clearImmediate(later);
    watch.dispose();
    loaded?.dispose();
  });
}
