import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { CompletionItem, InsertTextFormat, MarkupContent, Range } from 'vscode-languageserver-types';

/** The language service speaks the Language Server Protocol's types, VS Code its own. */
export const toRange = ({ start, end }: Range): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

const toMarkdown = (content: string | MarkupContent): vscode.MarkdownString =>
  new vscode.MarkdownString(typeof content === 'string' ? content : content.value);

const SNIPPET: InsertTextFormat = 2;
const suggestValues = (): vscode.Command => ({
  title: l10n.t('Suggest values'),
  command: 'editor.action.triggerSuggest',
});
/** Those that the service gives, by the protocol's numbers, which are not VS Code's. */
const KINDS: Partial<Record<number, vscode.CompletionItemKind>> = {
  7: vscode.CompletionItemKind.Class,
  9: vscode.CompletionItemKind.Module,
  10: vscode.CompletionItemKind.Property,
  12: vscode.CompletionItemKind.Value,
};

export function toCompletionItem(item: CompletionItem): vscode.CompletionItem {
  const { label, kind, insertText, insertTextFormat, textEdit, documentation } = item;
  const converted = new vscode.CompletionItem(label, KINDS[kind ?? 0]);
  const text = textEdit?.newText ?? insertText ?? label;
  converted.insertText = insertTextFormat === SNIPPET ? new vscode.SnippetString(text) : text;
  if (textEdit && 'range' in textEdit) converted.range = toRange(textEdit.range);
  if (documentation !== undefined) converted.documentation = toMarkdown(documentation);
  if (text.endsWith(': ')) converted.command = suggestValues();
  if (item.detail !== undefined) converted.detail = item.detail;
  if (item.sortText !== undefined) converted.sortText = item.sortText;
  if (item.filterText !== undefined) converted.filterText = item.filterText;
  return converted;
}
