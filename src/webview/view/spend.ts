import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { SPEND_KEYS, type SpendKey, type SpendRow } from '../../contract/records.ts';
import { count, money, short } from '../model/format.ts';
import { RANGES, SPEND_BY } from '../model/view-options.ts';
import { missing } from './card.ts';
import type { Frame } from './frame.ts';
import { icon } from './icon.ts';

/** What was spent on what, the dearest first. */
export const spend = (frame: Frame): TemplateResult => {
  const { history, options, actions } = frame;
  const { known } = history.spend;
  const rows = known.told?.view.rows ?? [];
  const range = RANGES[known.told?.options.range ?? options.range];
  return html`
    <section class="panel spend" aria-labelledby="spend-title">
      <div class="panel-title">
        <h2 id="spend-title">${l10n.t('Spending')}</h2>
        <span class="muted">${l10n.t('the last {0}', range.label)}</span>
        <label class="choice">
          <span>${l10n.t('By')}</span>
          <span class="select">
            <select
              aria-label=${l10n.t('By: what spending is summed by')}
              @change=${({ target }: Event) =>
                actions.choose({ spend: (target as HTMLSelectElement).value as SpendKey })}
            >
              ${SPEND_KEYS.map(
                (key) =>
                  html`<option value=${key} ?selected=${key === options.spend}>${SPEND_BY[key]}</option>`,
              )}
            </select>
            ${icon('chevron-down')}
          </span>
        </label>
      </div>
      ${
        rows.length > 0
          ? guard([rows], () => table(rows, known.told!.options.spend))
          : missing(known, l10n.t('Nothing was used in the last {0}.', range.label))
      }
    </section>
  `;
};

const table = (rows: readonly SpendRow[], by: SpendKey): TemplateResult => html`
  <div class="table" tabindex="0" role="region" aria-label=${l10n.t('Spending, as a table')}>
    <table aria-labelledby="spend-title">
      <thead>
        <tr>
          <th scope="col">${SPEND_BY[by]}</th>
          ${[
            l10n.t('Requests'),
            l10n.t('Tokens in'),
            l10n.t('Tokens out'),
            l10n.t('Cost'),
            l10n.t('Saved'),
          ].map((title) => html`<th scope="col" class="number">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(row)}
      </tbody>
    </table>
  </div>
`;

const row = ({ key, requests, tokens, cost, savings, unpriced }: SpendRow): TemplateResult => html`
  <tr>
    <th scope="row">${key}</th>
    <td class="number">${count(requests)}</td>
    <td class="number">${short(tokens.input + tokens.cache_read + tokens.cache_write)}</td>
    <td class="number">${short(tokens.output)}</td>
    <td class="number">
      ${money(cost === 0 && unpriced > 0 ? null : cost)}
      ${
        unpriced > 0
          ? html`<span
              class="muted"
              title=${l10n.t('{0} attempts used tokens of no known price', count(unpriced))}
              >${icon('question')}<span class="visually-hidden"
                >, ${l10n.t('prices not known for {0} attempts', count(unpriced))}</span
              ></span
            >`
          : nothing
      }
    </td>
    <td class="number">${money(savings)}</td>
  </tr>
`;
