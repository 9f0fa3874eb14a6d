import { parsed } from '../../dialects/json.ts';
import type { CallPart, Citation, FormRequest, Json, Part } from '../form.ts';
import { isObject } from '../members.ts';

/** What items of one answer have in common. */
export interface Items {
  /** Makes their ids its own. */
  key: string;
  asked: FormRequest;
}

/** A part of an answer as the item that it is, whole. Null where Responses has no word for it. */
export function encodeItem(part: Part, n: number, items: Items): Json | null {
  switch (part.type) {
    case 'text':
    case 'refusal':
      return { ...messageItem(n, items), status: 'completed', content: [contentOf(part)] };
    case 'reasoning': {
      const summary = part.text === '' ? [] : [{ type: 'summary_text', text: part.text }];
      const proof = part.signature === undefined ? {} : { encrypted_content: part.signature };
      return { ...reasoningItem(n, items), summary, ...proof };
    }
    case 'call':
      return { ...callItem(part, n, items), ...inputOf(part, items), status: 'completed' };
    default:
      return null;
  }
}

export const messageItem = (n: number, { key }: Items): Json => ({
  id: `msg_${key}_${n}`,
  type: 'message',
  status: 'in_progress',
  role: 'assistant',
  content: [],
});

export const reasoningItem = (n: number, { key }: Items): Json => ({
  id: `rs_${key}_${n}`,
  type: 'reasoning',
  summary: [],
});

/** Whether it is the client's own search for tools. */
export const isFinder = ({ name }: CallPart, { asked }: Items): boolean =>
  asked.tools.some((tool) => tool.kind === 'function' && tool.finder === true && tool.name === name);

/** A call without its input. */
export function callItem(part: CallPart, n: number, items: Items): Json {
  const { key } = items;
  const common = { status: 'in_progress', call_id: part.id };
  if (isFinder(part, items)) {
    return { id: `tsc_${key}_${n}`, type: 'tool_search_call', execution: 'client', ...common };
  }
  const named = { name: part.name, ...(part.namespace !== undefined && { namespace: part.namespace }) };
  return part.kind === 'text'
    ? { id: `ctc_${key}_${n}`, type: 'custom_tool_call', ...common, ...named, input: '' }
    : { id: `fc_${key}_${n}`, type: 'function_call', ...common, ...named, arguments: '' };
}

/** The member that holds a call's input. */
export function inputOf(part: CallPart, items: Items): Json {
  if (part.kind === 'text') return { input: part.input };
  const input = part.input === '' ? '{}' : part.input;
  if (!isFinder(part, items)) return { arguments: input };
  const value = parsed(input);
  return { arguments: isObject(value) ? value : {} };
}

export const contentOf = (part: Part & { type: 'text' | 'refusal' }): Json =>
  part.type === 'refusal'
    ? { type: 'refusal', refusal: part.text }
    : {
        type: 'output_text',
        text: part.text,
        annotations: (part.citations ?? []).map((citation) => annotationOf(citation, part.text.length)),
        logprobs: [],
      };

/** `length`: of the text, where the citation stands for all of it. */
export const annotationOf = ({ url, title, range = [0, 0] }: Citation, length: number): Json => ({
  type: 'url_citation',
  url,
  title: title ?? url,
  start_index: range[0],
  end_index: range[1] || length,
});
