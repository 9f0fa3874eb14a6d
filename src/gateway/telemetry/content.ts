import { createParser } from 'eventsource-parser';
import { parsed } from '../dialects/json.ts';
import type { Surface } from '../dialects/dialect.ts';
import { valueOf } from '../body/prompt-size.ts';
import type { ClientRequest } from '../http/exchange.ts';
import type { StreamDecoder } from '../translation/codec.ts';
import { translatable } from '../translation/codecs.ts';
import type { FormEvent, Part } from '../translation/form.ts';
import { isObject } from '../translation/members.ts';

/** Longer ones without a space are images and documents in base64. */
const LONGEST_WORD = 2000;

const PROMPT = ['system', 'instructions', 'messages', 'input', 'prompt', 'tools'] as const;

/** What the client said, by the members of its request. */
export function promptOf(client: ClientRequest): Record<string, unknown> {
  const said = PROMPT.filter((key) => client.members.has(key));
  return Object.fromEntries(said.map((key) => [key, withoutMedia(valueOf(client, key))]));
}

/** Its text, or its parts where it is more than text; undefined where the surface's answers are not understood. */
export function answerOf({ name }: Surface, stream: boolean, bytes: Buffer): unknown {
  const codec = translatable(name)?.codec;
  const text = bytes.toString();
  if (stream) return codec && told(partsOf(text, codec.decodeStream()));
  const body = parsed(text);
  if (!isObject(body)) return undefined;
  return codec ? told(codec.decodeAnswer(body).parts) : withoutMedia(body);
}

function partsOf(stream: string, decoder: StreamDecoder): Part[] {
  const parts = new Map<number, Part>();
  const gather = (event: FormEvent): void => {
    if (event.type === 'open') parts.set(event.index, event.part);
    if (event.type !== 'delta') return;
    const part = parts.get(event.index);
    if (part && 'text' in part) parts.set(event.index, { ...part, text: part.text + event.text });
    else if (part?.type === 'call') parts.set(event.index, { ...part, input: part.input + event.text });
  };
  const parser = createParser({
    onEvent: ({ event: name, data: raw }) => {
      const data = parsed(raw);
      decoder.take({ name, raw, data: isObject(data) ? data : undefined }, gather);
    },
  });
  parser.feed(stream);
  return [...parts.values()];
}

function told(parts: readonly Part[]): unknown {
  const shown = parts.flatMap((part): unknown[] => {
    if (part.type === 'text' || part.type === 'refusal') return [part.text];
    if (part.type === 'call') return [{ tool: part.name, input: part.input }];
    return part.type === 'reasoning' && part.text !== '' ? [{ reasoning: part.text }] : [];
  });
  return shown.every((one) => typeof one === 'string') ? shown.join('') : shown;
}

/** The same without what is no text. */
function withoutMedia(value: unknown): unknown {
  if (typeof value === 'string') {
    const isWord = value.length > LONGEST_WORD && !value.slice(0, LONGEST_WORD).includes(' ');
    return isWord ? `[${value.length} characters]` : value;
  }
  if (Array.isArray(value)) return value.map(withoutMedia);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutMedia(inner)]));
}
