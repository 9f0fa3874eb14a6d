import * as l10n from '@vscode/l10n';
import type { TrafficView } from '../../../contract/records.ts';
import { added, type Chart, largest, REST } from '../chart.ts';
import { percent, perSecond } from '../format.ts';
import { type Part, partsOf, type Places } from '../names.ts';
import { Steps, sumUp } from '../steps.ts';
import { BY, type By } from '../view-options.ts';

const SERIES_AT_MOST = 10;

/** Requests by the second, or their split, by what they went to. */
export const trafficChart = (view: TrafficView, by: By, as: 'rate' | 'share', places: Places): Chart => {
  const steps = new Steps(view);
  const requests = ({ points }: Part): number => sumUp(points, (point) => point.requests);
  const { shown, rest } = largest(merged(partsOf(view, by, places)), SERIES_AT_MOST, requests);
  const rate = ({ points }: Part): number[] => steps.perSecond(points, (point) => point.requests);
  const series = shown.map((part) => ({ name: part.name, style: part.style, values: rate(part) }));
  if (rest.length > 0) {
    const values = added(rest.map(rate), steps.starts.length);
    series.push({ name: `${REST} (${rest.length})`, style: null, values });
  }
  const totals = added(
    series.map(({ values }) => values),
    steps.starts.length,
  );
  const chart = {
    kind: 'stack' as const,
    times: steps.seconds,
    empty: view.total.every((point) => point.requests === 0),
  };
  if (as === 'rate') {
    const [now = 0, most] = [totals.at(-1), Math.max(0, ...totals)];
    const summary = l10n.t(
      'Requests per second by {0}: now {1}, at most {2}',
      BY[by].toLowerCase(),
      perSecond(now),
      perSecond(most),
    );
    return { ...chart, series, format: perSecond, summary };
  }
  const all = series.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const sum = all.reduce((a, b) => a + b, 0);
  const told = series.map(({ name }, index) => `${name} ${percent(sum === 0 ? 0 : all[index]! / sum)}`);
  return {
    ...chart,
    series: series.map((one) => ({
      ...one,
      values: one.values.map((value, index) => (totals[index]! > 0 ? value / totals[index]! : null)),
    })),
    format: percent,
    most: 1,
    summary: l10n.t('Share of requests by {0} over time. In all: {1}', BY[by].toLowerCase(), told.join(', ')),
  };
};

/** A deployment whose provider or variant was changed has two series; a variant one in each of its groups. */
const merged = (parts: readonly Part[]): Part[] => {
  const byName = new Map<string, Part>();
  for (const part of parts) {
    const same = byName.get(part.name);
    byName.set(part.name, same ? { ...same, points: joined(same.points, part.points) } : part);
  }
  return Array.from(byName.values());
};

const joined = (a: Part['points'], b: Part['points']): Part['points'] => {
  const at = new Map(a.map((point) => [point.at, point]));
  for (const point of b) {
    const same = at.get(point.at);
    at.set(point.at, same ? { ...same, requests: same.requests + point.requests } : point);
  }
  return Array.from(at.values());
};
