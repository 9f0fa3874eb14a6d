import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { finishRequests } from './finish-requests.ts';
import { blocked, runningGateway } from './availability.ts';
import { groupOf, chooseDeployment } from './target.ts';
import { type Parts, UserError } from './parts.ts';

export const start = (parts: Parts): void => {
  parts.supervisor.send({ type: 'start' });
  const { state } = parts.supervisor;
  if (state.name === 'blocked') throw new UserError(blocked(state.why));
};

export const stop = async (parts: Parts): Promise<void> => {
  if (await finishRequests(parts, l10n.t('Stopping the gateway'))) parts.supervisor.send({ type: 'stop' });
};

export const restart = async (parts: Parts): Promise<void> => {
  if (parts.supervisor.state.name === 'running' && parts.configFile.path === null) {
    throw new UserError(
      l10n.t('There is no configuration to restart with: the gateway goes on with what it read last.'),
    );
  }
  if (!(await finishRequests(parts, l10n.t('Restarting the gateway')))) return;
  parts.supervisor.send({ type: 'restart' });
  const { state } = parts.supervisor;
  if (state.name === 'blocked') throw new UserError(blocked(state.why));
};

export const copyEndpoint = async (parts: Parts): Promise<void> => {
  const origin = `http://127.0.0.1:${runningGateway(parts).port}`;
  await vscode.env.clipboard.writeText(`${origin}/v1`);
  const without = l10n.t('Copy without /v1');
  const message = l10n.t(
    'Copied {0}. Anthropic clients, Claude Code among them, take it without /v1.',
    `${origin}/v1`,
  );
  if ((await vscode.window.showInformationMessage(message, without)) === without) {
    await vscode.env.clipboard.writeText(origin);
  }
};

/** What a client puts as its `model`: a group, or one deployment of it. */
export const copyModelId = async (parts: Parts, argument: unknown): Promise<void> => {
  const group = groupOf(argument);
  const deployment =
    group === undefined
      ? await chooseDeployment(parts, argument, { title: l10n.t('Copy the model id of') })
      : undefined;
  const id = group ?? (deployment && `${deployment.group}/${deployment.id}`);
  if (id === undefined) return;
  await vscode.env.clipboard.writeText(id);
  vscode.window.setStatusBarMessage(l10n.t('Copied {0}', id), 3000);
};
