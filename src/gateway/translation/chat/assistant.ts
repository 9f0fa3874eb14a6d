import { record, text } from '../../dialects/json.ts';
import type { CallPart, Json, Part, ReasoningPart, Turn } from '../form.ts';
import { objects, restOf } from '../members.ts';
import { decodeContent } from './content.ts';

const KNOWN = new Set([
  'role',
  'content',
  'name',
  'refusal',
  'tool_calls',
  'function_call',
  'annotations',
  'reasoning',
  'reasoning_content',
  'reasoning_details',
  'thinking_blocks',
]);

/** A message of the model, in a request's history or in an answer. */
export function decodeAssistant(message: Json): Pick<Turn, 'parts' | 'rest'> {
  const parts: Part[] = decodeReasoning(message);
  const said = decodeContent(message.content).filter((part) => part.type !== 'text' || part.text !== '');
  const citations = objects(message.annotations).flatMap(decodeCitation);
  const first = said[0];
  if (citations.length > 0 && first?.type === 'text') parts.push({ ...first, citations }, ...said.slice(1));
  else parts.push(...said);
  if (typeof message.refusal === 'string') parts.push({ type: 'refusal', text: message.refusal });
  parts.push(...objects(message.tool_calls).map(decodeCall));
  const { name, arguments: input } = record(message.function_call);
  // The form of 2023: a call without an id, answered by the function's name.
  if (typeof name === 'string')
    parts.push({ type: 'call', id: name, name, kind: 'json', input: text(input) ?? '' });
  return { parts, rest: restOf(message, KNOWN) };
}

const CALL = new Set(['id', 'type', 'index', 'function', 'custom']);

function decodeCall(call: Json): CallPart {
  const id = text(call.id) ?? '';
  const rest = restOf(call, CALL);
  if (call.type === 'custom') {
    const { name, input } = record(call.custom);
    return { type: 'call', id, name: text(name) ?? '', kind: 'text', input: text(input) ?? '', rest };
  }
  const { name, arguments: input } = record(call.function);
  return { type: 'call', id, name: text(name) ?? '', kind: 'json', input: text(input) ?? '', rest };
}

export const decodeCitation = (
  annotation: Json,
): { url: string; title?: string; range?: [number, number] }[] => {
  const { url, title, start_index: start, end_index: end } = record(annotation.url_citation);
  if (typeof url !== 'string') return [];
  const range: [number, number] | undefined =
    typeof start === 'number' && typeof end === 'number' ? [start, end] : undefined;
  return [{ url, title: text(title), range }];
};

/**
 * Thoughts, which OpenAI's own Chat does not show. `reasoning_content` (DeepSeek, vLLM, …) and `reasoning` (OpenRouter)
 * hold the text; `reasoning_details` (OpenRouter) and `thinking_blocks` (LiteLLM) also what its maker wants back.
 */
function decodeReasoning(message: Json): Part[] {
  const detailed = [
    ...objects(message.reasoning_details).flatMap(decodeDetail),
    ...objects(message.thinking_blocks).flatMap(decodeBlock),
  ];
  if (detailed.length > 0) return detailed;
  const thought = text(message.reasoning_content) ?? text(message.reasoning);
  return thought ? [{ type: 'reasoning', text: thought }] : [];
}

function decodeDetail(detail: Json): ReasoningPart[] {
  const id = text(detail.id);
  switch (detail.type) {
    case 'reasoning.text':
      return [{ type: 'reasoning', text: text(detail.text) ?? '', signature: text(detail.signature), id }];
    case 'reasoning.summary':
      return [{ type: 'reasoning', text: text(detail.summary) ?? '', id }];
    case 'reasoning.encrypted':
      return [{ type: 'reasoning', text: '', signature: text(detail.data), id, redacted: true }];
    default:
      return [];
  }
}

const decodeBlock = ({ type, thinking, signature, data }: Json): ReasoningPart[] =>
  type === 'thinking'
    ? [{ type: 'reasoning', text: text(thinking) ?? '', signature: text(signature) }]
    : type === 'redacted_thinking'
      ? [{ type: 'reasoning', text: '', signature: text(data), redacted: true }]
      : [];
