import { stringify } from 'yaml';
import * as z from 'zod';
import { fileSchema } from './schema/index.ts';
import type { KeyDoc } from './schema/leaf.ts';

/** Draft-07, as far as it is walked here. */
export interface JsonSchema {
  [keyword: string]: unknown;
  type?: string | string[];
  description?: string;
  default?: unknown;
  examples?: unknown[];
  /** Ours: the default in words, as Markdown. */
  defaultText?: string;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema;
}

/** Numbers and switches may come from the environment, or stand in quotes. */
const AS_TEXT: Partial<Record<string, { pattern: string; words: string }>> = {
  number: {
    pattern: String.raw`^(os\.environ/\w+|[+-]?[\d_]*\.?\d+(e[+-]?\d+)?)$`,
    words: 'a number',
  },
  integer: { pattern: String.raw`^(os\.environ/\w+|[+-]?[\d_]+)$`, words: 'a whole number' },
  boolean: {
    pattern: String.raw`^(os\.environ/\w+|[Tt]rue|[Ff]alse|[Yy]es|[Nn]o|[Oo]n|[Oo]ff)$`,
    words: 'true or false',
  },
};

const inYaml = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const defaultOf = (schema: z.core.$ZodType): unknown => {
  const { type, defaultValue } = schema._zod.def as { type: string; defaultValue?: unknown };
  return type === 'default' ? defaultValue : undefined;
};

const acceptText = (node: JsonSchema): void => {
  const own = node['pattern'];
  if (node.type === 'string' && typeof own === 'string' && !own.includes('environ')) {
    node['pattern'] = String.raw`^os\.environ/\w+$|${own}`;
  }
  const text = typeof node.type === 'string' ? AS_TEXT[node.type] : undefined;
  if (!text) return;
  node.type = [node.type as string, 'string'];
  node['pattern'] = text.pattern;
  node['patternErrorMessage'] = `Expected ${text.words}, or \`os.environ/NAME\`.`;
};

/** People keep a section's key above lines that they commented out. */
const acceptEmpty = (node: JsonSchema, schema: z.core.$ZodType): void => {
  const mayMiss = ['optional', 'default', 'prefault'].includes(schema._zod.def.type);
  if (mayMiss && (node.type === 'object' || node.type === 'array')) node.type = [node.type, 'null'];
};

const dropSafeBounds = (node: JsonSchema): void => {
  if (node.minimum === Number.MIN_SAFE_INTEGER) delete node.minimum;
  if (node.maximum === Number.MAX_SAFE_INTEGER || node.maximum === Infinity) delete node.maximum;
};

/** zod leaves these out of what is read through a preprocessing step; the inner node has them already. */
const addFacts = (node: JsonSchema, schema: z.core.$ZodType): void => {
  const { examples, defaultText } = (z.globalRegistry.get(schema) ?? {}) as Partial<KeyDoc>;
  const fallback = defaultOf(schema);
  if (examples) node.examples = examples;
  if (defaultText !== undefined) node.defaultText = defaultText;
  if (fallback !== undefined && !isEmpty(fallback)) {
    node.default = fallback;
    node.defaultText ??= `\`${inYaml(fallback)}\``;
  }
  if (isEmpty(node.default)) delete node.default;
  if (node.description !== undefined) {
    const standard = node.defaultText === undefined ? [] : [`Default: ${node.defaultText}`];
    node['markdownDescription'] = [node.description, ...standard].join('\n\n');
  }
};

/** Fits one node of zod's output to what people may write, and to what the editor shows. */
const fit = (node: JsonSchema, schema: z.core.$ZodType): void => {
  acceptText(node);
  acceptEmpty(node, schema);
  dropSafeBounds(node);
  addFacts(node, schema);
  delete node['secret'];
  delete node['propertyNames'];
};

let made: JsonSchema | undefined;

/** The configuration file's JSON Schema, for a YAML language server. */
export const routerJsonSchema = (): JsonSchema =>
  (made ??= z.toJSONSchema(fileSchema, {
    target: 'draft-07',
    io: 'input',
    override: ({ jsonSchema, zodSchema }) => fit(jsonSchema as JsonSchema, zodSchema),
  }) as JsonSchema);
