import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { COMMANDS } from '../../contract/ids.ts';
import { isCooling } from '../deployments/states.ts';
import type { Analysis } from './analyses.ts';
import type { EditorContext } from './editor-context.ts';
import { liveChange } from './live-change.ts';
import { deploymentFigures, groupFigures } from './live-figures.ts';
import { YAML_SELECTOR } from './router-documents.ts';

interface Words {
  title: string;
  command?: string;
  argument?: unknown;
}

const lens = (range: vscode.Range, { title, command = '', argument }: Words): vscode.CodeLens =>
  new vscode.CodeLens(range, { title, command, arguments: argument === undefined ? [] : [argument] });

/** Above the first deployment of each group and above the parameters of every one, where the gateway serves the file. */
export function registerCodeLens({ documents, analyses, deps }: EditorContext): vscode.Disposable {
  const changed = liveChange(deps);

  const ofGroups = (document: vscode.TextDocument, { file, parsed }: Analysis): vscode.CodeLens[] => {
    const { state } = deps.live;
    if (!file || !parsed) return [];
    return file.outline.groups.flatMap((name) => {
      const first = file.outline.deployments.find(({ group }) => group === name)!;
      const range = new vscode.Range(
        document.positionAt(parsed.locator.span(first.path, 'value')[0]),
        document.positionAt(parsed.locator.span(first.path, 'value')[0]),
      );
      const live = state?.groups.find((group) => group.name === name);
      const argument = { kind: 'group', id: name };
      return [
        ...(state && live ? [lens(range, { title: groupFigures(live, state) })] : []),
        ...(state && live
          ? [lens(range, { title: l10n.t('Switch strategy'), command: COMMANDS.switchStrategy, argument })]
          : []),
        ...(state
          ? [
              lens(range, {
                title: l10n.t('Simulate'),
                command: COMMANDS.previewRouting,
                argument: document.uri,
              }),
            ]
          : []),
      ];
    });
  };

  const ofDeployments = (document: vscode.TextDocument, { file, parsed }: Analysis): vscode.CodeLens[] => {
    const { state } = deps.live;
    if (!file || !parsed || !state) return [];
    return file.outline.deployments.flatMap(({ path }) => {
      const id = file.ids[Number(path[1])];
      const live = state.deployments.find((deployment) => deployment.id === id);
      if (!live) return [];
      const at = document.positionAt(parsed.locator.span([...path, 'litellm_params'], 'key')[0]);
      const range = new vscode.Range(at, at);
      const argument = { kind: 'deployment', id: live.id };
      return [
        lens(range, { title: deploymentFigures(live, Date.now()) }),
        ...(isCooling(live)
          ? [lens(range, { title: l10n.t('Reset cooldown'), command: COMMANDS.resetCooldown, argument })]
          : []),
        lens(range, { title: l10n.t('Send test request'), command: COMMANDS.sendTestRequest, argument }),
      ];
    });
  };

  const provideCodeLenses = (document: vscode.TextDocument): vscode.CodeLens[] | undefined => {
    if (!documents.has(document) || !documents.isServed(document)) return undefined;
    const analysis = analyses.of(document);
    return [...ofGroups(document, analysis), ...ofDeployments(document, analysis)];
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider(YAML_SELECTOR, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses,
    }),
  );
}
