import { record, text } from '../../dialects/json.ts';
import type { Citation, Json, Part } from '../form.ts';
import { isObject, objects } from '../members.ts';

/** Gives calls without an id one, and results the id of the call that they answer: the first open one of their name. */
export class CallIds {
  readonly #open: { id: string; name: string }[] = [];
  #count = 0;

  call({ id, name }: Json): string {
    const given = text(id) ?? `call_${this.#count}`;
    this.#count++;
    this.#open.push({ id: given, name: text(name) ?? '' });
    return given;
  }

  result({ id, name }: Json): string {
    const at = this.#open.findIndex((call) => (typeof id === 'string' ? call.id === id : call.name === name));
    return at < 0 ? (text(id) ?? '') : this.#open.splice(at, 1)[0]!.id;
  }
}

/**
 * A part of a conversation or an answer: https://ai.google.dev/api/caching#Part. The proof of a thought stands on the
 * part behind it; the form has it on a thought of its own.
 */
export function decodePart(part: Json, ids: CallIds): Part[] {
  const signature = text(part.thoughtSignature);
  const thought: Part[] = signature === undefined ? [] : [{ type: 'reasoning', text: '', signature }];
  if (part.thought === true) return [{ type: 'reasoning', text: text(part.text) ?? '', signature }];
  return [...thought, ...plainPart(part, ids)];
}

function plainPart(part: Json, ids: CallIds): Part[] {
  if (typeof part.text === 'string') return part.text === '' ? [] : [{ type: 'text', text: part.text }];
  if (isObject(part.functionCall)) {
    const { functionCall: call } = part;
    return [
      {
        type: 'call',
        id: ids.call(call),
        name: text(call.name) ?? '',
        kind: 'json',
        input: JSON.stringify(call.args ?? {}),
      },
    ];
  }
  if (isObject(part.functionResponse)) return [resultPart(part.functionResponse, ids)];
  if (isObject(part.inlineData)) return mediaPart(part.inlineData, part);
  if (isObject(part.fileData)) return filePart(part.fileData);
  const what = Object.keys(part).find((key) => key !== 'thoughtSignature') ?? 'part';
  return [{ type: 'opaque', from: 'generate_content', what, value: part }];
}

function resultPart(response: Json, ids: CallIds): Part {
  const { output, error, ...others } = record(response.response);
  const said = error ?? output ?? others;
  return {
    type: 'result',
    callId: ids.result(response),
    kind: 'json',
    parts: [
      { type: 'text', text: typeof said === 'string' ? said : JSON.stringify(said) },
      ...objects(response.parts).flatMap((part) => plainPart(part, ids)),
    ],
    ...(error !== undefined && { isError: true }),
  };
}

function mediaPart({ mimeType, data }: Json, whole: Json): Part[] {
  const mediaType = text(mimeType) ?? 'application/octet-stream';
  const bytes = text(data) ?? '';
  const source = { type: 'data', mediaType, data: bytes } as const;
  if (mediaType.startsWith('image/')) return [{ type: 'image', source }];
  if (mediaType.startsWith('audio/')) return [{ type: 'audio', data: bytes, format: mediaType.slice(6) }];
  if (mediaType.startsWith('video/'))
    return [{ type: 'opaque', from: 'generate_content', what: 'video', value: whole }];
  return [{ type: 'file', source }];
}

function filePart({ mimeType, fileUri }: Json): Part[] {
  const source = { type: 'url', url: text(fileUri) ?? '' } as const;
  return [{ type: text(mimeType)?.startsWith('image/') ? 'image' : 'file', source }];
}

/** What an answer rests on, when the model has searched. */
export const decodeGrounding = (candidate: Json): Citation[] =>
  objects(record(candidate.groundingMetadata).groundingChunks).flatMap((chunk) => {
    const { uri, title } = record(chunk.web);
    return typeof uri === 'string' ? [{ url: uri, title: text(title) }] : [];
  });
