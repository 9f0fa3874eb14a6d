import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type BudgetRow, budgetsOf } from '../model/budgets.ts';
import { duration, money, percent } from '../model/format.ts';
import type { Frame } from './frame.ts';
import { icon } from './icon.ts';
import { properties } from './properties.ts';

/** What deployments may spend, what of it is left, and when it begins anew. Nothing where there is no budget. */
export const budgets = ({ picture, now }: Frame): TemplateResult | typeof nothing => {
  const rows = budgetsOf(picture.state?.deployments ?? []);
  return rows.length === 0
    ? nothing
    : html`
        <section class="panel budgets" aria-labelledby="budgets-title">
          <h2 id="budgets-title">${l10n.t('Budgets')}</h2>
          <ul>
            ${repeat(
              rows,
              ({ deployment }) => deployment,
              (row) => budget(row, now),
            )}
          </ul>
        </section>
      `;
};

const budget = (
  { deployment, spent, limit, used, resetsAt, sign }: BudgetRow,
  now: number,
): TemplateResult => html`
  <li data-budget=${deployment} data-tone=${sign.tone}>
    <span class="budget-name"><span class="clip" title=${deployment}>${deployment}</span></span>
    <span class="budget-sign">${icon(sign.icon)} ${sign.text}</span>
    <span class="budget-spent">${l10n.t('{0} of {1}, {2}', money(spent), money(limit), percent(used))}</span>
    <span class="budget-reset muted"
      >${resetsAt === null ? l10n.t('never resets') : l10n.t('resets in {0}', duration(resetsAt - now))}</span
    >
    <div class="bar" aria-hidden="true" ${properties({ '--share': Math.min(1, used) })}>
      <div class="fill"></div>
    </div>
  </li>
`;
