import type {
  Transport,
  UpstreamControl,
  UpstreamHandler,
  UpstreamHeaders,
  UpstreamRequest,
} from '../upstream/transport.ts';

/** Of an answer that is rewritten: errors and counts are short. What is longer is cut. */
const LONGEST = 1024 * 1024;

export interface Rewriting {
  /** Whether an answer with this status is put into other words. */
  wants: (request: UpstreamRequest, status: number) => boolean;
  rewrite: (status: number, headers: UpstreamHeaders, body: string) => { status: number; body: string };
}

/** A transport that puts some short answers into other words; all others pass as they come. */
export const rewritten =
  (send: Transport, rewriting: Rewriting): Transport =>
  (request, handler) =>
    send(request, new Rewriter(request, handler, rewriting));

interface Held {
  status: number;
  headers: UpstreamHeaders;
  control: UpstreamControl;
  chunks: Buffer[];
}

class Rewriter implements UpstreamHandler {
  readonly #request: UpstreamRequest;
  readonly #handler: UpstreamHandler;
  readonly #rewriting: Rewriting;
  #held: Held | null = null;
  #length = 0;

  constructor(request: UpstreamRequest, handler: UpstreamHandler, rewriting: Rewriting) {
    this.#request = request;
    this.#handler = handler;
    this.#rewriting = rewriting;
  }

  headers(status: number, headers: UpstreamHeaders, control: UpstreamControl): void {
    if (this.#rewriting.wants(this.#request, status)) this.#held = { status, headers, control, chunks: [] };
    else this.#handler.headers(status, headers, control);
  }

  data(chunk: Buffer): void {
    if (!this.#held) {
      this.#handler.data(chunk);
    } else if (this.#length < LONGEST) {
      this.#length += chunk.length;
      this.#held.chunks.push(chunk);
    }
  }

  ended(): void {
    if (this.#held) this.#pass(this.#held);
    this.#handler.ended();
  }

  broke(error: Error): void {
    this.#handler.broke(error);
  }

  #pass({ status, headers, control, chunks }: Held): void {
    const answer = this.#rewriting.rewrite(status, headers, Buffer.concat(chunks).toString());
    this.#handler.headers(
      answer.status,
      { ...headers, 'content-type': 'application/json', 'content-length': undefined },
      control,
    );
    this.#handler.data(Buffer.from(answer.body));
  }
}
