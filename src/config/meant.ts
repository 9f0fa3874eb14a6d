import { holdsSecret } from './schema/secrets.ts';
import { type Path } from './paths.ts';
import { isBadReference, referencedName } from './references.ts';

type Scalar = string | number | boolean;

const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value);

/** Seconds in a unit, by its first letters. */
const SECONDS: readonly [unit: RegExp, seconds: number][] = [
  [/^(ms|milli)/, 0.001],
  [/^(m|min|minutes?)$/, 60],
  [/^(h|hrs?|hours?)$/, 3600],
  [/^(d|days?)$/, 86_400],
  [/^(s|secs?|seconds?)$/, 1],
];
const THOUSANDS: Readonly<Record<string, number>> = { k: 1000, m: 1_000_000 };

const IS_MILLISECONDS = /_ms$/;
const IS_SECONDS = /timeout$|_after$|_time$|^ttl$|_interval$|_seconds$/;
const IS_AMOUNT = /^(rpm|tpm|max_.*tokens)$/;

/** By how much a number is to be multiplied for its unit; undefined where that is not plain. */
const factorOf = (unit: string, key: string): number | undefined => {
  const [, seconds] = SECONDS.find(([pattern]) => pattern.test(unit)) ?? [];
  if (IS_MILLISECONDS.test(key)) return seconds && seconds * 1000;
  if (IS_SECONDS.test(key)) return seconds;
  if (IS_AMOUNT.test(key) && Object.hasOwn(THOUSANDS, unit)) return THOUSANDS[unit];
  return ['', '%', 'x', '$', 'usd'].includes(unit) ? 1 : undefined;
};

const numberMeant = (value: Scalar, key: string, whole: boolean): string | undefined => {
  const [, digits, unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*([a-z%$]*)\.?\s*$/i.exec(String(value)) ?? [];
  const factor = digits === undefined ? undefined : factorOf(unit.toLowerCase(), key);
  if (factor === undefined) return undefined;
  const meant = Number((Number(digits) * factor).toPrecision(12));
  return String(whole ? Math.max(1, Math.round(meant)) : meant);
};

const FLAGS: readonly [RegExp, string][] = [
  [/^(1|y|enabled?|active)$/i, 'true'],
  [/^(0|n|disabled?|inactive|none)$/i, 'false'],
];

/** Texts that have a form of their own, which a number in quotes has not. */
const HAS_FORM = /_strategy$/;
/** A version of Azure's API that is no preview, as YAML. */
export const API_VERSION = '"2024-10-21"';
const IS_DURATION = /_duration$|_period$/;
/** Lists of mappings, which no single text stands for. */
const HAS_ENTRIES = /^(model_list|routing_groups)$/;

const UNITS: readonly [RegExp, string][] = [
  [/^(s|secs?|seconds?)$/, 's'],
  [/^(m|mins?|minutes?)$/, 'm'],
  [/^(h|hrs?|hours?)$/, 'h'],
  [/^(|d|days?)$/, 'd'],
  [/^(w|weeks?)$/, 'w'],
  [/^(mo|mons?|months?)$/, 'mo'],
];
const WORDS: Readonly<Record<string, string>> = { hourly: '1h', daily: '1d', weekly: '1w', monthly: '1mo' };

/** A span, as `1d`, of how people write one: `1 day`, `daily`, `30`. */
export const durationMeant = (value: unknown): string | undefined => {
  const text = String(value).trim().toLowerCase();
  if (Object.hasOwn(WORDS, text)) return WORDS[text];
  const [, digits, unit = ''] = /^(\d+)\s*([a-z]*)$/.exec(text) ?? [];
  const [, short] = UNITS.find(([pattern]) => pattern.test(unit)) ?? [];
  return digits === undefined || short === undefined ? undefined : `${digits}${short}`;
};

/** What stands for another kind of value, where it is plain what was meant, as YAML. */
export const meant = (value: unknown, path: Path, expected: string): string | undefined => {
  if (!isScalar(value) || holdsSecret(path)) return undefined;
  if (referencedName(value) !== undefined || isBadReference(value)) return undefined;
  const key = String(path.at(-1));
  switch (expected) {
    case 'string':
      if (IS_DURATION.test(key)) return durationMeant(value);
      if (key === 'api_version') return API_VERSION;
      return HAS_FORM.test(key) ? undefined : JSON.stringify(String(value));
    case 'array':
      if (HAS_ENTRIES.test(key)) return undefined;
      return `[${typeof value === 'string' ? JSON.stringify(value) : value}]`;
    case 'boolean':
      return FLAGS.find(([pattern]) => pattern.test(String(value)))?.[1];
    case 'number':
    case 'int':
      return numberMeant(value, key, expected === 'int');
    default:
      return undefined;
  }
};

/** Where 0 would be another mistake: a minus is a slip there. */
const NEVER_ZERO = /^(weight|rpm|tpm|max_budget|budget_limit)$|timeout$/;

/** The nearest number within the bounds, which are those of its key. */
export const boundMeant = (value: unknown, path: Path, bound: number | bigint): string =>
  bound === 0 && Number(value) < 0 && NEVER_ZERO.test(String(path.at(-1)))
    ? String(-Number(value))
    : String(bound);
