import { ROUTING_MEMBERS } from '../body/routing-members.ts';
import type { Json } from './form.ts';

/** Members without a meaning of their own to any dialect: the router's, and those that routing sets anew. */
const ROUTING = new Set<string>(['model', ...ROUTING_MEMBERS]);

type Fits = (value: unknown) => boolean;

/** Members that are understood, as far as they fit. */
export type Members = ReadonlyMap<string, Fits>;

/** Members by what they have to be; one that is something else is none of them. */
export const members = (...kinds: readonly (readonly [Fits, string])[]): Members =>
  new Map(kinds.flatMap(([fits, names]) => names.split(' ').map((name) => [name, fits] as const)));

export const anything: Fits = () => true;
export const isNumber: Fits = (value) => number(value) !== undefined;
export const isFlag: Fits = (value) => typeof value === 'boolean';
export const isText: Fits = (value) => typeof value === 'string';
export const isList: Fits = Array.isArray;
export const isTexts: Fits = (value) => Array.isArray(value) && value.every(isText);
export const either =
  (...fits: readonly Fits[]): Fits =>
  (value) =>
    fits.some((one) => one(value));
export const isOneOf =
  (words: readonly string[]): Fits =>
  (value) =>
    words.some((word) => word === value);

/** The members beyond `known`; undefined when there are none. Null means what absence means. */
export function restOf(value: Json, known: ReadonlySet<string> | Members): Json | undefined {
  let rest: Json | undefined;
  for (const key in value) {
    if (ROUTING.has(key) || value[key] === null || value[key] === undefined) continue;
    if (known instanceof Map ? (known as Members).get(key)?.(value[key]) : known.has(key)) continue;
    rest ??= {};
    rest[key] = value[key];
  }
  return rest;
}

export const VERBOSITIES = ['low', 'medium', 'high'] as const;

export const number = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

export const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects of a list; other items mean nothing. */
export const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

export const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** One of `words`; undefined when it is another. */
export const oneOf = <T extends string>(words: readonly T[], value: unknown): T | undefined =>
  words.find((word) => word === value);

/** The texts of an object's members, e.g. of metadata. */
export function textMembers(value: unknown): Record<string, string> | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** An empty list says nothing, and is refused by some. */
export const filled = <T>(items: readonly T[] | undefined): readonly T[] | undefined =>
  items && items.length > 0 ? items : undefined;
