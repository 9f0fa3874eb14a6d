import type { CallPart, FormRequest, Json, Part, ReasoningPart, ResultPart, Turn } from '../form.ts';
import type { Losses } from '../losses.ts';
import { textOf } from '../media.ts';
import { encodeContent } from './parts.ts';
import { PARAGRAPH } from './output.ts';

/** The conversation as items; the system prompt apart. */
export function encodeInput(
  { turns, from }: FormRequest,
  losses: Losses,
): { instructions: string | undefined; input: Json[] } {
  if (turns.some(({ parts }) => parts.some(({ cache }) => cache))) losses.hint('cache_control');
  const first = turns.findIndex(({ role }) => role !== 'system');
  const lead = first < 0 ? turns.length : first;
  const files = from === 'chat' || from === 'responses';
  const system = turns.slice(0, lead);
  const input = turns.slice(lead).flatMap((turn) => encodeTurn(turn, files, losses));
  // Only a system prompt: it is what is asked.
  if (input.length === 0) return { instructions: undefined, input: system.map(systemItem) };
  const instructions = system.map(({ parts }) => textOf(parts, PARAGRAPH)).join(PARAGRAPH);
  return { instructions: instructions === '' ? undefined : instructions, input };
}

const systemItem = ({ developer, parts }: Turn): Json => ({
  type: 'message',
  role: developer ? 'developer' : 'system',
  content: [{ type: 'input_text', text: textOf(parts, PARAGRAPH) }],
});

function encodeTurn(turn: Turn, files: boolean, losses: Losses): Json[] {
  if (turn.role === 'system') return [systemItem(turn)];
  if (turn.role === 'assistant') return encodeAssistant(turn.parts, losses);
  const results = turn.parts.filter((part): part is ResultPart => part.type === 'result');
  const content = turn.parts.flatMap((part) => encodeContent(part, files, losses));
  return [
    ...results.map((result) => encodeResult(result, files, losses)),
    ...(content.length > 0 ? [{ type: 'message', role: 'user', content }] : []),
  ];
}

function encodeAssistant(parts: readonly Part[], losses: Losses): Json[] {
  const items: Json[] = [];
  for (const part of parts) {
    switch (part.type) {
      case 'text':
      case 'refusal':
        if (part.text !== '') say(items, part);
        break;
      case 'reasoning':
        items.push(encodeReasoning(part));
        break;
      case 'call':
        items.push(encodeCall(part));
        break;
      case 'opaque':
        if (part.from === 'responses') items.push(part.value);
        else losses.hint(part.what);
        break;
      default:
        losses.meaning(part.type, 'not in what the model said');
    }
  }
  return items;
}

/** Texts in a row are one message. */
function say(items: Json[], part: Part & { type: 'text' | 'refusal' }): void {
  const content =
    part.type === 'refusal'
      ? { type: 'refusal', refusal: part.text }
      : { type: 'output_text', text: part.text, annotations: [] };
  const last = items.at(-1);
  if (last?.type === 'message') (last.content as Json[]).push(content);
  else items.push({ type: 'message', role: 'assistant', content: [content] });
}

const encodeReasoning = ({ id, text, signature }: ReasoningPart): Json => ({
  type: 'reasoning',
  ...(id !== undefined && { id }),
  summary: text === '' ? [] : [{ type: 'summary_text', text }],
  ...(signature !== undefined && { encrypted_content: signature }),
});

const encodeCall = ({ id, name, kind, input }: CallPart): Json =>
  kind === 'text'
    ? { type: 'custom_tool_call', call_id: id, name, input }
    : { type: 'function_call', call_id: id, name, arguments: input === '' ? '{}' : input };

function encodeResult({ callId, kind, parts, isError }: ResultPart, files: boolean, losses: Losses): Json {
  const onlyText = parts.every((part) => part.type === 'text');
  const said = textOf(parts, '\n');
  // There is no word for a failed call but what is said.
  const failed = isError && !/^\W*error/i.test(said);
  const output = onlyText
    ? `${failed ? 'Error: ' : ''}${said}`
    : [
        ...(failed ? [{ type: 'input_text', text: 'Error:' }] : []),
        ...parts.flatMap((part) => encodeContent(part, files, losses)),
      ];
  return {
    type: kind === 'text' ? 'custom_tool_call_output' : 'function_call_output',
    call_id: callId,
    output,
  };
}
