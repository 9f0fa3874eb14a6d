import type { FilePart, ImagePart, Json, Part } from '../form.ts';
import type { Losses } from '../losses.ts';
import { plainText, quoted, urlOf } from '../media.ts';

/** What a user says or a tool answers, as content; nothing for what is an item of its own. `files`: ids of files are OpenAI's. */
export function encodeContent(part: Part, files: boolean, losses: Losses): Json[] {
  switch (part.type) {
    case 'text':
    case 'refusal':
      return part.text === '' ? [] : [{ type: 'input_text', text: part.text }];
    case 'image':
      return encodeImage(part, files, losses);
    case 'file':
      return encodeFile(part, files, losses);
    case 'audio':
      losses.meaning('input_audio');
      return [];
    case 'opaque':
      if (part.from === 'responses') return [part.value];
      losses.hint(part.what);
      return [];
    default:
      return [];
  }
}

function encodeImage({ source, detail = 'auto' }: ImagePart, files: boolean, losses: Losses): Json[] {
  const url = urlOf(source);
  if (url !== undefined) return [{ type: 'input_image', image_url: url, detail }];
  if (source.type === 'file' && files) return [{ type: 'input_image', file_id: source.id, detail }];
  losses.meaning('file_id', 'an image that another provider keeps cannot be sent');
  return [];
}

function encodeFile(part: FilePart, files: boolean, losses: Losses): Json[] {
  const { source, name } = part;
  const said = plainText(part);
  if (said !== undefined) return [{ type: 'input_text', text: quoted(part, said) }];
  const context = part.context === undefined ? [] : [{ type: 'input_text', text: part.context }];
  if (source.type === 'url') return [...context, { type: 'input_file', file_url: source.url }];
  if (source.type === 'data') {
    return [...context, { type: 'input_file', filename: name ?? 'document.pdf', file_data: urlOf(source) }];
  }
  if (files) return [...context, { type: 'input_file', file_id: source.id }];
  losses.meaning('file_id', 'a document that another provider keeps cannot be sent');
  return context;
}
