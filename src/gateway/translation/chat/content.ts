import { record, text } from '../../dialects/json.ts';
import type { Part, TextPart } from '../form.ts';
import { decodeCache } from '../cache.ts';
import { sourceOf } from '../media.ts';
import { objects, restOf } from '../members.ts';

const TEXT = new Set(['type', 'text', 'cache_control']);

/** A message's content: a text, or parts. */
export function decodeContent(content: unknown): Part[] {
  if (typeof content === 'string') return [{ type: 'text', text: content }];
  return objects(content).flatMap((part) => decodePart(part));
}

export const decodeTexts = (content: unknown): TextPart[] =>
  decodeContent(content).filter((part) => part.type === 'text');

export function decodePart(part: Record<string, unknown>): Part[] {
  const cache = decodeCache(part.cache_control);
  switch (part.type) {
    case 'text':
      return [{ type: 'text', text: text(part.text) ?? '', cache, rest: restOf(part, TEXT) }];
    case 'thinking':
      // Mistral's thoughts stand in the content, in pieces of their own.
      return [
        {
          type: 'reasoning',
          text: objects(part.thinking)
            .map((piece) => text(piece.text) ?? '')
            .join(''),
        },
      ];
    case 'refusal':
      return [{ type: 'refusal', text: text(part.refusal) ?? '' }];
    case 'image_url': {
      const { url, detail } =
        typeof part.image_url === 'string' ? { url: part.image_url } : imageOf(part.image_url);
      return url === undefined ? [] : [{ type: 'image', source: sourceOf(url), detail, cache }];
    }
    case 'input_audio': {
      const { data, format } = record(part.input_audio);
      return [{ type: 'audio', data: text(data) ?? '', format: text(format) ?? 'wav' }];
    }
    case 'file': {
      const { file_data: data, file_id: id, filename } = record(part.file);
      const source =
        typeof data === 'string'
          ? sourceOf(data)
          : typeof id === 'string'
            ? ({ type: 'file', id } as const)
            : undefined;
      return source ? [{ type: 'file', source, name: text(filename), cache }] : [];
    }
    default:
      return [{ type: 'opaque', from: 'chat', what: text(part.type) ?? 'content', value: part }];
  }
}

const imageOf = (image: unknown): { url?: string; detail?: string } => {
  const { url, detail } = record(image);
  return { url: text(url), detail: text(detail) };
};
