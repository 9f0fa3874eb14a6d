import * as l10n from '@vscode/l10n';
import type { TokenCounts, TrafficView } from '../../../contract/records.ts';
import type { Chart } from '../chart.ts';
import { short } from '../format.ts';
import { Steps } from '../steps.ts';

const KINDS: [name: string, kind: keyof TokenCounts][] = [
  [l10n.t('input'), 'input'],
  [l10n.t('output'), 'output'],
  [l10n.t('cache read'), 'cache_read'],
  [l10n.t('cache write'), 'cache_write'],
];

/** Tokens by the second, in and out. */
export const tokensChart = (view: TrafficView): Chart => {
  const steps = new Steps(view);
  const series = KINDS.map(([name, kind], style) => ({
    name,
    style,
    values: steps.perSecond(view.total, ({ tokens }) => tokens[kind]),
  }));
  // Most never use a cache.
  const shown = series.filter(({ values }, index) => index < 2 || values.some((value) => value > 0));
  const format = (value: number): string => `${short(value)}/s`;
  const now = shown.map(({ name, values }) => `${name} ${format(values.at(-1) ?? 0)}`);
  return {
    kind: 'lines',
    times: steps.seconds,
    series: shown,
    format,
    summary: l10n.t('Tokens per second: now {0}', now.join(', ')),
    empty: shown.every(({ values }) => values.every((value) => value === 0)),
  };
};
