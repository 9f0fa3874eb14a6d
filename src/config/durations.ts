const UNIT_MS: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 7 * 86_400_000,
  // LiteLLM's month is that of the calendar; a window of spending may as well be even.
  mo: 30 * 86_400_000,
};

/** Milliseconds of a span that passed the schema, such as `30s` or `1mo`. */
export function durationMs(span: string): number {
  const [, count, unit] = /^(\d+)([a-z]+)$/.exec(span)!;
  return Number(count) * UNIT_MS[unit!]!;
}
