import { record, text } from '../../dialects/json.ts';
import { decodeCache } from '../cache.ts';
import type { CacheMark, Citation, FilePart, ImagePart, Json, Part, ResultPart, TextPart } from '../form.ts';
import { textOf } from '../media.ts';
import { flag, isObject, objects, restOf } from '../members.ts';

/** A message's content: a text, or blocks. */
export function decodeContent(content: unknown): Part[] {
  if (typeof content === 'string') return [{ type: 'text', text: content }];
  return objects(content).flatMap((block) => decodeBlock(block));
}

export const decodeTexts = (content: unknown): TextPart[] =>
  decodeContent(content).filter((part) => part.type === 'text');

/** Blocks of a conversation and of answers: https://platform.claude.com/docs/en/api/messages */
export function decodeBlock(block: Json): Part[] {
  const cache = decodeCache(block.cache_control);
  switch (block.type) {
    case 'text':
      return [textPart(block, cache)];
    case 'thinking':
      return [{ type: 'reasoning', text: text(block.thinking) ?? '', signature: text(block.signature) }];
    case 'redacted_thinking':
      return [{ type: 'reasoning', text: '', signature: text(block.data), redacted: true }];
    case 'tool_use':
      return [
        {
          type: 'call',
          id: text(block.id) ?? '',
          name: text(block.name) ?? '',
          kind: 'json',
          input: JSON.stringify(block.input ?? {}),
          cache,
          rest: restOf(block, CALL),
        },
      ];
    case 'tool_result':
      return [resultPart(block, cache)];
    case 'image':
      return imagePart(block, cache);
    case 'document':
      return documentPart(block, cache);
    case 'search_result':
      return [{ type: 'text', text: searchResult(block), cache }];
    case 'compaction':
      // Stands for all that was said before it.
      return typeof block.content === 'string' ? [{ type: 'text', text: block.content, cache }] : [];
    default:
      return [{ type: 'opaque', from: 'messages', what: text(block.type) ?? 'content', value: block, cache }];
  }
}

const TEXT = new Set(['type', 'text', 'cache_control', 'citations']);
const CALL = new Set(['type', 'id', 'name', 'input', 'cache_control', 'caller']);
const RESULT = new Set(['type', 'tool_use_id', 'content', 'is_error', 'cache_control']);
const DOCUMENT = new Set(['type', 'source', 'title', 'context', 'cache_control', 'citations']);

function textPart(block: Json, cache: CacheMark | undefined): TextPart {
  const citations = objects(block.citations).flatMap(decodeCitation);
  return {
    type: 'text',
    text: text(block.text) ?? '',
    citations: citations.length > 0 ? citations : undefined,
    cache,
    rest: restOf(block, TEXT),
  };
}

/** Only those of the web have an address. */
export const decodeCitation = ({ url, title, cited_text: quote }: Json): Citation[] =>
  typeof url === 'string' ? [{ url, title: text(title), quote: text(quote) }] : [];

const resultPart = (block: Json, cache: CacheMark | undefined): ResultPart => ({
  type: 'result',
  callId: text(block.tool_use_id) ?? '',
  kind: 'json',
  parts: decodeContent(block.content),
  isError: flag(block.is_error),
  cache,
  rest: restOf(block, RESULT),
});

function imagePart(block: Json, cache: CacheMark | undefined): ImagePart[] {
  const source = decodeSource(block.source);
  return source ? [{ type: 'image', source, cache }] : [];
}

function documentPart(block: Json, cache: CacheMark | undefined): Part[] {
  const { content } = record(block.source);
  const cited = record(block.citations).enabled === true;
  const common = {
    name: text(block.title),
    context: text(block.context),
    cache,
    rest: cited ? { ...restOf(block, DOCUMENT), citations: block.citations } : restOf(block, DOCUMENT),
  };
  if (typeof content === 'string') return [{ type: 'file', source: plain(content), ...common }];
  if (content !== undefined) {
    const parts = decodeContent(content);
    // One of texts is a text; else it is a frame around its blocks.
    if (!parts.every((part) => part.type === 'text')) return parts;
    return [{ type: 'file', source: plain(textOf(parts, '\n\n')), ...common }];
  }
  const source = decodeSource(block.source);
  return source ? [{ type: 'file', source, ...common }] : [];
}

const plain = (said: string): FilePart['source'] => ({
  type: 'data',
  mediaType: 'text/plain',
  data: Buffer.from(said).toString('base64'),
});

function decodeSource(source: unknown): ImagePart['source'] | undefined {
  if (!isObject(source)) return undefined;
  const { type, media_type: mediaType, data, url, file_id: id } = source;
  if (type === 'base64')
    return { type: 'data', mediaType: text(mediaType) ?? 'image/png', data: text(data) ?? '' };
  if (type === 'text') return plain(text(data) ?? '');
  if (type === 'url' && typeof url === 'string') return { type: 'url', url };
  return typeof id === 'string' ? { type: 'file', id } : undefined;
}

function searchResult({ title, source, content }: Json): string {
  const said = objects(content).map((block) => text(block.text) ?? '');
  return `<search_result title=${JSON.stringify(title)} source=${JSON.stringify(source)}>\n${said.join('\n')}\n</search_result>`;
}
