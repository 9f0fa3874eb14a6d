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
      return [otherOutput(item)];
  }
}

/** Tools that clients run for a model of OpenAI's (`local_shell_call`, `apply_patch_call`, …) are calls; those that it runs itself have no id. */
function otherOutput(item: Json): Part {
  const type = text(item.type) ?? 'item';
  const { call_id: id, action, operation } = item;
  if (typeof id !== 'string' || !type.endsWith('_call'))
    return { type: 'opaque', from: 'responses', what: type, value: item };
  const input = JSON.stringify(action ?? operation ?? item.arguments ?? {});
  return { type: 'call', id, name: type.slice(0, -'_call'.length), kind: 'json', input };
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
