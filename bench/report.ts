import { median } from './statistics.ts';

/** What one figure must come to, as the gateway's over the floor's, or as it is. */
export interface Target {
  of: 'ratio' | 'value';
  at: 'most' | 'least';
  limit: number;
}

/** One figure of a suite: for each contestant one value for each round kept, in the same order of rounds. */
export interface Figure {
  suite: string;
  name: string;
  values: Record<string, number[]>;
  target?: Target;
  /** Whose values are judged; the gateway's unless it says otherwise. */
  of?: string;
  /** Whose values those are compared with; the floor's unless it says otherwise. */
  against?: string;
}

const shown = (value: number): string => {
  if (Number.isNaN(value)) return '–';
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
};

/** Round by round, because the machine's speed drifts between rounds. */
const ratio = ({ values, of = 'switchyard', against = 'floor' }: Figure): number =>
  median((values[of] ?? []).map((value, round) => value / (values[against]?.[round] ?? NaN)));

const verdict = (figure: Figure): string => {
  const { target } = figure;
  if (!target) return '';
  const reached =
    target.of === 'ratio' ? ratio(figure) : median(figure.values[figure.of ?? 'switchyard'] ?? []);
  const sign = target.at === 'most' ? '≤' : '≥';
  const wanted = `${sign} ${target.limit}${target.of === 'ratio' ? '×' : ''}`;
  if (Number.isNaN(reached)) return wanted;
  const met = target.at === 'most' ? reached <= target.limit : reached >= target.limit;
  return `${wanted} ${met ? 'met' : 'MISSED'}`;
};

export const table = (figures: Figure[], contestants: string[]): string => {
  const head = ['suite', 'figure', ...contestants, 'ratio', 'target'];
  const rows = figures.map((figure) => [
    figure.suite,
    figure.name,
    ...contestants.map((name) => shown(median(figure.values[name] ?? []))),
    Number.isNaN(ratio(figure)) ? '–' : `${shown(ratio(figure))}×`,
    verdict(figure),
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)),
  );
  const line = (row: string[]): string =>
    `| ${row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
};
