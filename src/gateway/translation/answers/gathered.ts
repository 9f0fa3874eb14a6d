import type { UpstreamControl, UpstreamHandler, UpstreamHeaders } from '../../upstream/transport.ts';

/** What is longer is no answer of a model. */
const LONGEST = 64 * 1024 * 1024;

/** An answer that is read whole before anything of it is handed on. */
export abstract class Gathered implements UpstreamHandler {
  protected readonly handler: UpstreamHandler;
  #status = 0;
  #headers: UpstreamHeaders = {};
  #control: UpstreamControl | null = null;
  #chunks: Buffer[] = [];
  #length = 0;

  constructor(handler: UpstreamHandler) {
    this.handler = handler;
  }

  headers(status: number, headers: UpstreamHeaders, control: UpstreamControl): void {
    this.#status = status;
    this.#headers = headers;
    this.#control = control;
  }

  data(chunk: Buffer): void {
    this.#length += chunk.length;
    if (this.#length <= LONGEST) {
      this.#chunks.push(chunk);
      return;
    }
    this.#control?.abort();
    this.handler.broke(new Error(`the answer is longer than ${LONGEST / 1024 / 1024} MiB`));
  }

  ended(): void {
    const control = this.#control!;
    const { status, headers, body } = this.translate(
      this.#status,
      this.#headers,
      Buffer.concat(this.#chunks).toString(),
    );
    this.handler.headers(status, headers, control);
    if (body !== '') this.handler.data(Buffer.from(body));
    this.handler.ended();
  }

  broke(error: Error): void {
    this.handler.broke(error);
  }

  /** An empty body says that there is no answer in it. */
  protected abstract translate(
    status: number,
    headers: UpstreamHeaders,
    body: string,
  ): { status: number; headers: UpstreamHeaders; body: string };
}
