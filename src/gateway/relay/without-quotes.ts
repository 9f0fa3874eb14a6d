import type { Body } from '../body/body.ts';

/** What stands where a quote was. */
const CUT = '[…]';
/** Characters: shorter ones are words that many texts have in common. */
const SHORTEST = 20;
const WINDOW = SHORTEST / 2;
/** Of a message that is told. */
const LONGEST = 1000;
/** Bytes that are looked through for a message, once for each window: some ten milliseconds, which others wait. */
const LOOKED_THROUGH = 64 * 1024 * 1024;

/**
 * What an upstream says of a failure goes into logs, traces and callbacks, where no prompt belongs: what it quotes of
 * the request is cut out. Names of members and the model's are no prompt. `ours`: names that may be told.
 */
export function withoutQuotes(message: string, body: Body, ours: readonly string[]): string {
  if (message.length < SHORTEST) return message;
  const most = Math.min(LONGEST, WINDOW * Math.floor(LOOKED_THROUGH / body.length));
  const text = message.length > most ? `${message.slice(0, most)}…` : message;
  const bytes = body.view();
  const has = (from: number, to: number): boolean =>
    formsOf(text.slice(from, to)).some((form) => bytes.includes(form));
  let kept = '';
  let at = 0;
  for (let next = 0; next + WINDOW <= text.length; next += WINDOW) {
    if (next < at || !has(next, next + WINDOW)) continue;
    const from = next - longest(next - at, (n) => has(next - n, next + WINDOW));
    const to = next + WINDOW + longest(text.length - next - WINDOW, (n) => has(from, next + WINDOW + n));
    const quote = text.slice(from, to);
    if (quote.length < SHORTEST || isName(quote, bytes, ours)) continue;
    kept += text.slice(at, from) + CUT;
    at = to;
  }
  return kept + text.slice(at);
}

/** As JSON writes it, and as those do that write ASCII only. */
function formsOf(text: string): string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const ascii = json.replace(
    /[\u0080-\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return json === ascii ? [json] : [json, ascii];
}

const isName = (quote: string, bytes: Buffer, ours: readonly string[]): boolean =>
  ours.some((name) => name.includes(quote)) ||
  bytes.includes(`"${quote}":`) ||
  bytes.includes(`"${quote}" :`);

/** The largest of 0…`limit` for which `fits` holds, where it holds for all below. */
function longest(limit: number, fits: (n: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
