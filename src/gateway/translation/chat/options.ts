import { text } from '../../dialects/json.ts';
import type { Format, Json } from '../form.ts';
import { flag, isObject } from '../members.ts';
import { FORMAT_NAME, isStrict } from '../schemas.ts';

/** `response_format` of Chat. */
export function decodeFormat(format: unknown): Format | undefined {
  if (!isObject(format)) return undefined;
  if (format.type === 'json_object') return { type: 'json' };
  if (format.type !== 'json_schema' || !isObject(format.json_schema)) return undefined;
  const { name, description, schema, strict } = format.json_schema;
  return {
    type: 'schema',
    schema: isObject(schema) ? schema : {},
    name: text(name),
    description: text(description),
    strict: flag(strict),
  };
}

export function encodeFormat(format: Format | undefined): Json | undefined {
  if (!format) return undefined;
  if (format.type === 'json') return { type: 'json_object' };
  const { schema, name, description, strict } = format;
  return {
    type: 'json_schema',
    json_schema: {
      name: name ?? FORMAT_NAME,
      ...(description !== undefined && { description }),
      schema,
      strict: strict ?? isStrict(schema),
    },
  };
}
