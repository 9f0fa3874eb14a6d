import * as vscode from 'vscode';
import type { EditorContext } from './editor-context.ts';
import { toRange } from './from-lsp.ts';
import { nameAt } from './names.ts';
import { YAML_SELECTOR } from './router-documents.ts';

/** What a name stands for, else what the schema says of a key or value. */
export function registerHover({ documents, yamlService }: EditorContext): vscode.Disposable {
  const provideHover: vscode.HoverProvider['provideHover'] = async (document, position, token) => {
    if (!documents.has(document)) return undefined;
    const text = document.getText();
    const name = nameAt(text, document.offsetAt(position));
    if (name) {
      const range = new vscode.Range(document.positionAt(name.start), document.positionAt(name.end));
      return new vscode.Hover(new vscode.MarkdownString(name.description), range);
    }
    if (!documents.structureIsOurs(document)) return undefined;

    const source = { uri: document.uri.toString(), version: document.version, text };
    const service = await yamlService();
    if (token.isCancellationRequested) return undefined;
    const hover = await service.hover(source, position);
    return (
      hover &&
      new vscode.Hover(new vscode.MarkdownString(hover.markdown), hover.range && toRange(hover.range))
    );
  };
  return vscode.languages.registerHoverProvider(YAML_SELECTOR, { provideHover });
}
