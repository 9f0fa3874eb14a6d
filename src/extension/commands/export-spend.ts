import { basename, extname } from 'node:path';
import * as vscode from 'vscode';
import * as l10n from '@vscode/l10n';
import { SPEND_KEYS, type SpendKey } from '../../contract/records.ts';
import { withProgress } from '../progress.ts';
import { runningGateway } from './availability.ts';
import type { Parts } from './parts.ts';

type What = SpendKey | 'requests';

const LABELS: Record<What, () => string> = {
  deployment: () => l10n.t('Spend by deployment'),
  group: () => l10n.t('Spend by model group'),
  provider: () => l10n.t('Spend by provider'),
  variant: () => l10n.t('Spend by variant'),
  day: () => l10n.t('Spend by day'),
  requests: () => l10n.t('Requests, one line each'),
};

const SPANS: [since: string, label: () => string][] = [
  ['1d', () => l10n.t('The last 24 hours')],
  ['7d', () => l10n.t('The last 7 days')],
  ['30d', () => l10n.t('The last 30 days')],
  ['365d', () => l10n.t('The last year')],
];

const address = (what: What, since: string, isCsv: boolean): string => {
  if (what !== 'requests')
    return `/admin/spend?group_by=${what}&since=${since}&format=${isCsv ? 'csv' : 'json'}`;
  return isCsv
    ? `/admin/requests?since=${since}&format=csv`
    : `/spend/logs?start_date=${since}&end_date=0s&summarize=false&limit=10000`;
};

const chooseWhat = async (): Promise<What | undefined> =>
  (
    await vscode.window.showQuickPick(
      ([...SPEND_KEYS, 'requests'] as const).map((what) => ({ what, label: LABELS[what]() })),
      { title: l10n.t('Export') },
    )
  )?.what;

const chooseSpan = async (what: What): Promise<string | undefined> =>
  (
    await vscode.window.showQuickPick(
      SPANS.map(([since, label]) => ({ since, label: label() })),
      { title: LABELS[what]() },
    )
  )?.since;

/** What a dialog proposes: beside the router file, where that is known. */
const proposed = ({ configFile }: Parts, what: What): vscode.Uri => {
  const name = what === 'requests' ? 'requests.csv' : `spend-by-${what}.csv`;
  const beside = configFile.path === null ? undefined : vscode.Uri.file(configFile.path);
  return beside ? vscode.Uri.joinPath(beside, '..', name) : vscode.Uri.file(name);
};

/** Writes what the records tell of spending or of requests into a file; its ending says how. */
export const exportSpend = async (parts: Parts): Promise<void> => {
  const { client } = runningGateway(parts);
  const what = await chooseWhat();
  const since = what && (await chooseSpan(what));
  if (since === undefined) return;
  const file = await vscode.window.showSaveDialog({
    title: LABELS[what!](),
    defaultUri: proposed(parts, what!),
    filters: { CSV: ['csv'], JSON: ['json'] },
  });
  if (!file) return;
  const isCsv = extname(file.fsPath).toLowerCase() !== '.json';
  const text = await withProgress(l10n.t('Exporting to {0}…', basename(file.fsPath)), (cancelled) =>
    client.text(address(what!, since, isCsv), cancelled),
  );
  if (text === undefined) return;
  await vscode.workspace.fs.writeFile(file, Buffer.from(text));
  const open = l10n.t('Open');
  const chosen = await vscode.window.showInformationMessage(l10n.t('Exported to {0}.', file.fsPath), open);
  if (chosen === open) await vscode.window.showTextDocument(file);
};
