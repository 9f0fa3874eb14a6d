import * as vscode from 'vscode';
import type { EditorContext } from './editor-context.ts';

/** `switchyard.inRouterFile`: whether menus for router files fit the editor in front. */
export function publishInRouterFile({ documents }: EditorContext): vscode.Disposable {
  let published: boolean | undefined;
  const publish = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const inFront = document !== undefined && documents.has(document);
    if (inFront === published) return;
    published = inFront;
    void vscode.commands.executeCommand('setContext', 'switchyard.inRouterFile', inFront);
  };
  publish();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(publish),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) publish();
    }),
  );
}
