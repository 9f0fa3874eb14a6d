import { isObject } from './members.ts';

/** OpenAI wants a name for a schema, other dialects have none. */
export const FORMAT_NAME = 'answer';

/** Whether a schema is one that OpenAI takes as strict: each object names all its members and allows no others. */
export function isStrict(schema: unknown): boolean {
  if (Array.isArray(schema)) return schema.every(isStrict);
  if (!isObject(schema)) return true;
  if (schema.type === 'object' || isObject(schema.properties)) {
    const properties = isObject(schema.properties) ? Object.keys(schema.properties) : [];
    const required = new Set(Array.isArray(schema.required) ? schema.required : []);
    if (schema.additionalProperties !== false || !properties.every((key) => required.has(key))) return false;
  }
  return Object.values(schema).every(isStrict);
}
