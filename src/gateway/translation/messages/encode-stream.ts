import { anthropic } from '../../dialects/anthropic.ts';
import type { StreamEncoder } from '../codec.ts';
import type { FormEvent, Json, Part, Usage } from '../form.ts';
import { withPrefix } from '../ids.ts';
import { foreignError } from '../errors.ts';
import type { Losses } from '../losses.ts';
import { encodeCitation, encodeStop } from './answer.ts';
import { encodeUsage } from './usage.ts';

const named = (type: string, rest: Json): string =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...rest })}\n\n`;

const PING = named('ping', {});

/** Blocks as Anthropic sends them, numbered as they come. */
export class MessagesStreamEncoder implements StreamEncoder {
  readonly #losses: Losses;
  #block = -1;
  /** The part that is under way; null where it has no block. */
  #part: Part | null = null;
  #usage: Usage | undefined;
  #refuses = false;

  constructor(losses: Losses) {
    this.#losses = losses;
  }

  write(event: FormEvent): string {
    switch (event.type) {
      case 'begin':
        this.#usage = event.usage;
        return named('message_start', {
          message: {
            id: withPrefix('msg_', event.id),
            type: 'message',
            role: 'assistant',
            model: event.model,
            content: [],
            stop_reason: null,
            stop_sequence: null,
            usage: encodeUsage(event.usage),
          },
        });
      case 'open':
        return this.#open(event.part);
      case 'delta':
        return this.#delta(event.text);
      case 'citation':
        return this.#part
          ? this.#blockDelta({ type: 'citations_delta', citation: encodeCitation(event.citation) })
          : '';
      case 'signature':
        return this.#part?.type === 'reasoning'
          ? this.#blockDelta({ type: 'signature_delta', signature: event.signature })
          : '';
      case 'close':
        return this.#close();
      case 'end':
        return `${named('message_delta', {
          delta: encodeStop(this.#refuses ? { reason: 'filter' } : event.stop),
          usage: encodeUsage(event.usage ?? this.#usage),
        })}${named('message_stop', {})}`;
      case 'error':
        return `event: error\ndata: ${anthropic.error(foreignError(event.evidence, anthropic)).body}\n\n`;
      case 'ping':
        return PING;
    }
  }

  #open(part: Part): string {
    const start = startOf(part);
    if (!start) {
      this.#losses.part(part);
      return '';
    }
    this.#part = part;
    this.#block++;
    if (part.type === 'refusal') this.#refuses = true;
    const begun = named('content_block_start', { index: this.#block, content_block: start });
    const already = part.type === 'call' ? part.input : 'text' in part ? part.text : '';
    return already === '' ? begun : begun + this.#delta(already);
  }

  #delta(text: string): string {
    switch (this.#part?.type) {
      case 'text':
      case 'refusal':
        return this.#blockDelta({ type: 'text_delta', text });
      case 'reasoning':
        return this.#blockDelta({ type: 'thinking_delta', thinking: text });
      case 'call':
        return this.#blockDelta({ type: 'input_json_delta', partial_json: text });
      default:
        return '';
    }
  }

  #blockDelta(delta: Json): string {
    return `event: content_block_delta\ndata: {"type":"content_block_delta","index":${this.#block},"delta":${JSON.stringify(delta)}}\n\n`;
  }

  #close(): string {
    if (!this.#part) return '';
    this.#part = null;
    return named('content_block_stop', { index: this.#block });
  }
}

/** A block at its beginning; null for what Messages has no word for. */
function startOf(part: Part): Json | null {
  switch (part.type) {
    case 'text':
    case 'refusal':
      return { type: 'text', text: '' };
    case 'reasoning':
      return part.redacted
        ? { type: 'redacted_thinking', data: part.signature ?? '' }
        : { type: 'thinking', thinking: '', signature: '' };
    case 'call':
      return { type: 'tool_use', id: part.id, name: part.name, input: {} };
    default:
      return null;
  }
}
