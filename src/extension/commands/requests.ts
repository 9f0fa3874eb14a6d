import * as vscode from 'vscode';
import * as l10n from '@vscode/l10n';
import { requestUri } from '../requests/documents.ts';
import type { RequestFilter } from '../requests/filter.ts';
import { outcomeText, requestRow } from '../requests/rows.ts';
import { liveState, runningGateway } from './availability.ts';
import { type Parts, UserError } from './parts.ts';

const choose = async ({ requests }: Parts): Promise<string | undefined> => {
  if (requests.requests.length === 0) throw new UserError(l10n.t('No request has finished yet.'));
  const picked = await vscode.window.showQuickPick(
    requests.requests.map((trace) => {
      const { label, description, icon } = requestRow(trace);
      return { label: `$(${icon.name}) ${label}`, description, callId: trace.callId };
    }),
    { title: l10n.t('Show the decision of which request?'), matchOnDescription: true },
  );
  return picked?.callId;
};

/** Opens the decision of the request that is named by its call, else of the one picked. */
export const showRequest = async (parts: Parts, argument: unknown): Promise<void> => {
  runningGateway(parts);
  const callId = typeof argument === 'string' ? argument : await choose(parts);
  if (callId === undefined) return;
  const trace = parts.requests.requests.find((request) => request.callId === callId);
  await vscode.commands.executeCommand('markdown.showPreview', requestUri(callId, trace));
};

type Choice = vscode.QuickPickItem & { filter?: RequestFilter };

export const filterRequests = async (parts: Parts): Promise<void> => {
  const { groups, deployments } = liveState(parts);
  const outcomes = ['success', 'failure', 'cancelled'] as const;
  const separator = (label: string): Choice => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const items: Choice[] = [
    { label: l10n.t('$(list-unordered) All requests'), filter: {} },
    separator(l10n.t('by outcome')),
    ...outcomes.map((outcome) => ({ label: outcomeText(outcome), filter: { outcome } })),
    separator(l10n.t('by model group')),
    ...groups.map(({ name }) => ({ label: name, filter: { group: name } })),
    separator(l10n.t('by deployment')),
    ...deployments.map(({ id, group }) => ({ label: id, description: group, filter: { deployment: id } })),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: l10n.t('Which requests are to be listed?'),
    matchOnDescription: true,
  });
  if (picked?.filter) parts.requests.filter = picked.filter;
};

export const clearRequestFilter = ({ requests }: Parts): void => {
  requests.filter = {};
};
