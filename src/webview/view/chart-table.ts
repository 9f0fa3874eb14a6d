import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Chart } from '../model/chart.ts';
import { moment, UNKNOWN } from '../model/format.ts';

/** The figures of a chart, the newest first. */
export const chartTable = (title: string, chart: Chart): TemplateResult =>
  guard([chart], () => {
    const { times, series, format } = chart;
    const span = 1000 * ((times.at(-1) ?? 0) - (times[0] ?? 0));
    const at = (index: number): number => times.length - 1 - index;
    return html`
      <div class="table" tabindex="0" role="region" aria-label=${l10n.t('{0}, as a table', title)}>
        <table>
          <thead>
            <tr>
              <th scope="col">${l10n.t('Time')}</th>
              ${series.map(({ name }) => html`<th scope="col" class="number">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${times.map(
              (_, index) => html`
                <tr>
                  <th scope="row">${moment(times[at(index)]! * 1000, span)}</th>
                  ${series.map(({ values }) => {
                    const value = values[at(index)] ?? null;
                    return html`<td class="number">${value === null ? UNKNOWN : format(value)}</td>`;
                  })}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `;
  }) as TemplateResult;
