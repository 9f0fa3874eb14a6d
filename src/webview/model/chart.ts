import * as l10n from '@vscode/l10n';
/** A series of a chart. */
export interface ChartSeries {
  name: string;
  /** By step; null where nothing was measured. */
  values: (number | null)[];
  /** Chooses its colour, pattern and dashes; null: what is left over. */
  style: number | null;
}

/** What a chart shows, whatever draws it. */
export interface Chart {
  kind: 'stack' | 'lines' | 'bars';
  /** Epoch seconds. */
  times: number[];
  series: ChartSeries[];
  format: (value: number) => string;
  /** The upper end of its axis, where it is fixed. */
  most?: number;
  /** For those who can't see it. */
  summary: string;
  /** True when there is nothing to see. */
  empty: boolean;
}

export const REST = l10n.t('Others');

/** The largest, in the order given, and the rest together: more could not be told apart. */
export const largest = <T>(
  all: readonly T[],
  most: number,
  weigh: (one: T) => number,
): { shown: T[]; rest: T[] } => {
  if (all.length <= most) return { shown: [...all], rest: [] };
  const chosen = new Set([...all].sort((a, b) => weigh(b) - weigh(a)).slice(0, most - 1));
  return { shown: all.filter((one) => chosen.has(one)), rest: all.filter((one) => !chosen.has(one)) };
};

/** Adds up columns, step by step. */
export const added = (columns: readonly (readonly number[])[], length: number): number[] =>
  Array.from({ length }, (_, index) => columns.reduce((sum, column) => sum + (column[index] ?? 0), 0));
