import { parsed } from '../../dialects/json.ts';
import type { FilePart, ImagePart, Json, Part, ReasoningPart, ResultPart, TextPart } from '../form.ts';
import type { Losses } from '../losses.ts';
import { plainText } from '../media.ts';
import { isObject } from '../members.ts';
import { encodeCache } from '../cache.ts';

/** Blocks of text; empty ones are refused. */
export const textBlocks = (parts: readonly Part[]): Json[] =>
  parts.flatMap((part) => (part.type === 'text' ? encodeText(part) : []));

const encodeText = ({ text, cache }: TextPart): Json[] =>
  text.trim() === '' ? [] : [{ type: 'text', text, ...encodeCache(cache) }];

/** A part of a turn as blocks; `own`: the request came in Messages itself. */
export function encodeBlock(part: Part, role: 'user' | 'assistant', own: boolean, losses: Losses): Json[] {
  switch (part.type) {
    case 'text':
      if (part.citations && role === 'assistant') losses.hint('citations');
      return encodeText(part);
    case 'refusal':
      return part.text === '' ? [] : [{ type: 'text', text: part.text }];
    case 'reasoning':
      return encodeThought(part);
    case 'call':
      return [
        {
          type: 'tool_use',
          id: part.id,
          name: part.name,
          input: inputOf(part.input, losses),
          ...encodeCache(part.cache),
        },
      ];
    case 'result':
      return [encodeResult(part, own, losses)];
    case 'image':
      return encodeImage(part, own, losses);
    case 'file':
      return encodeFile(part, own, losses);
    case 'audio':
      losses.meaning('input_audio');
      return [];
    case 'opaque':
      if (part.from === 'messages') return [part.value];
      losses.hint(part.what);
      return [];
  }
}

/** Messages wants an object, whatever the model once wrote. */
export function inputOf(input: string, losses: Losses): Json {
  const value = input === '' ? {} : parsed(input);
  if (isObject(value)) return value;
  losses.hint('tool_calls.arguments');
  return {};
}

/** A thought without its maker's proof is refused. */
function encodeThought({ text, signature, redacted }: ReasoningPart): Json[] {
  if (signature === undefined) return [];
  return redacted
    ? [{ type: 'redacted_thinking', data: signature }]
    : [{ type: 'thinking', thinking: text, signature }];
}

function encodeResult({ callId, parts, isError, cache }: ResultPart, own: boolean, losses: Losses): Json {
  const content = parts.flatMap((part) => encodeBlock(part, 'user', own, losses));
  return {
    type: 'tool_result',
    tool_use_id: callId,
    ...(content.length > 0 && { content }),
    ...(isError && { is_error: true }),
    ...encodeCache(cache),
  };
}

function encodeImage({ source, detail, cache }: ImagePart, own: boolean, losses: Losses): Json[] {
  if (detail !== undefined && detail !== 'auto') losses.hint('detail');
  if (source.type === 'file' && !own) {
    losses.meaning('file_id', 'an image that another provider keeps cannot be sent');
    return [];
  }
  return [{ type: 'image', source: encodeSource(source), ...encodeCache(cache) }];
}

function encodeFile(part: FilePart, own: boolean, losses: Losses): Json[] {
  const { source, name, context, cache } = part;
  if (source.type === 'file' && !own) {
    losses.meaning('file_id', 'a document that another provider keeps cannot be sent');
    return [];
  }
  const said = plainText(part);
  return [
    {
      type: 'document',
      source:
        said === undefined ? encodeSource(source) : { type: 'text', media_type: 'text/plain', data: said },
      ...(name !== undefined && { title: name }),
      ...(context !== undefined && { context }),
      ...encodeCache(cache),
    },
  ];
}

const encodeSource = (source: ImagePart['source']): Json => {
  switch (source.type) {
    case 'data':
      return { type: 'base64', media_type: source.mediaType, data: source.data };
    case 'url':
      return { type: 'url', url: source.url };
    case 'file':
      return { type: 'file', file_id: source.id };
  }
};
