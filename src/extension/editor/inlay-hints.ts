import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { weightShares } from '../../config/assist/shares.ts';
import { percent } from '../format.ts';
import type { EditorContext } from './editor-context.ts';
import { liveChange } from './live-change.ts';
import { YAML_SELECTOR } from './router-documents.ts';

/** Fewer requests say nothing of a share. */
const FROM_REQUESTS = 10;

/** Beside each weight: the share that it means, and the one that it had. */
export function registerInlayHints({ documents, analyses, deps }: EditorContext): vscode.Disposable {
  const changed = liveChange(deps);
  /** Of the deployments whose group has been asked for often enough to tell. */
  const sharesHad = (document: vscode.TextDocument): Map<string, number> => {
    const { state } = deps.live;
    if (!state || !documents.isServed(document)) return new Map();
    const told = Array.from(Map.groupBy(state.deployments, ({ group }) => group).values()).filter(
      (members) => members.reduce((sum, { requests }) => sum + requests, 0) >= FROM_REQUESTS,
    );
    return new Map(told.flat().map(({ id, share }) => [id, share]));
  };

  const provideInlayHints: vscode.InlayHintsProvider['provideInlayHints'] = (document, range) => {
    if (!documents.has(document)) return undefined;
    const { file, parsed } = analyses.of(document);
    if (!file || !parsed) return undefined;
    const had = sharesHad(document);
    return weightShares(file).flatMap(({ id, group, path, share }) => {
      const position = document.positionAt(parsed.locator.span(path, 'value')[1]);
      if (!range.contains(position)) return [];
      const shareHad = had.get(id);
      const words = [
        ...(share === null ? [] : [`= ${percent(share)}`]),
        ...(shareHad === undefined ? [] : [l10n.t('had {0}', percent(shareHad))]),
      ];
      if (words.length === 0) return [];
      const hint = new vscode.InlayHint(position, words.join(' · '));
      hint.paddingLeft = true;
      hint.tooltip = l10n.t(
        'The share of {0} that this weight means, and the one that {1} has had since the gateway started.',
        group,
        id,
      );
      return [hint];
    });
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerInlayHintsProvider(YAML_SELECTOR, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints,
    }),
  );
}
