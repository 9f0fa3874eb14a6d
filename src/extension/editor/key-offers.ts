import { keyHover, schemaAt } from '../../config/assist/key-hover.ts';
import { type Source, valueAt } from '../../config/index.ts';
import { asTree } from '../../config/paths.ts';
import type { Offered } from './names.ts';
import type { Reference } from './reference.ts';
import { readTree } from './router-names.ts';

const OPENING: Readonly<Record<string, string>> = { array: '[$0]', object: '{$0}' };

/** Keys within brackets, which the language service knows nothing of before their first letter. */
export const keyOffers = (source: Source, { path, name, hasColon }: Reference): Offered[] => {
  const there = new Set(Object.keys(asTree(valueAt(readTree(source), path))));
  return Object.entries(schemaAt(path)?.properties ?? {})
    .filter(([key]) => key === name || !there.has(key))
    .map(([key, { type }]) => {
      const documentation = keyHover([...path, key]);
      const value = OPENING[String([type].flat()[0])] ?? '$0';
      return {
        name: key,
        detail: '',
        snippet: hasColon ? key : `${key}: ${value}`,
        ...(documentation !== undefined && { documentation }),
      };
    });
};
