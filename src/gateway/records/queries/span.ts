import { HOUR, MINUTE } from '../rollup.ts';

/** Minutes are kept so long, hours much longer. Milliseconds. */
export const MINUTES_KEPT = 2 * 24 * HOUR;

/** Sums of one period. Epoch milliseconds; the end is exclusive. */
export interface Part {
  period: number;
  since: number;
  until: number;
}

/** A span of time and the rollups that cover it, without gap or overlap. Epoch milliseconds; ends are exclusive. */
export interface Span {
  since: number;
  until: number;
  parts: Part[];
}

/** Exact to the minute where minutes are kept, else to the hour: `since` is rounded down, unless it is still to come. */
export function spanOf(asked: number, until: number): Span {
  if (asked >= until) return { since: until, until, parts: [{ period: MINUTE, since: until, until }] };
  const period = until - asked > MINUTES_KEPT ? HOUR : MINUTE;
  const since = asked - (asked % period);
  if (period === HOUR) return { since, until, parts: [{ period: HOUR, since, until }] };
  const hour = Math.ceil(since / HOUR) * HOUR;
  if (hour >= until) return { since, until, parts: [{ period: MINUTE, since, until }] };
  return {
    since,
    until,
    parts: [
      { period: MINUTE, since, until: hour },
      { period: HOUR, since: hour, until },
    ],
  };
}
