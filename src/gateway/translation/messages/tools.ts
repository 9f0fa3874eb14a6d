import { text } from '../../dialects/json.ts';

import type { FormRequest, FunctionTool, Json, SearchTool, Tool, ToolChoice } from '../form.ts';
import type { Losses } from '../losses.ts';
import { flag, isObject, number, objects, restOf, texts } from '../members.ts';
import { decodeCache, encodeCache } from '../cache.ts';

const TOOL = new Set([
  'type',
  'name',
  'description',
  'input_schema',
  'strict',
  'defer_loading',
  'cache_control',
  'allowed_callers',
]);

export const decodeTools = (tools: unknown): Tool[] => objects(tools).map(decodeTool);

function decodeTool(tool: Json): Tool {
  const type = text(tool.type) ?? 'custom';
  const cache = decodeCache(tool.cache_control);
  if (type === 'custom') {
    const { input_schema: schema } = tool;
    return {
      kind: 'function',
      name: text(tool.name) ?? '',
      description: text(tool.description),
      schema: isObject(schema) ? schema : undefined,
      strict: flag(tool.strict),
      deferred: flag(tool.defer_loading),
      cache,
      rest: restOf(tool, TOOL),
    };
  }
  if (type.startsWith('web_search_')) {
    return {
      kind: 'search',
      allowedDomains: Array.isArray(tool.allowed_domains) ? texts(tool.allowed_domains) : undefined,
      blockedDomains: Array.isArray(tool.blocked_domains) ? texts(tool.blocked_domains) : undefined,
      location: isObject(tool.user_location) ? tool.user_location : undefined,
      maxUses: number(tool.max_uses),
      cache,
    };
  }
  return { kind: 'opaque', from: 'messages', what: type, value: tool, cache };
}

/** What Anthropic calls its search. */
const SEARCH = 'web_search';

export function decodeChoice({ type, name }: Json): ToolChoice | undefined {
  if (type === 'auto' || type === 'none') return { type };
  if (type === 'any') return { type: 'required' };
  if (type !== 'tool' || typeof name !== 'string') return undefined;
  return name === SEARCH ? { type: 'search' } : { type: 'tool', name };
}

export function encodeTools(request: FormRequest, losses: Losses): Json[] {
  return request.tools.flatMap((tool) => {
    switch (tool.kind) {
      case 'function':
        return [functionOf(tool, request.from === 'messages')];
      case 'search':
        return [searchOf(tool)];
      case 'text':
        losses.meaning(tool.name);
        return [];
      case 'opaque':
        if (tool.from === 'messages') return [tool.value];
        losses.meaning(tool.what);
        return [];
    }
  });
}

const functionOf = (tool: FunctionTool, own: boolean): Json => ({
  name: tool.name,
  ...(tool.description !== undefined && { description: tool.description }),
  input_schema: { properties: {}, ...tool.schema, type: 'object' },
  ...(tool.strict === true && { strict: true }),
  ...(tool.deferred && { defer_loading: true }),
  ...encodeCache(tool.cache),
  ...(own && tool.rest),
});

const searchOf = ({ allowedDomains, blockedDomains, location, maxUses, cache }: SearchTool): Json => ({
  type: 'web_search_20250305',
  name: SEARCH,
  ...(allowedDomains && { allowed_domains: allowedDomains }),
  ...(blockedDomains && { blocked_domains: blockedDomains }),
  ...(location && { user_location: { type: 'approximate', ...location } }),
  ...(maxUses !== undefined && { max_uses: maxUses }),
  ...encodeCache(cache),
});

/** With `disable_parallel_tool_use`, which stands here. */
export function encodeChoice(
  choice: ToolChoice | undefined,
  parallel: boolean | undefined,
): Json | undefined {
  const single = parallel === false ? { disable_parallel_tool_use: true } : {};
  switch (choice?.type) {
    case undefined:
      return parallel === false ? { type: 'auto', ...single } : undefined;
    case 'auto':
      return { type: 'auto', ...single };
    case 'none':
      return { type: 'none' };
    case 'required':
      return { type: 'any', ...single };
    case 'search':
      return { type: 'tool', name: SEARCH, ...single };
    case 'tool':
      return { type: 'tool', name: choice.name, ...single };
  }
}
