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
      description: label === active ? 'active' : '',
      detail: summary(strategy.summary),
    })),
    { title: group === undefined ? 'Strategy' : `Strategy of ${group}`, matchOnDetail: true },
  );
  return picked?.label;
};

const IN_FILE = { label: 'In the file', detail: 'Changes the configuration: it stays, and can be undone.' };
const UNTIL_RESTART = {
  label: 'Until restart',
  detail: 'The file stays as it is; the next restart or change of it brings its strategy back.',
};

/** Of one group when it is called on one. */
export const switchStrategy = async (parts: Parts, argument: unknown): Promise<void> => {
  const group = groupOf(argument);
  const state = liveState(parts);
  const active = state.groups.find(({ name }) => name === group)?.strategy ?? state.gateway.strategy;
  const strategy = await chooseStrategy(active, group);
  if (strategy === undefined) return;
  const where = await vscode.window.showQuickPick([IN_FILE, UNTIL_RESTART], {
    title: `Switch to ${strategy}`,
  });
  if (where?.label === IN_FILE.label) await writeStrategy(parts, strategy, group);
  if (where?.label === UNTIL_RESTART.label) {
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
