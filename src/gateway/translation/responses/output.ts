import { text } from '../../dialects/json.ts';
import type { Json, Part, ReasoningPart } from '../form.ts';
import { objects } from '../members.ts';
import { decodeContent } from './content.ts';

/** What the search for tools is called as a function. */
export const FINDER = 'tool_search';

/** An item that the model made, in a request's history or in an answer. */
export function decodeOutput(item: Json): Part[] {
  const id = text(item.call_id) ?? text(item.id) ?? '';
  switch (item.type ?? 'message') {
    case 'message':
      return decodeContent(item.content);
    case 'reasoning':
      return [decodeReasoning(item)];
    case 'function_call':
      return [
        {
          type: 'call',
          id,
          name: text(item.name) ?? '',
          namespace: text(item.namespace),
          kind: 'json',
          input: text(item.arguments) ?? '',
        },
      ];
    case 'custom_tool_call':
      return [
        {
          type: 'call',
          id,
          name: text(item.name) ?? '',
          namespace: text(item.namespace),
          kind: 'text',
          input: text(item.input) ?? '',
        },
      ];
    case 'tool_search_call':
      return [{ type: 'call', id, name: FINDER, kind: 'json', input: JSON.stringify(item.arguments ?? {}) }];
    default:
      return [{ type: 'opaque', from: 'responses', what: text(item.type) ?? 'item', value: item }];
  }
}

/** Between parts of a summary. */
export const PARAGRAPH = '\n\n';

export const decodeReasoning = (item: Json): ReasoningPart => ({
  type: 'reasoning',
  text: [...objects(item.summary), ...objects(item.content)]
    .map((part) => text(part.text) ?? '')
    .join(PARAGRAPH),
  signature: text(item.encrypted_content),
  id: text(item.id),
});
