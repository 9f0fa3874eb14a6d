import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { isCooling } from '../deployments/states.ts';
import { currentConfig, liveState, runningGateway } from './availability.ts';
import type { Parts } from './parts.ts';
import { chooseDeployment, groupOf } from './target.ts';

const said = (freed: string[]): string =>
  freed.length === 0
    ? l10n.t('Nothing was cooling down.')
    : l10n.t('Back in rotation: {0}.', freed.join(', '));

export const resetCooldown = async (parts: Parts, argument: unknown): Promise<void> => {
  const deployment = await chooseDeployment(parts, argument, {
    title: l10n.t('End the cooldown of'),
    among: isCooling,
    none: l10n.t('No deployment is cooling down.'),
  });
  if (!deployment) return;
  const { freed } = await runningGateway(parts).client.resetCooldowns({ deployment: deployment.id });
  vscode.window.setStatusBarMessage(said(freed), 5000);
};

/** Of one group when it is called on one. */
export const resetAllCooldowns = async (parts: Parts, argument: unknown): Promise<void> => {
  const group = groupOf(argument);
  const { freed } = await runningGateway(parts).client.resetCooldowns(group === undefined ? {} : { group });
  vscode.window.setStatusBarMessage(said(freed), 5000);
};

export const disableDeployment = async (parts: Parts, argument: unknown): Promise<void> => {
  const deployment = await chooseDeployment(parts, argument, {
    title: l10n.t('Send no more requests to'),
    among: ({ state }) => state !== 'disabled',
    none: l10n.t('All deployments are disabled already.'),
  });
  if (deployment) await runningGateway(parts).client.setEnabled(deployment.id, false);
};

export const enableDeployment = async (parts: Parts, argument: unknown): Promise<void> => {
  const deployment = await chooseDeployment(parts, argument, {
    title: l10n.t('Send requests again to'),
    among: ({ state }) => state === 'disabled',
    none: l10n.t('No deployment is disabled.'),
  });
  if (deployment) await runningGateway(parts).client.setEnabled(deployment.id, true);
};

/** Opens the configuration where the deployment, or the first one of the group, is written. */
export const goToDefinition = async (parts: Parts, argument: unknown): Promise<void> => {
  const group = groupOf(argument);
  const deployment =
    group === undefined
      ? await chooseDeployment(parts, argument, { title: l10n.t('Go to the definition of') })
      : liveState(parts).deployments.find((candidate) => candidate.group === group);
  if (!deployment) return;
  const place = new vscode.Position(deployment.source.line - 1, 0);
  await vscode.window.showTextDocument(vscode.Uri.file(currentConfig(parts)), {
    selection: new vscode.Range(place, place),
  });
};
