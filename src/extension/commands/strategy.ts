import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { STRATEGIES } from '../../contract/strategies.ts';
import { currentConfig, liveState, runningGateway } from './availability.ts';
import { editDocument } from './document.ts';
import type { Parts } from './parts.ts';
import { groupOf } from './target.ts';

const summary = (text: string): string => text.replaceAll('`', '');

const chooseStrategy = async (active: string, group: string | undefined): Promise<string | undefined> => {
  const picked = await vscode.window.showQuickPick(
    Object.entries(STRATEGIES).map(([label, strategy]) => ({
      label,
      description: label === active ? l10n.t('active') : '',
      detail: summary(strategy.summary),
    })),
    {
      title: group === undefined ? l10n.t('Strategy') : l10n.t('Strategy of {0}', group),
      matchOnDetail: true,
    },
  );
  return picked?.label;
};

const inFile = () => ({
  label: l10n.t('In the file'),
  detail: l10n.t('Changes the configuration: it stays, and can be undone.'),
});
const untilRestart = () => ({
  label: l10n.t('Until restart'),
  detail: l10n.t('The file stays as it is; the next restart or change of it brings its strategy back.'),
});

/** Of one group when it is called on one. */
export const switchStrategy = async (parts: Parts, argument: unknown): Promise<void> => {
  const group = groupOf(argument);
  const state = liveState(parts);
  const active = state.groups.find(({ name }) => name === group)?.strategy ?? state.gateway.strategy;
  const strategy = await chooseStrategy(active, group);
  if (strategy === undefined) return;
  const [file, restart] = [inFile(), untilRestart()];
  const where = await vscode.window.showQuickPick([file, restart], {
    title: l10n.t('Switch to {0}', strategy),
  });
  if (where === file) await writeStrategy(parts, strategy, group);
  if (where === restart) {
    await runningGateway(parts).client.switchStrategy({
      strategy,
      ...(group === undefined ? {} : { group }),
    });
  }
};

const writeStrategy = async (parts: Parts, strategy: string, group: string | undefined): Promise<void> => {
  const { strategyEdits } = await import('../../config/index.ts');
  const document = await vscode.workspace.openTextDocument(currentConfig(parts));
  await editDocument(document, strategyEdits(document.getText(), strategy, group), { save: true });
};
