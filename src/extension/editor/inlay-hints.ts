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
  const hadShare = (document: vscode.TextDocument, id: string): number | null => {
    const { state } = deps.live;
    if (!state || !documents.isServed(document)) return null;
    const own = state.deployments.find((deployment) => deployment.id === id);
    const total = state.deployments
      .filter(({ group }) => group === own?.group)
      .reduce((sum, { requests }) => sum + requests, 0);
    return own && total >= FROM_REQUESTS ? own.share : null;
  };

  const provideInlayHints: vscode.InlayHintsProvider['provideInlayHints'] = (document, range) => {
    if (!documents.has(document)) return undefined;
    const { file, parsed } = analyses.of(document);
    if (!file || !parsed) return undefined;
    return weightShares(file).flatMap(({ id, group, path, share }) => {
      const position = document.positionAt(parsed.locator.span(path, 'value')[1]);
      if (!range.contains(position)) return [];
      const had = hadShare(document, id);
      const words = [
        ...(share === null ? [] : [`= ${percent(share)}`]),
        ...(had === null ? [] : [l10n.t('had {0}', percent(had))]),
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
