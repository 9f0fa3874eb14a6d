import { Failure } from '../../../router/failure.ts';
import type {
  Transport,
  UpstreamControl,
  UpstreamHandler,
  UpstreamHeaders,
} from '../../upstream/transport.ts';
import { EventStreamDecoder, type Reading } from './event-stream.ts';

const FRAMED = 'application/vnd.amazon.eventstream';

/** A transport whose AWS event streams arrive as server-sent events. */
export const framed =
  (send: Transport, read: Reading): Transport =>
  (request, handler) =>
    send(request, new Unframing(handler, read));

class Unframing implements UpstreamHandler {
  readonly #handler: UpstreamHandler;
  readonly #read: Reading;
  #decoder: EventStreamDecoder | null = null;
  #control: UpstreamControl | null = null;

  constructor(handler: UpstreamHandler, read: Reading) {
    this.#handler = handler;
    this.#read = read;
  }

  headers(status: number, headers: UpstreamHeaders, control: UpstreamControl): void {
    this.#control = control;
    if (!String(headers['content-type'] ?? '').includes(FRAMED)) {
      this.#handler.headers(status, headers, control);
      return;
    }
    this.#decoder = new EventStreamDecoder(this.#read);
    this.#handler.headers(
      status,
      { ...headers, 'content-type': 'text/event-stream; charset=utf-8' },
      control,
    );
  }

  data(chunk: Buffer): void {
    if (!this.#decoder) {
      this.#handler.data(chunk);
      return;
    }
    let events: Buffer;
    try {
      events = this.#decoder.push(chunk);
    } catch (error) {
      this.#control?.abort();
      this.#handler.broke(new Failure('invalid_answer', (error as Error).message));
      return;
    }
    if (events.length > 0) this.#handler.data(events);
  }

  ended(): void {
    this.#handler.ended();
  }

  broke(error: Error): void {
    this.#handler.broke(error);
  }
}
