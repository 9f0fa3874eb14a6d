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
  tooltip?: string;
  command?: string;
  argument?: unknown;
}

/** Has its words made up once it is in view: files have thousands. */
class Lens extends vscode.CodeLens {
  readonly words: () => Words;

  constructor(range: vscode.Range, words: () => Words) {
    super(range);
    this.words = words;
  }
}

/** Above the first deployment of each group and above the parameters of every one, where the gateway serves the file. */
export function registerCodeLens({ documents, analyses, deps }: EditorContext): vscode.Disposable {
  const changed = liveChange(deps);

  const ofGroups = (document: vscode.TextDocument, { file, parsed }: Analysis): Lens[] => {
    const { state } = deps.live;
    if (!file || !parsed || !state) return [];
    const served = new Map(state.groups.map((group) => [group.name, group]));
    const members = Map.groupBy(state.deployments, ({ group }) => group);
    const begun = new Set<string>();
    return file.outline.deployments.flatMap(({ group: name, path }) => {
      if (name === undefined || begun.has(name)) return [];
      begun.add(name);
      const at = document.positionAt(parsed.locator.span(path, 'value')[0]);
      const range = new vscode.Range(at, at);
      const live = served.get(name);
      const argument = { kind: 'group', id: name };
      const preview = {
        title: l10n.t('Simulate…'),
        tooltip: l10n.t('Preview Routing: what this text would do with the traffic, before it is saved'),
        command: COMMANDS.previewRouting,
        argument: document.uri,
      };
      return [
        ...(live
          ? [
              new Lens(range, () => ({ title: groupFigures(live, members.get(name) ?? []) })),
              new Lens(range, () => ({
                title: l10n.t('Switch strategy'),
                command: COMMANDS.switchStrategy,
                argument,
              })),
            ]
          : []),
        new Lens(range, () => preview),
      ];
    });
  };

  const ofDeployments = (document: vscode.TextDocument, { file, parsed }: Analysis): Lens[] => {
    const { state } = deps.live;
    if (!file || !parsed || !state) return [];
    const served = new Map(state.deployments.map((deployment) => [deployment.id, deployment]));
    return file.outline.deployments.flatMap(({ path }) => {
      const live = served.get(file.ids[Number(path[1])] ?? '');
      if (!live) return [];
      const at = document.positionAt(parsed.locator.span([...path, 'litellm_params'], 'key')[0]);
      const range = new vscode.Range(at, at);
      const argument = { kind: 'deployment', id: live.id };
      return [
        new Lens(range, () => ({ title: deploymentFigures(live, Date.now()) })),
        ...(isCooling(live)
          ? [
              new Lens(range, () => ({
                title: l10n.t('Reset cooldown'),
                command: COMMANDS.resetCooldown,
                argument,
              })),
            ]
          : []),
        new Lens(range, () => ({
          title: l10n.t('Send test request'),
          command: COMMANDS.sendTestRequest,
          argument,
        })),
      ];
    });
  };

  const provideCodeLenses = (document: vscode.TextDocument): Lens[] | undefined => {
    if (!documents.has(document) || !documents.isServed(document)) return undefined;
    const analysis = analyses.of(document);
    return [...ofGroups(document, analysis), ...ofDeployments(document, analysis)];
  };

  const resolveCodeLens = (lens: vscode.CodeLens): vscode.CodeLens | undefined => {
    if (!(lens instanceof Lens)) return undefined;
    const { title, tooltip, command = '', argument } = lens.words();
    lens.command = {
      title,
      ...(tooltip !== undefined && { tooltip }),
      command,
      arguments: argument === undefined ? [] : [argument],
    };
    return lens;
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider(YAML_SELECTOR, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses,
      resolveCodeLens,
    }),
  );
}
