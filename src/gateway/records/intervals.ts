import type { Interval } from '../../contract/records.ts';

/** Two-sided, of the standard normal distribution. */
const Z = 1.959963984540054;

/** Wilson's score interval for a share of `n`: sound for few and for extreme counts too. Null without any. */
export function wilson(hits: number, n: number): Interval | null {
  if (n === 0) return null;
  const share = hits / n;
  const z2 = Z * Z;
  const scale = 1 / (1 + z2 / n);
  const centre = scale * (share + z2 / (2 * n));
  const half = scale * Z * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return {
    value: share,
    low: hits === 0 ? 0 : Math.max(0, centre - half),
    high: hits === n ? 1 : Math.min(1, centre + half),
  };
}

/**
 * Student's interval for the mean of values that can't be negative. `squares`: the sum of their squared deviations.
 * One value alone tells nothing of the spread: then both ends are null.
 */
export function student(count: number, mean: number, squares: number): Interval | null {
  if (count === 0) return null;
  if (count === 1) return { value: mean, low: null, high: null };
  const half = tQuantile(count - 1) * Math.sqrt(Math.max(0, squares) / (count - 1) / count);
  return { value: mean, low: Math.max(0, mean - half), high: mean + half };
}

/** For 1, 2, … degrees of freedom: where the expansion is worst, and the steepest. */
const FEW = [12.706204736, 4.30265273, 3.182446305, 2.776445105, 2.570581836, 2.446911851] as const;

/** The 97.5th percentile of Student's t: by Fisher's expansion above few degrees of freedom, within 0.01 %. */
export function tQuantile(freedom: number): number {
  const few = FEW[freedom - 1];
  if (few !== undefined) return few;
  const z = Z;
  const v = freedom;
  return (
    z +
    (z ** 3 + z) / (4 * v) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * v ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * v ** 3) +
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / (92160 * v ** 4)
  );
}
