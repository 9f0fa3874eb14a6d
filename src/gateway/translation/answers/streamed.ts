import type { UpstreamControl, UpstreamHandler, UpstreamHeaders } from '../../upstream/transport.ts';
import { Restoring } from '../restore.ts';
import { StreamTranslation } from '../stream.ts';
import type { Passage } from '../transport.ts';
import { carriedHeaders } from './headers.ts';

/** A stream: each chunk is handed on as far as it completes events. An end that does not come is not made up. */
export class StreamedTranslation implements UpstreamHandler {
  readonly #passage: Passage;
  readonly #handler: UpstreamHandler;
  readonly #translation: StreamTranslation;

  constructor(passage: Passage, handler: UpstreamHandler) {
    const { native, client, asked, losses } = passage;
    this.#passage = passage;
    this.#handler = handler;
    this.#translation = new StreamTranslation(
      native.codec.decodeStream(),
      new Restoring(passage),
      client.codec.encodeStream(asked, losses),
    );
  }

  headers(status: number, headers: UpstreamHeaders, control: UpstreamControl): void {
    const carried = carriedHeaders(headers, 'text/event-stream; charset=utf-8', this.#passage.losses);
    this.#handler.headers(status, carried, control);
  }

  data(chunk: Buffer): void {
    const text = this.#translation.push(chunk);
    this.#passage.usage = this.#translation.usage ?? null;
    if (text !== '') this.#handler.data(Buffer.from(text));
  }

  ended(): void {
    this.#handler.ended();
  }

  broke(error: Error): void {
    this.#handler.broke(error);
  }
}
