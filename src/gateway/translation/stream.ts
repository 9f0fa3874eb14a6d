import { StringDecoder } from 'node:string_decoder';
import { createParser, type EventSourceMessage, type EventSourceParser } from 'eventsource-parser';
import { parsed } from '../dialects/json.ts';
import type { StreamDecoder, StreamEncoder } from './codec.ts';
import type { FormEvent, Usage } from './form.ts';
import { InSequence } from './in-sequence.ts';
import { isObject } from './members.ts';
import type { Restoring } from './restore.ts';

/** Translates a server-sent stream, however its bytes are cut: each event goes on as soon as it is whole. */
export class StreamTranslation {
  readonly #bytes = new StringDecoder('utf8');
  readonly #parser: EventSourceParser;
  readonly #decoder: StreamDecoder;
  readonly #restore: (event: FormEvent) => void;
  readonly #sequence = new InSequence();
  #text = '';
  #over = false;
  /** As far as the stream has told it. */
  usage: Usage | undefined;
  tier: string | undefined;

  constructor(decoder: StreamDecoder, restoring: Restoring, encoder: StreamEncoder) {
    const write = (event: FormEvent): void => {
      if (this.#over) return;
      this.#text += encoder.write(event);
      if (event.type === 'end' || event.type === 'error') this.#over = true;
    };
    const sequence = (event: FormEvent): void => this.#sequence.take(event, write);
    const restore = (event: FormEvent): void => {
      if (event.type === 'begin' || event.type === 'end') {
        this.usage = event.usage ?? this.usage;
        this.tier = event.tier ?? this.tier;
      }
      restoring.take(event, sequence);
    };
    this.#decoder = decoder;
    this.#restore = restore;
    const onEvent = ({ event: name, data: raw }: EventSourceMessage): void => {
      const data = parsed(raw);
      decoder.take({ name, raw, data: isObject(data) ? data : undefined }, restore);
    };
    const onComment = (): void => restore({ type: 'ping' });
    this.#parser = createParser({ onEvent, onComment });
  }

  /** The translation of what `chunk` completes; empty when it completes nothing. */
  push(chunk: Buffer): string {
    this.#parser.feed(this.#bytes.write(chunk));
    return this.#taken();
  }

  /** The upstream has closed its stream in order: the translation of what was still open. */
  finish(): string {
    // Some leave out the last line's end, without which no event is whole.
    this.#parser.feed(`${this.#bytes.end()}\n\n`);
    this.#decoder.closed?.(this.#restore);
    return this.#taken();
  }

  #taken(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
}
