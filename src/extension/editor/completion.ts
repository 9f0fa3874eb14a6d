import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { allModels } from '../../config/assist/catalog.ts';
import { parseSource } from '../../config/index.ts';
import type { EditorContext } from './editor-context.ts';
import { toCompletionItem } from './from-lsp.ts';
import { cursorAt } from './cursor.ts';
import { type NameOffer, nameOffers } from './names.ts';
import { YAML_SELECTOR } from './router-documents.ts';
import { structureOffers } from './structure-offers.ts';
import { spanOf } from './to-vscode.ts';
import { knownVariables } from './variables.ts';

const KINDS = {
  group: vscode.CompletionItemKind.Reference,
  key: vscode.CompletionItemKind.Property,
  variable: vscode.CompletionItemKind.Variable,
  model: vscode.CompletionItemKind.Value,
  provider: vscode.CompletionItemKind.Property,
  entry: vscode.CompletionItemKind.Snippet,
  file: vscode.CompletionItemKind.Snippet,
} as const satisfies Record<NameOffer['kind'], vscode.CompletionItemKind>;

/** Where a name belongs the schema could only say that some text does. */
const SAY_IT_ALL: readonly NameOffer['kind'][] = ['group', 'model', 'variable', 'key'];

const suggest = (title: string): vscode.Command => ({
  title,
  command: 'editor.action.triggerSuggest',
});

function toItem(document: vscode.TextDocument, offer: NameOffer, order: number): vscode.CompletionItem {
  const { kind, name, detail, snippet, documentation, start, end } = offer;
  const item = new vscode.CompletionItem({ label: name, description: detail }, KINDS[kind]);
  item.insertText = new vscode.SnippetString(snippet);
  item.range = spanOf(document, start, end);
  // Before what the schema offers, and as they come: the likeliest first.
  item.sortText = `0${String(order).padStart(5, '0')}`;
  if (documentation !== undefined) item.documentation = new vscode.MarkdownString(documentation);
  if (kind === 'model' && name.endsWith('/')) item.command = suggest(l10n.t('Suggest models'));
  if (kind === 'key' || snippet.endsWith('$0]')) item.command = suggest(l10n.t('Suggest values'));
  return item;
}

/** Keys and values that the schema knows, and names that the file, the keys and the price table define. */
export function registerCompletion({
  documents,
  analyses,
  yamlService,
  deps,
}: EditorContext): vscode.Disposable {
  const provideCompletionItems: vscode.CompletionItemProvider['provideCompletionItems'] = async (
    document,
    position,
    token,
  ) => {
    if (!documents.has(document)) return undefined;
    const text = document.getText();
    const analysis = analyses.of(document);
    const readable = analysis.parsed?.source ?? parseSource(text);
    const cursor = cursorAt(text, document.offsetAt(position));
    // In a comment.
    if (!cursor) return undefined;
    const offers = nameOffers(readable, cursor, {
      variables: knownVariables(analysis, deps.keys, Object.keys(process.env)),
      models: allModels,
    });
    const names = offers.map((offer, order) => toItem(document, offer, order));
    if (offers.some(({ kind }) => SAY_IT_ALL.includes(kind)) || !documents.structureIsOurs(document)) {
      return names;
    }
    const source = { uri: document.uri.toString(), version: document.version, text };
    const service = await yamlService();
    if (token.isCancellationRequested) return undefined;
    const structure = await service.complete(source, position);
    return [...names, ...structureOffers(structure, cursor).map(toCompletionItem)];
  };
  return vscode.languages.registerCompletionItemProvider(
    YAML_SELECTOR,
    { provideCompletionItems },
    ' ',
    ':',
    '[',
    '{',
    ',',
    '/',
  );
}
