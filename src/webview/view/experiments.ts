import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Interval, VariantView } from '../../contract/records.ts';
import { type Experiment, type Measure, MEASURES } from '../model/experiment.ts';
import { count, latency } from '../model/format.ts';
import { RANGES } from '../model/view-options.ts';
import type { Frame } from './frame.ts';
import { properties } from './properties.ts';
import { swatch } from './swatch.ts';

/** A/B tests: the variants of each group side by side, with how sure each figure is. Nothing where there are none. */
export const experiments = ({ charts, history, options }: Frame): TemplateResult | typeof nothing => {
  const shown = charts.experiments;
  if (shown.length === 0) return nothing;
  const range = RANGES[history.variants.known.told?.options.range ?? options.range];
  return guard(
    [shown, charts.places],
    () => html`
      <section class="panel experiments" aria-labelledby="experiments-title">
        <div class="panel-title">
          <h2 id="experiments-title">${l10n.t('A/B tests')}</h2>
          <span class="muted">${l10n.t('the last {0}, with 95 % intervals', range.label)}</span>
        </div>
        ${shown.map((one) => experiment(one, (variant) => charts.places.of('variant', variant)))}
      </section>
    `,
  ) as TemplateResult;
};

const experiment = (
  { group, variants, most, verdict }: Experiment,
  style: (variant: string) => number | null,
): TemplateResult => html`
  <div class="experiment">
    <h3>${group}</h3>
    <p class="verdict">${verdict.join(' ')}</p>
    <table aria-label=${l10n.t('Variants of {0}', group)}>
      <thead>
        <tr>
          <th scope="col">${l10n.t('Variant')}</th>
          <th scope="col" class="number">${l10n.t('Requests')}</th>
          ${MEASURES.map(({ title }) => html`<th scope="col">${title}</th>`)}
          <th scope="col" class="number">p50 / p95</th>
        </tr>
      </thead>
      <tbody>
        ${variants.map((variant) => row(variant, most, style(variant.variant)))}
      </tbody>
    </table>
  </div>
`;

const row = (variant: VariantView, most: readonly number[], style: number | null): TemplateResult => html`
  <tr data-variant=${variant.variant}>
    <th scope="row" title=${variant.deployments.join(', ')}>${swatch(style)} ${variant.variant}</th>
    <td class="number" data-label=${l10n.t('Requests')}>${count(variant.requests)}</td>
    ${MEASURES.map((measure, index) => figure(measure, variant, most[index] ?? 0))}
    <td class="number" data-label="p50 / p95">
      ${latency(variant.latencyMs.p50)} / ${latency(variant.latencyMs.p95)}
    </td>
  </tr>
`;

const figure = ({ of, format, title }: Measure, variant: VariantView, most: number): TemplateResult => {
  const interval = of(variant);
  return html`
    <td data-label=${title}>
      <strong>${format(interval?.value ?? null)}</strong>
      ${!interval || interval.low === null || interval.high === null ? nothing : range(interval, most, format)}
    </td>
  `;
};

const range = ({ value, low, high }: Interval, most: number, format: Measure['format']): TemplateResult => {
  const place = (at: number | null): number => (most > 0 ? (at ?? 0) / most : 0);
  return html`
    <span class="muted interval"
      ><span aria-hidden="true">${format(low)}–${format(high)}</span
      ><span class="visually-hidden">${l10n.t('between {0} and {1}', format(low), format(high))}</span></span
    >
    <div
      class="whisker"
      aria-hidden="true"
      ${properties({ '--low': place(low), '--high': place(high), '--value': place(value) })}
    >
      <div class="reach"></div>
      <div class="dot"></div>
    </div>
  `;
};
