import { scalar } from '../../config/edits/place.ts';
import type { Reference } from './reference.ts';

/** A text in a snippet. */
export const literal = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** A name as YAML, in the quotes that are there, or in such as it needs. */
export const written = ({ quote }: Pick<Reference, 'quote'>, name: string): string => {
  if (quote === '"') return JSON.stringify(name).slice(1, -1);
  return quote === "'" ? name.replaceAll("'", "''") : scalar(name);
};
