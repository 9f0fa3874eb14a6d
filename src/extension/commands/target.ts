import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { DeploymentView } from '../../contract/admin.ts';
import type { Node } from '../deployments/tree.ts';
import { liveState } from './availability.ts';
import { type Parts, UserError } from './parts.ts';

const isNode = (argument: unknown): argument is Node =>
  typeof argument === 'object' && argument !== null && 'kind' in argument && 'id' in argument;

/** The group that a command was called on in the tree. */
export const groupOf = (argument: unknown): string | undefined =>
  isNode(argument) && argument.kind === 'group' ? argument.id : undefined;

/** The deployment that a command was called on, in the tree or by its id. */
const deploymentOf = (argument: unknown): string | undefined => {
  if (typeof argument === 'string') return argument;
  return isNode(argument) && argument.kind === 'deployment' ? argument.id : undefined;
};

export interface Choice {
  title: string;
  /** Which ones there are to choose from. */
  among?: (deployment: DeploymentView) => boolean;
  /** Said when there are none. */
  none?: string;
}

/** The deployment that the command is called on, else the one picked; undefined when the user changes their mind. */
export const chooseDeployment = async (
  parts: Parts,
  argument: unknown,
  { title, among = () => true, none = l10n.t('There is no deployment.') }: Choice,
): Promise<DeploymentView | undefined> => {
  const { deployments } = liveState(parts);
  const named = deploymentOf(argument);
  if (named !== undefined) {
    const found = deployments.find(({ id }) => id === named);
    if (!found) throw new UserError(l10n.t('There is no deployment “{0}” any more.', named));
    return found;
  }
  const choices = deployments.filter(among);
  if (choices.length === 0) throw new UserError(none);
  const picked = await vscode.window.showQuickPick(
    choices.map((deployment) => ({
      label: deployment.id,
      description: deployment.group,
      detail: deployment.reason ?? deployment.model,
      deployment,
    })),
    { title, matchOnDescription: true },
  );
  return picked?.deployment;
};
