import { ROUTING_MEMBERS } from '../body/routing-members.ts';
import type { Json } from './form.ts';

/** Members without a meaning of their own to any dialect: the router's, and those that routing sets anew. */
const ROUTING = new Set<string>(['model', ...ROUTING_MEMBERS]);

/** The members beyond `known`; undefined when there are none. Null means what absence means. */
export function restOf(value: Json, known: ReadonlySet<string>): Json | undefined {
  let rest: Json | undefined;
  for (const key in value) {
    if (known.has(key) || ROUTING.has(key) || value[key] === null || value[key] === undefined) continue;
    rest ??= {};
    rest[key] = value[key];
  }
  return rest;
}

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
