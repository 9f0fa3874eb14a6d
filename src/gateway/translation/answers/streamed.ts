import type { UpstreamControl, UpstreamHandler, UpstreamHeaders } from '../../upstream/transport.ts';
import { Restoring } from '../restore.ts';
import { StreamTranslation } from '../stream.ts';
import type { Passage } from '../transport.ts';
import { carriedHeaders, EVENT_STREAM } from './headers.ts';

/** A stream: each chunk is handed on as far as it completes events. An end that does not come is not made up. */
export class StreamedTranslation implements UpstreamHandler {
  readonly #passage: Passage;
  readonly #handler: UpstreamHandler;
  readonly #translation: StreamTranslation;

  constructor(passage: Passage, handler: UpstreamHandler) {
    const { native, client, asked, losses, keep } = passage;
    this.#passage = passage;
    this.#handler = handler;
    this.#translation = new StreamTranslation(
      native.codec.decodeStream(),
      new Restoring(passage),
      client.codec.encodeStream(asked, losses, keep),
    );
  }

  headers(status: number, headers: UpstreamHeaders, control: UpstreamControl): void {
    const carried = carriedHeaders(headers, EVENT_STREAM, this.#passage.losses);
    this.#handler.headers(status, carried, control);
  }

  data(chunk: Buffer): void {
    this.#pass(this.#translation.push(chunk));
  }

  ended(): void {
    this.#pass(this.#translation.finish());
    this.#handler.ended();
  }

  #pass(text: string): void {
    this.#passage.usage = this.#translation.usage ?? null;
    this.#passage.tier = this.#translation.tier;
    if (text !== '') this.#handler.data(Buffer.from(text));
  }

  broke(error: Error): void {
    this.#handler.broke(error);
  }
}
