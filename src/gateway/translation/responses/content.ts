import { record, text } from '../../dialects/json.ts';
import type { Citation, Json, Part } from '../form.ts';
import { sourceOf } from '../media.ts';
import { objects } from '../members.ts';

/** A message's content, or a tool's output: a text, or parts. */
export function decodeContent(content: unknown): Part[] {
  if (typeof content === 'string') return [{ type: 'text', text: content }];
  return objects(content).flatMap((part) => decodePart(part));
}

export function decodePart(part: Json): Part[] {
  switch (part.type) {
    case 'input_text':
    case 'text':
    case 'summary_text':
      return [{ type: 'text', text: text(part.text) ?? '' }];
    case 'output_text': {
      const citations = objects(part.annotations).flatMap(decodeCitation);
      return [
        {
          type: 'text',
          text: text(part.text) ?? '',
          citations: citations.length > 0 ? citations : undefined,
        },
      ];
    }
    case 'refusal':
      return [{ type: 'refusal', text: text(part.refusal) ?? '' }];
    case 'input_image': {
      const { image_url: url, file_id: id, detail } = part;
      if (typeof url === 'string') return [{ type: 'image', source: sourceOf(url), detail: text(detail) }];
      return typeof id === 'string'
        ? [{ type: 'image', source: { type: 'file', id }, detail: text(detail) }]
        : [];
    }
    case 'input_file':
      return decodeFile(part);
    case 'input_audio': {
      const { data, format } = record(part.input_audio);
      return [{ type: 'audio', data: text(data) ?? '', format: text(format) ?? 'wav' }];
    }
    default:
      return [{ type: 'opaque', from: 'responses', what: text(part.type) ?? 'content', value: part }];
  }
}

function decodeFile({ file_data: data, file_url: url, file_id: id, filename }: Json): Part[] {
  const name = text(filename);
  if (typeof data === 'string') return [{ type: 'file', source: sourceOf(data), name }];
  if (typeof url === 'string') return [{ type: 'file', source: { type: 'url', url }, name }];
  return typeof id === 'string' ? [{ type: 'file', source: { type: 'file', id }, name }] : [];
}

export function decodeCitation({ type, url, title, start_index: from, end_index: to }: Json): Citation[] {
  if (type !== 'url_citation' || typeof url !== 'string') return [];
  const range: [number, number] | undefined =
    typeof from === 'number' && typeof to === 'number' ? [from, to] : undefined;
  return [{ url, title: text(title), range }];
}
