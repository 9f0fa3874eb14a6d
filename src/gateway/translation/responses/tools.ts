import { text } from '../../dialects/json.ts';
import type { FormRequest, Json, Tool, ToolChoice } from '../form.ts';
import type { Losses } from '../losses.ts';
import { flag, isObject, objects, restOf, texts } from '../members.ts';
import { FINDER } from './output.ts';

/** Of `allowed_tools` only those that are allowed are kept: the rest is there for the sake of caches. */
export function decodeTools(tools: unknown, choice: unknown): Tool[] {
  const all = objects(tools).flatMap((tool) => decodeTool(tool));
  if (!isObject(choice) || choice.type !== 'allowed_tools') return all;
  const names = new Set(objects(choice.tools).map(({ name, type }) => text(name) ?? text(type)));
  return all.filter((tool) =>
    names.has('name' in tool ? tool.name : tool.kind === 'opaque' ? tool.what : SEARCH),
  );
}

const SEARCH = 'web_search';

/** Nothing else than Responses says what tools have in common. */
const described = ([first, ...others]: Tool[], description: string | undefined): Tool[] =>
  first === undefined
    ? []
    : description === undefined
      ? [first, ...others]
      : [{ ...first, rest: { ...first.rest, 'namespace.description': description } }, ...others];

const FUNCTION = new Set(['type', 'name', 'description', 'parameters', 'strict', 'defer_loading']);

function decodeTool(tool: Json, namespace?: string): Tool[] {
  const name = text(tool.name) ?? '';
  const description = text(tool.description);
  const deferred = flag(tool.defer_loading);
  const schema = isObject(tool.parameters) ? tool.parameters : undefined;
  const type = text(tool.type) ?? 'function';
  switch (type) {
    case 'function':
      return [
        {
          kind: 'function',
          name,
          namespace,
          description,
          schema,
          strict: flag(tool.strict),
          deferred,
          rest: restOf(tool, FUNCTION),
        },
      ];
    case 'custom': {
      const grammar = isObject(tool.format) && tool.format.type === 'grammar' ? tool.format : undefined;
      return [{ kind: 'text', name, namespace, description, grammar, deferred }];
    }
    case 'namespace':
      return described(
        objects(tool.tools).flatMap((inner) => decodeTool(inner, name)),
        description,
      );
    case 'web_search':
    case 'web_search_2025_08_26':
    case 'web_search_preview':
    case 'web_search_preview_2025_03_11': {
      const { filters, user_location: location } = tool;
      return [
        {
          kind: 'search',
          allowedDomains:
            isObject(filters) && filters.allowed_domains ? texts(filters.allowed_domains) : undefined,
          location: isObject(location) ? location : undefined,
        },
      ];
    }
    case FINDER:
      if (tool.execution === 'client') {
        return [{ kind: 'function', name: FINDER, description, schema, finder: true }];
      }
      return [{ kind: 'opaque', from: 'responses', what: type, value: tool }];
    default:
      return [{ kind: 'opaque', from: 'responses', what: type, value: tool }];
  }
}

export function decodeChoice(choice: unknown): ToolChoice | undefined {
  if (choice === 'auto' || choice === 'none' || choice === 'required') return { type: choice };
  if (!isObject(choice)) return undefined;
  const { type, name, namespace, mode } = choice;
  if (type === 'allowed_tools') return { type: mode === 'required' ? 'required' : 'auto' };
  if (typeof name === 'string') return { type: 'tool', name, namespace: text(namespace) };
  return typeof type === 'string' && type.startsWith(SEARCH) ? { type: 'search' } : undefined;
}

export function encodeTools(request: FormRequest, losses: Losses): Json[] {
  return request.tools.flatMap((tool): Json[] => {
    switch (tool.kind) {
      case 'function':
        return [
          {
            type: 'function',
            name: tool.name,
            description: tool.description,
            parameters: { type: 'object', properties: {}, ...tool.schema },
            // What is not said is strict here, and nowhere else.
            strict: tool.strict ?? false,
          },
        ];
      case 'text':
        return [
          {
            type: 'custom',
            name: tool.name,
            description: tool.description,
            format: tool.grammar && { type: 'grammar', ...tool.grammar },
          },
        ];
      case 'search':
        if (tool.blockedDomains) losses.meaning('blocked_domains');
        if (tool.maxUses !== undefined) losses.hint('max_uses');
        return [
          {
            type: SEARCH,
            filters: tool.allowedDomains && { allowed_domains: tool.allowedDomains },
            user_location: tool.location && { type: 'approximate', ...tool.location },
          },
        ];
      case 'opaque':
        if (tool.from === 'responses') return [tool.value];
        losses.meaning(tool.what);
        return [];
    }
  });
}

export function encodeChoice(choice: ToolChoice | undefined, tools: readonly Tool[]): unknown {
  if (choice?.type === 'search') return { type: SEARCH };
  if (choice?.type !== 'tool') return choice?.type;
  const isText = tools.some((tool) => tool.kind === 'text' && tool.name === choice.name);
  return { type: isText ? 'custom' : 'function', name: choice.name };
}
