import { durationMs } from '../../config/durations.ts';
import { record, text } from '../dialects/json.ts';

/** What a query parameter asked for can't be understood; the message is for people. */
export class Misasked extends Error {
  override readonly name = 'Misasked';
  readonly status = 400;
}

const SPAN = /^\d+(s|m|h|d|w|mo)$/;
/** Up to 11 digits are seconds: these last until the year 5138, milliseconds have had 12 since 1973. */
const SECONDS = /^\d{1,11}$/;
const MILLISECONDS = /^\d{12,}$/;

/** A moment: a span back from now such as `24h`, ISO 8601, or seconds or milliseconds since the epoch. In milliseconds. */
export function moment(name: string, value: unknown, now: number): number | null {
  const asked = text(value);
  if (asked === undefined || asked === '') return null;
  if (SPAN.test(asked)) return Math.max(0, Math.floor(now - durationMs(asked)));
  if (SECONDS.test(asked)) return Number(asked) * 1000;
  if (MILLISECONDS.test(asked)) return Number(asked);
  const at = Date.parse(asked);
  if (Number.isNaN(at)) {
    throw new Misasked(
      `${name} is '${asked}': write a span such as 24h or 30d, a time such as 2026-01-31T12:00:00Z, or seconds since 1970.`,
    );
  }
  return Math.max(0, at);
}

/** A span such as `15m`, or a number of seconds. In milliseconds. */
export function span(name: string, value: unknown): number | null {
  const asked = text(value);
  if (asked === undefined || asked === '') return null;
  if (SPAN.test(asked)) return durationMs(asked);
  const seconds = Number(asked);
  if (!(seconds > 0))
    throw new Misasked(`${name} is '${asked}': write a span such as 15m or 1h, or seconds.`);
  return seconds * 1000;
}

/** One of `known`, or the first. */
export function oneOf<const K extends readonly string[]>(name: string, value: unknown, known: K): K[number] {
  const asked = text(value);
  if (asked === undefined || asked === '') return known[0]!;
  if (!known.includes(asked)) throw new Misasked(`${name} is '${asked}'. Known: ${known.join(', ')}.`);
  return asked;
}

/** A whole number from 1; more than `most` is `most`. */
export function limit(value: unknown, usual: number, most: number): number {
  if (value === undefined || value === '') return usual;
  const asked = Number(text(value));
  if (!(Number.isInteger(asked) && asked > 0))
    throw new Misasked(
      `limit is '${text(value) ?? 'more than one'}': write a whole number from 1 to ${most}.`,
    );
  return Math.min(asked, most);
}

/** Members of a body that are text where they are there; a wrong one is never taken for none. */
export function texts<const K extends string>(body: unknown, ...names: K[]): Partial<Record<K, string>> {
  if (body !== undefined && (typeof body !== 'object' || body === null || Array.isArray(body)))
    throw new Misasked('The request body is no JSON object.');
  const found: Partial<Record<K, string>> = {};
  for (const name of names) {
    const value = record(body)[name];
    if (typeof value === 'string') found[name] = value;
    else if (value !== undefined && value !== null) throw new Misasked(`'${name}' is no text.`);
  }
  return found;
}
