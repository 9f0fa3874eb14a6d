import * as vscode from 'vscode';
import { foldsOf } from '../../config/assist/folds.ts';
import type { EditorContext } from './editor-context.ts';
import { YAML_SELECTOR } from './router-documents.ts';

/** Entries, sections and runs of comments; left to Red Hat's extension where that reads the file. */
export function registerFolding({ documents, analyses }: EditorContext): vscode.Disposable {
  const provideFoldingRanges = (document: vscode.TextDocument): vscode.FoldingRange[] | undefined => {
    if (!documents.has(document) || !documents.structureIsOurs(document)) return undefined;
    const { parsed } = analyses.of(document);
    return parsed
      ? foldsOf(parsed.source).map(({ from, to, kind }) => {
          const comment = kind === 'comment' ? vscode.FoldingRangeKind.Comment : undefined;
          return new vscode.FoldingRange(from - 1, to - 1, comment);
        })
      : undefined;
  };
  return vscode.languages.registerFoldingRangeProvider(YAML_SELECTOR, { provideFoldingRanges });
}
