import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChartId } from '../charts.ts';
import type { Known } from '../history.ts';
import type { Chart } from '../model/chart.ts';
import { moment, UNKNOWN } from '../model/format.ts';
import { RANGES } from '../model/view-options.ts';
import { chartTable } from './chart-table.ts';
import type { Frame } from './frame.ts';
import { icon } from './icon.ts';
import { swatch } from './swatch.ts';

export interface Card {
  id: ChartId;
  title: string;
  /** Beside the title. */
  controls?: TemplateResult;
  /** What to say where there is nothing to draw. */
  none: string;
}

/** One chart with its title, its legend, and all that can be said instead. */
export const card = (frame: Frame, { id, title, controls, none }: Card): TemplateResult => {
  const { charts, page, history, actions } = frame;
  const chart = charts.charts?.[id];
  const asTable = page.tables.includes(id);
  const ready = chart !== undefined && !chart.empty;
  return html`
    <section
      class="card"
      aria-labelledby="${id}-title"
      aria-busy=${history.traffic.known.changing}
      data-chart=${id}
    >
      <div class="card-title">
        <h2 id="${id}-title">${title}</h2>
        ${controls ?? nothing}
        <button
          class="quiet toggle"
          aria-pressed=${asTable}
          title=${l10n.t('Show the figures as a table')}
          ?disabled=${!ready}
          @click=${() => actions.asTable(id, !asTable)}
        >
          ${icon('table')}<span class="visually-hidden">${l10n.t('Table of {0}', title)}</span>
        </button>
      </div>
      ${ready ? (asTable ? chartTable(title, chart) : drawn(frame, id, chart)) : missing(history.traffic.known, none)}
    </section>
  `;
};

/** What a card says while there is nothing to draw. */
export const missing = (
  known: Known<'traffic' | 'timeline' | 'variants' | 'spend'>,
  none: string,
): TemplateResult => {
  if (known.told) return html`<p class="nothing">${none}</p>`;
  return known.error === null
    ? html`<p class="nothing">${icon('loading', 'codicon-modifier-spin')} ${l10n.t('Loading…')}</p>`
    : html`<p class="nothing" data-tone="warn">${icon('warning')} ${known.error}</p>`;
};

const drawn = ({ charts, options }: Frame, id: ChartId, chart: Chart): TemplateResult => {
  const plot = charts.plots[id];
  const { at, values } = plot.reading;
  const style = chart.kind === 'lines' ? 'line' : 'area';
  return html`
    ${plot.element}
    <ul class="legend">
      ${chart.series.map(
        (series, index) => html`
          <li>
            ${swatch(series.style, style)}
            <span class="legend-name" title=${series.name}>${series.name}</span>
            <span class="legend-value">${value(chart, values[index] ?? null)}</span>
          </li>
        `,
      )}
      <li class="legend-time muted" aria-hidden=${at === null}>
        ${at === null ? nothing : l10n.t('at {0}', moment(at * 1000, RANGES[options.range].ms))}
      </li>
    </ul>
  `;
};

const value = (chart: Chart, at: number | null): string => (at === null ? UNKNOWN : chart.format(at));
