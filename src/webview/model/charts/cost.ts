import * as l10n from '@vscode/l10n';
import type { TrafficView } from '../../../contract/records.ts';
import type { Chart } from '../chart.ts';
import { money } from '../format.ts';
import { Steps } from '../steps.ts';

/** What was spent and what routing saved, adding up since the span began. */
export const costChart = (view: TrafficView): Chart => {
  const steps = new Steps(view);
  const series = [
    { name: l10n.t('spent'), style: 0, values: steps.sums(view.total, ({ cost }) => cost) },
    { name: l10n.t('saved'), style: 3, values: steps.sums(view.total, ({ savings }) => savings) },
  ];
  const told = series.map(({ name, values }) => `${name} ${money(values.at(-1) ?? 0)}`);
  return {
    kind: 'lines',
    times: steps.seconds,
    series,
    format: money,
    summary: l10n.t('Cost since the span began: {0}', told.join(', ')),
    empty: series.every(({ values }) => (values.at(-1) ?? 0) === 0),
  };
};
