import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { percent } from '../format.ts';
import { editDocument, routerDocument } from './document.ts';
import { type Parts, UserError } from './parts.ts';
import { groupOf } from './target.ts';

interface Member {
  id: string;
  weight: number;
}

/** `3 : 1`, `3, 1` or `3 1`: a weight each; null when it is something else. */
export const parseWeights = (text: string, count: number): number[] | null => {
  const weights = text
    .split(/[\s,:;/]+/)
    .filter((part) => part !== '')
    .map(Number);
  const fine = weights.length === count && weights.every((weight) => weight >= 0);
  return fine && weights.some((weight) => weight > 0) ? weights : null;
};

const shares = (members: readonly Member[], weights: readonly number[]): string => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return members.map(({ id }, index) => `${id} ${percent((weights[index] ?? 0) / total)}`).join(' · ');
};

const ask = async (group: string, members: readonly Member[]): Promise<number[] | undefined> => {
  const { l10n } = vscode;
  const text = await vscode.window.showInputBox({
    title: l10n.t('Weights of {0}', group),
    prompt: l10n.t('A weight each, for {0}', members.map(({ id }) => id).join(' : ')),
    value: members.map(({ weight }) => weight).join(' : '),
    validateInput: (typed) => {
      const weights = parseWeights(typed, members.length);
      return weights
        ? { message: shares(members, weights), severity: vscode.InputBoxValidationSeverity.Info }
        : l10n.t('{0} numbers, none below 0 and one above it', members.length);
    },
  });
  return text === undefined ? undefined : (parseWeights(text, members.length) ?? undefined);
};

/** What a slider says: weights by the ids of deployments. */
const given = (argument: unknown): Map<string, number> | undefined => {
  if (typeof argument !== 'object' || argument === null || !('weights' in argument)) return undefined;
  return new Map(
    Object.entries(argument.weights as Record<string, unknown>).flatMap(([id, weight]) =>
      typeof weight === 'number' && weight >= 0 ? [[id, weight]] : [],
    ),
  );
};

/** The file that a slider means; else the one in front. */
const fileOf = (argument: unknown): vscode.Uri | undefined =>
  typeof argument === 'object' && argument !== null && 'file' in argument && typeof argument.file === 'string'
    ? vscode.Uri.file(argument.file)
    : undefined;

/** Writes the weights of a group into the file and saves it. */
export const setWeights = async (parts: Parts, argument: unknown): Promise<void> => {
  const document = await routerDocument(parts, fileOf(argument));
  const { inspect } = await import('../../config/index.ts');
  const { weightEdits } = await import('../../config/edits/weights.ts');
  const write = (weights: ReadonlyMap<string, number>): Promise<void> =>
    editDocument(document, weightEdits(document.getText(), weights), { save: true });
  const direct = given(argument);
  if (direct) return write(direct);

  const { file } = inspect(document.getText(), { lookup: parts.keys.lookup });
  if (!file) throw new UserError(l10n.t('The file has errors: mend them first.'));
  const { outline, ids, resolved } = file;
  const { groupWeights } = await import('../../config/assist/shares.ts');
  const shared = outline.groups.filter(
    (name) => outline.deployments.filter(({ group }) => group === name).length > 1,
  );
  if (shared.length === 0) throw new UserError(l10n.t('No model group has two deployments to weigh.'));
  const group =
    groupOf(argument) ??
    (shared.length === 1
      ? shared[0]
      : await vscode.window.showQuickPick(shared, { title: l10n.t('Set the weights of') }));
  if (group === undefined) return;
  const members = groupWeights({ outline, ids, resolved }, group).map(({ id, weight }) => ({
    id,
    weight: weight ?? 1,
  }));
  const weights = await ask(group, members);
  if (weights) await write(new Map(members.map(({ id }, index) => [id, weights[index] ?? 1])));
};
