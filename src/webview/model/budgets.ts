import * as l10n from '@vscode/l10n';
import type { DeploymentView } from '../../contract/admin.ts';
import type { Sign } from './states.ts';

const NEARLY = 0.8;

export interface BudgetRow {
  deployment: string;
  group: string;
  spent: number;
  limit: number;
  /** 0..1, and above when more was spent than was to be. */
  used: number;
  /** Epoch milliseconds. */
  resetsAt: number | null;
  sign: Sign;
}

/** The deployments that have a budget; the nearest to its limit first. */
export const budgetsOf = (deployments: readonly DeploymentView[]): BudgetRow[] =>
  deployments
    .flatMap(({ id, group, budget }) => {
      if (!budget) return [];
      const { spent, limit, resetsAt } = budget;
      const used = limit > 0 ? spent / limit : 1;
      return [{ deployment: id, group, spent, limit, used, resetsAt, sign: signOf(used) }];
    })
    .sort((a, b) => b.used - a.used);

const signOf = (used: number): Sign => {
  if (used >= 1) return { icon: 'error', text: l10n.t('Spent'), tone: 'bad' };
  if (used >= NEARLY) return { icon: 'warning', text: l10n.t('Nearly spent'), tone: 'warn' };
  return { icon: 'pass-filled', text: l10n.t('Within the limit'), tone: 'good' };
};
