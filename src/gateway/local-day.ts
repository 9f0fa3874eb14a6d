/** A day of this machine's calendar. Epoch milliseconds; the end is exclusive. */
export interface Day {
  since: number;
  until: number;
}

/** The one that `at` is in. It has 23 or 25 hours where clocks are changed. */
export function localDay(at: number): Day {
  const [since, until] = [new Date(at), new Date(at)];
  return { since: since.setHours(0, 0, 0, 0), until: until.setHours(24, 0, 0, 0) };
}
