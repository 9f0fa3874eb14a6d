/** How figures read: short, and steady in width. */

export const UNKNOWN = '–';

const NBSP = '\u00a0';

const whole = new Intl.NumberFormat('en-US');
const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 });
const clockTime = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

export const count = (value: number): string => (value < 1_000_000 ? whole : compact).format(value);

/** Three digits or so, whatever it is. */
export const short = (value: number): string =>
  value < 9.95 && !Number.isInteger(value) ? value.toFixed(1) : compact.format(value);

export const percent = (ratio: number): string => {
  const value = ratio * 100;
  if (value > 0 && value < 0.1) return `<0.1${NBSP}%`;
  return `${Number.isInteger(value) ? value : value.toFixed(1).replace(/\.0$/, '')}${NBSP}%`;
};

export const perSecond = (value: number): string =>
  // A request an hour is not none.
  value > 0 && value < 0.095
    ? `${Number(value.toPrecision(2))}/s`
    : `${value < 1000 ? value.toFixed(value > 0 && value < 9.95 ? 1 : 0) : compact.format(value)}/s`;

export const latency = (ms: number | null): string => {
  if (ms === null) return UNKNOWN;
  if (ms < 999.5) return `${ms.toFixed(ms < 9.95 && !Number.isInteger(ms) ? 1 : 0)} ms`;
  return ms < 60_000 ? `${(ms / 1000).toFixed(ms < 9_995 ? 2 : 1)} s` : duration(ms);
};

/** A span for people, in its two largest units. */
export const duration = (ms: number): string => {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [days, hours, minutes] = [
    Math.floor(seconds / 86_400),
    Math.floor(seconds / 3600) % 24,
    Math.floor(seconds / 60) % 60,
  ];
  const units = [`${days} d`, `${hours} h`, `${minutes} min`, `${seconds % 60} s`];
  const first = days ? 0 : hours ? 1 : minutes ? 2 : 3;
  return units.slice(first, first + 2).join(' ');
};

/** Whole seconds still to go. */
export const countdown = (until: number, now: number): string =>
  until - now > 60_000 ? duration(until - now) : `${Math.max(0, Math.ceil((until - now) / 1000))} s`;

export const money = (dollars: number | null): string => {
  if (dollars === null) return UNKNOWN;
  const digits = dollars === 0 ? 0 : dollars < 0.01 ? 5 : dollars < 1 ? 3 : 2;
  return `$${dollars >= 1000 ? count(Math.round(dollars)) : dollars.toFixed(digits)}`;
};

export const clock = (epochMs: number): string => clockTime.format(epochMs);

const hours = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const DAY = 86_400_000;

/** A moment as one says it within a span of that length. Milliseconds. */
export const moment = (epochMs: number, spanMs: number): string => {
  if (spanMs > DAY) return `${days.format(epochMs)} ${hours.format(epochMs)}`;
  return spanMs > DAY / 24 ? hours.format(epochMs) : clock(epochMs);
};

/** The same where there is room for a mark only. */
export const tick = (epochMs: number, spanMs: number): string =>
  spanMs > DAY ? days.format(epochMs) : hours.format(epochMs);
