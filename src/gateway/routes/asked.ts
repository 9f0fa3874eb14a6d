import { durationMs } from '../../config/durations.ts';
import { record, text } from '../dialects/json.ts';

/** What a query parameter asked for can't be understood; the message is for people. */
export class Misasked extends Error {
  override readonly name = 'Misasked';
  readonly status = 400;
}

const SPAN = /^\d{1,9}(s|m|h|d|w|mo)$/;
/** Up to 11 digits are seconds: these last until the year 5138, milliseconds have had 12 since 1973. */
const SECONDS = /^\d{1,11}$/;
const MILLISECONDS = /^\d{12,16}$/;
/** A `+` that was not escaped has become a space. */
const ISO = /^(\d{4}-\d\d(?:-\d\d)?)([T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)?(Z|[+ -]\d\d:?\d\d)?$/i;
/** Nothing is kept for longer. */
const LONGEST_STEP_MS = 400 * 86_400_000;

/** What is asked for, as text; undefined where it is not. */
function once(name: string, value: unknown): string | undefined {
  if (value !== undefined && text(value) === undefined)
    throw new Misasked(`${name} is given more than once: write it once.`);
  return text(value) === '' ? undefined : text(value);
}

/**
 * A moment: a span back from now such as `24h`, ISO 8601 (UTC where it names no zone), or seconds or milliseconds since
 * the epoch. In milliseconds; null where none is asked for.
 */
export function moment(name: string, value: unknown, now: number): number | null {
  const asked = once(name, value);
  if (asked === undefined) return null;
  if (SPAN.test(asked)) return Math.max(0, Math.floor(now - durationMs(asked)));
  if (SECONDS.test(asked)) return Number(asked) * 1000;
  if (MILLISECONDS.test(asked)) return Number(asked);
  const [, day, time = 'T00:00', zone = 'Z'] = ISO.exec(asked) ?? [];
  const at = isDay(day) ? Date.parse(`${day}${time.replace(' ', 'T')}${zone.replace(' ', '+')}`) : NaN;
  if (Number.isNaN(at)) {
    throw new Misasked(
      `${name} is '${asked}': write a span such as 24h or 30d, a time such as 2026-01-31T12:00:00Z, or seconds since 1970.`,
    );
  }
  return Math.max(0, at);
}

/** `Date` takes a 30th of February for the 2nd of March. */
function isDay(day: string | undefined): day is string {
  const at = Date.parse(day ?? '');
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day!);
}

/** A span such as `15m`, or a number of seconds. In milliseconds; null where none is asked for. */
export function span(name: string, value: unknown): number | null {
  const asked = once(name, value);
  if (asked === undefined) return null;
  const ms = SPAN.test(asked) ? durationMs(asked) : Number(asked) * 1000;
  if (!(ms > 0 && ms <= LONGEST_STEP_MS))
    throw new Misasked(`${name} is '${asked}': write a span such as 15m or 1h, or seconds; up to 400d.`);
  return ms;
}

/** One of `known`, or the first. */
export function oneOf<const K extends readonly string[]>(name: string, value: unknown, known: K): K[number] {
  const asked = once(name, value);
  if (asked === undefined) return known[0]!;
  if (!known.includes(asked)) throw new Misasked(`${name} is '${asked}'. Known: ${known.join(', ')}.`);
  return asked;
}

/** A whole number from 1 on; more than `most` is `most`. */
export function limit(value: unknown, usual: number, most: number): number {
  const asked = once('limit', value);
  if (asked === undefined) return usual;
  if (!/^\d+$/.test(asked) || Number(asked) === 0)
    throw new Misasked(`limit is '${asked}': write a whole number from 1 to ${most}.`);
  return Math.min(Number(asked), most);
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

/** A name to choose by; null for all. */
export const name = (of: string, value: unknown): string | null => once(of, value) ?? null;
