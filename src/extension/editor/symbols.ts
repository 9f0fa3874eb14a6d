import * as vscode from 'vscode';
import { type FileSymbol, symbolsOf } from '../../config/assist/symbols.ts';
import type { EditorContext } from './editor-context.ts';
import { YAML_SELECTOR } from './router-documents.ts';
import { spanOf } from './to-vscode.ts';

const KINDS = {
  group: vscode.SymbolKind.Class,
  deployment: vscode.SymbolKind.Object,
  section: vscode.SymbolKind.Module,
  setting: vscode.SymbolKind.Property,
} as const satisfies Record<FileSymbol['kind'], vscode.SymbolKind>;

const toSymbol = (document: vscode.TextDocument, symbol: FileSymbol): vscode.DocumentSymbol => {
  const { kind, name, detail, start, end, nameStart, nameEnd, children } = symbol;
  const converted = new vscode.DocumentSymbol(
    name,
    detail,
    KINDS[kind],
    spanOf(document, start, end),
    spanOf(document, nameStart, nameEnd),
  );
  converted.children = children.map((child) => toSymbol(document, child));
  return converted;
};

/** The outline: model groups with their deployments, then settings. */
export function registerSymbols({ documents, analyses }: EditorContext): vscode.Disposable {
  const provideDocumentSymbols = (document: vscode.TextDocument): vscode.DocumentSymbol[] | undefined =>
    documents.has(document)
      ? symbolsOf(analyses.of(document)).map((symbol) => toSymbol(document, symbol))
      : undefined;
  return vscode.languages.registerDocumentSymbolProvider(
    YAML_SELECTOR,
    { provideDocumentSymbols },
    { label: 'Switchyard' },
  );
}
