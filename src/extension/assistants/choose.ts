import * as vscode from 'vscode';
import * as l10n from '@vscode/l10n';
import type { StateView } from '../../contract/admin.ts';
import { UserError } from '../commands/parts.ts';
import { CLIENTS } from './clients/index.ts';
import type { Client, Dialect } from './clients/client.ts';
import { spokenBy } from './dialects.ts';
import type { Pointed } from './ledger.ts';
import type { Machine } from './machine.ts';

type Item = vscode.QuickPickItem & { client?: Client };

const separator = (label: string): Item => ({ label, kind: vscode.QuickPickItemKind.Separator });

/** What is different about pointing it. */
const detailOf = ({ way }: Client): { detail?: string } => {
  switch (way.kind) {
    case 'change':
      return {};
    case 'variables':
      return { detail: l10n.t('goes by variables of the environment that it is started in') };
    case 'steps':
      return {
        detail: l10n.t('nobody else can write its settings: you enter the values'),
      };
    case 'none':
      return { detail: way.why };
  }
};

/** The client that the command names, else the one picked: those on this machine first. */
export const chooseClient = async (
  argument: unknown,
  machine: Machine,
  pointed: readonly Pointed[],
): Promise<Client | undefined> => {
  if (typeof argument === 'string') {
    const named = CLIENTS.find(({ id }) => id === argument);
    if (!named) throw new UserError(l10n.t('There is no assistant “{0}”.', argument));
    return named;
  }
  const items = async (): Promise<Item[]> => {
    const here = await Promise.all(CLIENTS.map(async (client) => client.isHere(machine)));
    const item = (client: Client): Item => {
      const known = pointed.find(({ client: id }) => id === client.id);
      return {
        label: client.name,
        client,
        ...(known && { description: l10n.t('$(check) points at {0}, {1}', known.origin, known.model) }),
        ...detailOf(client),
      };
    };
    const found = CLIENTS.filter((_, index) => here[index]);
    const others = CLIENTS.filter((_, index) => !here[index]);
    return [
      separator(l10n.t('on this machine')),
      ...found.map(item),
      separator(l10n.t('not found here')),
      ...others.map(item),
    ];
  };
  const picked = await vscode.window.showQuickPick(await items(), {
    title: l10n.t('Point Assistant at Gateway'),
    placeHolder: l10n.t('You see each change before it is made, and can undo it.'),
    matchOnDetail: true,
  });
  return picked?.client;
};

export interface GroupChoice {
  model: string;
  dialect: Dialect;
}

/** A model group for the client: those that its dialect reaches as they are come first, and are not asked for when alone. */
export const chooseGroup = async (
  { name, dialects }: Client,
  { groups, deployments }: StateView,
): Promise<GroupChoice | undefined> => {
  const choices = groups.map((group) => {
    const spoken = spokenBy(deployments.filter((deployment) => deployment.group === group.name));
    return {
      model: group.name,
      dialect: dialects.find((dialect) => spoken.has(dialect)),
      count: group.deployments.length,
    };
  });
  const [fallback] = dialects;
  const fitting = choices.filter(({ dialect }) => dialect !== undefined);
  const [only] = fitting;
  if (only?.dialect && fitting.length === 1) return { model: only.model, dialect: only.dialect };
  const picked = await vscode.window.showQuickPick(
    choices
      .toSorted((a, b) => Number(b.dialect !== undefined) - Number(a.dialect !== undefined))
      .map(({ model, dialect, count }) => ({
        label: model,
        description: count === 1 ? l10n.t('1 deployment') : l10n.t('{0} deployments', count),
        detail:
          dialect === undefined
            ? l10n.t('$(warning) None of its deployments answers in the API that {0} speaks.', name)
            : '',
        dialect: dialect ?? fallback!,
      })),
    { title: l10n.t('Which model group is {0} to ask?', name) },
  );
  return picked && { model: picked.label, dialect: picked.dialect };
};
