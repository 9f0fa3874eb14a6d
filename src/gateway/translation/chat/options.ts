import { text } from '../../dialects/json.ts';
import type { Format, FormRequest, Json } from '../form.ts';
import { flag, isObject } from '../members.ts';

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

const TIERS: Readonly<Record<string, FormRequest['tier']>> = {
  auto: 'auto',
  default: 'standard',
  flex: 'flex',
  priority: 'priority',
  scale: 'priority',
};

/** `service_tier` of Chat and Responses. */
export const tierNamed = (name: unknown): FormRequest['tier'] =>
  typeof name === 'string' && Object.hasOwn(TIERS, name) ? TIERS[name] : undefined;

export const tierName = (tier: FormRequest['tier']): string | undefined =>
  tier === 'standard' ? 'default' : tier;
