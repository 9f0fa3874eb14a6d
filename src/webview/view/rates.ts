import { html, type TemplateResult } from 'lit';
import { clock, perSecond, UNKNOWN } from '../model/format.ts';
import type { Frame } from './frame.ts';

/** The chart of requests per second, and its legend: the rates now, or at the time under the pointer. */
export const rates = ({ chart, picture }: Frame): TemplateResult => {
  const { at, values } = chart.reading;
  const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return html`
    <section class="rates" aria-labelledby="rates-title">
      <div class="rates-title">
        <h2 id="rates-title">Requests per second</h2>
        <span>${perSecond(total)}</span>
        <span class="muted">${at === null ? 'now' : `at ${clock(at * 1000)}`}</span>
      </div>
      <div class="chart" role="img" aria-label="${chart.summary}">${chart.element}</div>
      <ul class="legend">
        ${picture.state?.deployments.map(
          ({ id }, index) => html`
            <li>
              <span class="swatch" data-series=${index}></span> ${id}
              <span class="legend-value">${rate(values[index] ?? null)}</span>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
};

const rate = (value: number | null): string => (value === null ? UNKNOWN : perSecond(value));
