import * as vscode from 'vscode';
import type { EditorContext } from './editor-context.ts';
import { toCompletionItem } from './from-lsp.ts';
import { type NameOffer, nameOffers } from './names.ts';
import { YAML_SELECTOR } from './router-documents.ts';

const KINDS = {
  group: vscode.CompletionItemKind.Reference,
  variable: vscode.CompletionItemKind.Variable,
} as const satisfies Record<NameOffer['kind'], vscode.CompletionItemKind>;

function toItem(document: vscode.TextDocument, { kind, name, detail, snippet, start, end }: NameOffer) {
  const item = new vscode.CompletionItem({ label: name, description: detail }, KINDS[kind]);
  item.insertText = new vscode.SnippetString(snippet);
  item.range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  // Before what the schema offers: names of this file are the likelier ones.
  item.sortText = `0${name}`;
  return item;
}

/** Keys and values that the schema knows, and names that the file itself defines. */
export function registerCompletion({ documents, yamlService, deps }: EditorContext): vscode.Disposable {
  const provideCompletionItems: vscode.CompletionItemProvider['provideCompletionItems'] = async (
    document,
    position,
    token,
  ) => {
    if (!documents.has(document)) return undefined;
    const text = document.getText();
    const offers = nameOffers(text, document.offsetAt(position), deps.keys.names());
    const names = offers.map((offer) => toItem(document, offer));
    // Where the name of a group belongs the schema could only say that some text does.
    if (offers.some(({ kind }) => kind === 'group') || !documents.structureIsOurs(document)) return names;

    const source = { uri: document.uri.toString(), version: document.version, text };
    const service = await yamlService();
    if (token.isCancellationRequested) return undefined;
    const structure = await service.complete(source, position);
    return [...names, ...structure.map(toCompletionItem)];
  };
  return vscode.languages.registerCompletionItemProvider(
    YAML_SELECTOR,
    { provideCompletionItems },
    ' ',
    ':',
    '[',
    '/',
  );
}
