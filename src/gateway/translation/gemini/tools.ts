import { record, text } from '../../dialects/json.ts';
import type { FormRequest, FunctionTool, Json, Tool, ToolChoice } from '../form.ts';
import type { Losses } from '../losses.ts';
import { isObject, objects, texts } from '../members.ts';
import { decodeSchema } from './schema.ts';

/** https://ai.google.dev/api/caching#Tool: one object may hold tools of several kinds. Functions that must not be called are left out. */
export function decodeTools(tools: unknown, config: unknown): Tool[] {
  const { mode, allowedFunctionNames } = record(record(config).functionCallingConfig);
  const allowed = new Set(mode === 'ANY' || mode === 'VALIDATED' ? texts(allowedFunctionNames) : []);
  const isAllowed = ({ name }: FunctionTool): boolean => allowed.size === 0 || allowed.has(name);
  return objects(tools).flatMap((tool) =>
    Object.keys(tool).flatMap((kind): Tool[] => {
      if (kind === 'functionDeclarations')
        return objects(tool.functionDeclarations).map(decodeFunction).filter(isAllowed);
      if (kind === 'googleSearch') return [{ kind: 'search' }];
      return [{ kind: 'opaque', from: 'generate_content', what: kind, value: { [kind]: tool[kind] } }];
    }),
  );
}

function decodeFunction({ name, description, parametersJsonSchema, parameters }: Json): FunctionTool {
  return {
    kind: 'function',
    name: text(name) ?? '',
    description: text(description),
    schema: isObject(parametersJsonSchema)
      ? parametersJsonSchema
      : isObject(parameters)
        ? decodeSchema(parameters)
        : undefined,
  };
}

export function decodeChoice(config: unknown): ToolChoice | undefined {
  const { mode, allowedFunctionNames } = record(record(config).functionCallingConfig);
  const [only, ...others] = texts(allowedFunctionNames);
  if (mode === 'NONE') return { type: 'none' };
  if (mode === 'AUTO') return { type: 'auto' };
  if (mode !== 'ANY') return undefined;
  return only !== undefined && others.length === 0 ? { type: 'tool', name: only } : { type: 'required' };
}

export function encodeTools({ tools }: FormRequest, losses: Losses): Json[] {
  const functions = tools.filter((tool): tool is FunctionTool => tool.kind === 'function');
  const encoded: Json[] =
    functions.length > 0 ? [{ functionDeclarations: functions.map(encodeFunction) }] : [];
  for (const tool of tools) {
    if (tool.cache) losses.hint('cache_control');
    switch (tool.kind) {
      case 'search':
        // Google refuses its own tools beside functions.
        if (functions.length > 0) losses.meaning('web_search', 'it cannot be used beside functions');
        else encoded.push({ googleSearch: {} });
        break;
      case 'opaque':
        if (tool.from === 'generate_content') encoded.push(tool.value);
        else losses.meaning(tool.what);
        break;
      case 'text':
        losses.meaning(tool.name);
        break;
      case 'function':
        if (tool.strict) losses.hint('strict');
    }
  }
  return encoded;
}

const encodeFunction = ({ name, description, schema }: FunctionTool): Json => ({
  name,
  description: description ?? '',
  ...(takesAnything(schema) && { parametersJsonSchema: { type: 'object', ...schema } }),
});

/** A function without parameters has no schema: Google refuses an object without properties. */
const takesAnything = (schema: Json | undefined): boolean =>
  schema !== undefined && Object.keys(record(schema.properties)).length > 0;

export function encodeChoice(choice: ToolChoice | undefined): Json | undefined {
  const calling = (mode: string, names?: string[]): Json => ({
    functionCallingConfig: { mode, ...(names && { allowedFunctionNames: names }) },
  });
  switch (choice?.type) {
    case 'none':
      return calling('NONE');
    case 'required':
      return calling('ANY');
    case 'tool':
      return calling('ANY', [choice.name]);
    case 'auto':
      return calling('AUTO');
    default:
      return undefined;
  }
}
