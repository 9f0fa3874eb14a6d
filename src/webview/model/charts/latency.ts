import * as l10n from '@vscode/l10n';
import type { Percentiles, TrafficView } from '../../../contract/records.ts';
import type { Chart } from '../chart.ts';
import { latency } from '../format.ts';
import { Steps } from '../steps.ts';

const RANKS = ['p50', 'p95', 'p99'] as const;
const TITLES = { total: l10n.t('Latency'), first: l10n.t('Time to the first token') } as const;

/** Percentiles of how long answers took, or of how long their first token did. */
export const latencyChart = (view: TrafficView, of: 'total' | 'first'): Chart => {
  const steps = new Steps(view);
  const measured = (point: TrafficView['total'][number]): Percentiles =>
    of === 'total' ? point.latencyMs : point.ttftMs;
  const series = RANKS.map((rank, style) => ({
    name: rank,
    style,
    values: steps.of(view.total, (point) => measured(point)[rank], null),
  }));
  const last = series.map(
    ({ name, values }) => `${name} ${latency(values.findLast((v) => v !== null) ?? null)}`,
  );
  return {
    kind: 'lines',
    times: steps.seconds,
    series,
    format: latency,
    summary: l10n.t('{0}: last {1}', TITLES[of], last.join(', ')),
    empty: series.every(({ values }) => values.every((value) => value === null)),
  };
};
