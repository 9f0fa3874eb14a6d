import { list, text } from '../../dialects/json.ts';
import type { Json, Part, Turn } from '../form.ts';
import { Untranslatable } from '../losses.ts';
import { objects } from '../members.ts';
import { decodeContent } from './content.ts';
import { decodeOutput } from './output.ts';

/** What the conversation itself brings of tools: those that a search found, and those that are added on the way. */
export const foundTools = (input: unknown): unknown[] =>
  objects(input).flatMap(({ type, tools }) =>
    type === 'additional_tools' || type === 'tool_search_output' ? list(tools) : [],
  );

/** Items as turns: what the model said in a row is one, what tools answered in a row is one. */
export function decodeInput(instructions: unknown, input: unknown): Turn[] {
  const turns: Turn[] = [];
  if (typeof instructions === 'string' && instructions !== '') {
    turns.push({ role: 'system', parts: [{ type: 'text', text: instructions }] });
  }
  if (typeof input === 'string') turns.push({ role: 'user', parts: [{ type: 'text', text: input }] });
  let open: { role: Turn['role']; parts: Part[] } | null = null;
  const add = (role: 'user' | 'assistant', parts: readonly Part[]): void => {
    if (open?.role === role) open.parts.push(...parts);
    else turns.push((open = { role, parts: [...parts] }));
  };
  for (const item of objects(input)) {
    const type = text(item.type) ?? 'message';
    if (type === 'message' && item.role !== 'assistant') {
      open = null;
      turns.push(spoken(item));
    } else if (type === 'item_reference') {
      throw new Untranslatable(
        'input',
        "'item_reference' cannot be carried: this item is not kept here. Send it whole, with store: false.",
      );
    } else if (type.endsWith('_output')) {
      add('user', decodeResult(type, item));
    } else if (type !== 'additional_tools') {
      add('assistant', decodeOutput(item));
    }
  }
  if (turns.length === 0)
    throw new Untranslatable('input', "'input' is missing: a text or a list of items is expected.");
  return turns;
}

function spoken({ role, content }: Json): Turn {
  const isSystem = role === 'system' || role === 'developer';
  return {
    role: isSystem ? 'system' : 'user',
    developer: role === 'developer' || undefined,
    parts: decodeContent(content),
  };
}

/** What a tool answered, whichever kind of tool it was. */
function decodeResult(type: string, item: Json): Part[] {
  const callId = text(item.call_id) ?? text(item.id) ?? '';
  const kind = type === 'custom_tool_call_output' ? 'text' : 'json';
  if (type === 'tool_search_output') {
    const names = objects(item.tools).map(({ name }) => text(name) ?? '');
    const said = names.length > 0 ? `Found: ${names.join(', ')}` : 'Nothing was found.';
    return [{ type: 'result', callId, kind, parts: [{ type: 'text', text: said }] }];
  }
  return [{ type: 'result', callId, kind, parts: outputParts(item.output) }];
}

/** Shells answer with lists of what was written where. */
function outputParts(output: unknown): Part[] {
  const known = decodeContent(output);
  const isKnown = known.length > 0 && known.every((part) => part.type !== 'opaque');
  if (isKnown || output === undefined || output === null || output === '') return known;
  return [{ type: 'text', text: JSON.stringify(output) }];
}
