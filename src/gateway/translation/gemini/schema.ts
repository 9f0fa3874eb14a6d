import type { Json } from '../form.ts';
import { isObject } from '../members.ts';

/**
 * Google's own schemas (https://ai.google.dev/api/caching#Schema) as JSON Schema: types are in capitals, `nullable`
 * stands for a type more, and numbers may be texts.
 */
export function decodeSchema(schema: Json): Json {
  const { type, nullable, properties, items, anyOf, ...rest } = schema;
  const word = typeof type === 'string' ? type.toLowerCase() : undefined;
  return {
    ...Object.fromEntries(
      Object.entries(rest)
        .filter(([key]) => key !== 'propertyOrdering')
        .map(([key, value]) => [key, COUNTS.has(key) ? Number(value) : value]),
    ),
    ...(word !== undefined && { type: nullable === true ? [word, 'null'] : word }),
    ...(isObject(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, value]) => [
          name,
          isObject(value) ? decodeSchema(value) : value,
        ]),
      ),
    }),
    ...(isObject(items) && { items: decodeSchema(items) }),
    ...(Array.isArray(anyOf) && { anyOf: anyOf.filter(isObject).map(decodeSchema) }),
  };
}

const COUNTS = new Set(['minItems', 'maxItems', 'minLength', 'maxLength', 'minProperties', 'maxProperties']);
