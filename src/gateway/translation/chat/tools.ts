import { record, text } from '../../dialects/json.ts';
import type { FunctionTool, Json, TextTool, Tool, ToolChoice } from '../form.ts';
import type { Losses } from '../losses.ts';
import { flag, isObject, objects, restOf } from '../members.ts';

const FUNCTION = new Set(['name', 'description', 'parameters', 'strict']);

/** Of `allowed_tools` only those that are allowed are kept: the rest is there for the sake of caches. */
export function decodeTools(tools: unknown, choice: unknown): Tool[] {
  const all = objects(tools).map(decodeTool);
  const allowed =
    isObject(choice) && choice.type === 'allowed_tools' ? record(choice.allowed_tools).tools : undefined;
  if (allowed === undefined) return all;
  const names = new Set(objects(allowed).map((one) => nameIn(one)));
  return all.filter((tool) => !('name' in tool) || names.has(tool.name));
}

function decodeTool(tool: Json): Tool {
  if (tool.type === 'function') {
    const of = record(tool.function);
    const { parameters } = of;
    return {
      kind: 'function',
      name: text(of.name) ?? '',
      description: text(of.description),
      schema: isObject(parameters) ? parameters : undefined,
      strict: flag(of.strict),
      rest: restOf(of, FUNCTION),
    };
  }
  if (tool.type === 'custom') {
    const { name, description, format } = record(tool.custom);
    return {
      kind: 'text',
      name: text(name) ?? '',
      description: text(description),
      grammar: isObject(format) && format.type === 'grammar' ? { ...record(format.grammar) } : undefined,
    };
  }
  return { kind: 'opaque', from: 'chat', what: text(tool.type) ?? 'tool', value: tool };
}

/** `web_search_options`: the model searches by itself. */
export function decodeSearch(options: unknown): Tool[] {
  if (!isObject(options)) return [];
  const { approximate } = record(options.user_location);
  return [{ kind: 'search', location: isObject(approximate) ? approximate : undefined }];
}

const nameIn = (tool: Json): string | undefined =>
  text(record(tool.function).name) ?? text(record(tool.custom).name) ?? text(tool.name);

export function decodeChoice(choice: unknown): ToolChoice | undefined {
  if (choice === 'auto' || choice === 'none' || choice === 'required') return { type: choice };
  if (!isObject(choice)) return undefined;
  if (choice.type === 'allowed_tools') {
    return { type: record(choice.allowed_tools).mode === 'required' ? 'required' : 'auto' };
  }
  const name = nameIn(choice);
  return name === undefined ? undefined : { type: 'tool', name };
}

export function encodeTools(tools: readonly Tool[], losses: Losses): Json[] {
  return tools.flatMap((tool) => {
    switch (tool.kind) {
      case 'function':
        return [{ type: 'function', function: functionOf(tool) }];
      case 'text':
        return [{ type: 'custom', custom: customOf(tool) }];
      case 'search':
        losses.meaning('web_search');
        return [];
      case 'opaque':
        if (tool.from === 'chat') return [tool.value];
        losses.meaning(tool.what);
        return [];
    }
  });
}

const functionOf = ({ name, description, schema, strict }: FunctionTool): Json => ({
  name,
  ...(description !== undefined && { description }),
  // OpenAI refuses an object's schema without properties.
  parameters: { type: 'object', properties: {}, ...schema },
  ...(strict !== undefined && { strict }),
});

const customOf = ({ name, description, grammar }: TextTool): Json => ({
  name,
  ...(description !== undefined && { description }),
  ...(grammar && { format: { type: 'grammar', grammar } }),
});

export function encodeChoice(choice: ToolChoice | undefined, tools: readonly Tool[]): unknown {
  if (!choice || choice.type === 'search') return undefined;
  if (choice.type !== 'tool') return choice.type;
  const { name } = choice;
  const isText = tools.some((tool) => tool.kind === 'text' && tool.name === name);
  return isText ? { type: 'custom', custom: { name } } : { type: 'function', function: { name } };
}
