/** Figures as people read them, with a no-break space before the unit. */

const NBSP = '\u00a0';

/** Milliseconds: `820 ms`, `1.2 s`, `34 s`. */
export const duration = (ms: number): string => {
  if (ms < 1000) return `${Math.round(ms)}${NBSP}ms`;
  return `${ms < 10_000 ? (ms / 1000).toFixed(1) : Math.round(ms / 1000)}${NBSP}s`;
};

const STEPS = [
  ['d', 86_400],
  ['h', 3600],
  ['min', 60],
  ['s', 1],
] as const;

/** What is left of a wait, rounded up so that it ends at one second: `34 s`, `2 min 5 s`, `3 h`, `29 d 4 h`. */
export const countdown = (ms: number): string => {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const at = Math.max(
    0,
    STEPS.findIndex(([, size]) => seconds >= size),
  );
  const [[unit, size], next] = seconds === 0 ? [STEPS[3], undefined] : [STEPS[at]!, STEPS[at + 1]];
  const rest = next ? Math.floor((seconds % size) / next[1]) : 0;
  const first = `${Math.floor(seconds / size)}${NBSP}${unit}`;
  return next && rest > 0 ? `${first} ${rest}${NBSP}${next[0]}` : first;
};

/** 0..1: `62 %`. */
export const percent = (part: number): string => `${Math.round(part * 100)}${NBSP}%`;

/** `987`, `1.2k`, `34k`, `5.6M`. */
export const count = (n: number): string => {
  const [value, unit] = n < 1000 ? [n, ''] : n < 1_000_000 ? [n / 1000, 'k'] : [n / 1_000_000, 'M'];
  return `${unit !== '' && value < 10 ? value.toFixed(1) : Math.round(value)}${unit}`;
};

const grouped = new Intl.NumberFormat('en-US');

/** To the last one: `1,234,567`. */
export const whole = (n: number): string => grouped.format(n);

export const dollars = (amount: number): string => `$${amount.toFixed(amount > 0 && amount < 1 ? 4 : 2)}`;

/** Where there is little room: `$0.12`, and `<$0.01` for less. */
export const cents = (amount: number): string =>
  amount > 0 && amount < 0.005 ? '<$0.01' : `$${amount.toFixed(2)}`;

const SPECIAL = /[\\`*_{}[\]()#+\-.!|<>~$]/g;

/** Text that stands in Markdown as it is. */
export const plain = (text: string): string => text.replace(SPECIAL, '\\$&');
