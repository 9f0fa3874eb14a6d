export const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2;
};

/** By nearest rank; `rank` is 0..1. */
export const percentile = (values: readonly number[], rank: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(rank * values.length) - 1)] ?? NaN;

const FEWEST = 3;

/** The half that others on the machine disturbed least. */
export const quietest = <T>(items: T[], disturbance: (item: T) => number): T[] =>
  items
    .toSorted((a, b) => disturbance(a) - disturbance(b))
    .slice(0, Math.max(FEWEST, Math.ceil(items.length / 2)));
