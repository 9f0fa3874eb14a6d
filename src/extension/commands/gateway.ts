import * as vscode from 'vscode';
import { BLOCKED, runningGateway } from './availability.ts';
import { groupOf, chooseDeployment } from './target.ts';
import { type Parts, UserError } from './parts.ts';

export const start = (parts: Parts): void => {
  parts.supervisor.send({ type: 'start' });
  const { state } = parts.supervisor;
  if (state.name === 'blocked') throw new UserError(BLOCKED[state.why]);
};

export const stop = ({ supervisor }: Parts): void => supervisor.send({ type: 'stop' });

export const restart = (parts: Parts): void => {
  parts.supervisor.send({ type: 'restart' });
  const { state } = parts.supervisor;
  if (state.name === 'blocked') throw new UserError(BLOCKED[state.why]);
};

export const copyEndpoint = async (parts: Parts): Promise<void> => {
  const origin = `http://127.0.0.1:${runningGateway(parts).port}`;
  await vscode.env.clipboard.writeText(`${origin}/v1`);
  const without = 'Copy without /v1';
  const message = `Copied ${origin}/v1. Anthropic clients, Claude Code among them, take it without /v1.`;
  if ((await vscode.window.showInformationMessage(message, without)) === without) {
    await vscode.env.clipboard.writeText(origin);
  }
};

/** What a client puts as its `model`: a group, or one deployment of it. */
export const copyModelId = async (parts: Parts, argument: unknown): Promise<void> => {
  const group = groupOf(argument);
  const deployment =
    group === undefined
      ? await chooseDeployment(parts, argument, { title: 'Copy the model id of' })
      : undefined;
  const id = group ?? (deployment && `${deployment.group}/${deployment.id}`);
  if (id === undefined) return;
  await vscode.env.clipboard.writeText(id);
  vscode.window.setStatusBarMessage(`Copied ${id}`, 3000);
};
