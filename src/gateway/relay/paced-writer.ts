import type { ServerResponse } from 'node:http';
import type { UpstreamControl } from '../upstream/transport.ts';

/** Writes to a client at its pace: while it can take no more, the upstream is not read. */
export class PacedWriter {
  readonly #res: ServerResponse;
  readonly #upstream: UpstreamControl;
  #waiting = false;

  constructor(res: ServerResponse, upstream: UpstreamControl) {
    this.#res = res;
    this.#upstream = upstream;
  }

  write(chunk: Buffer): void {
    if (this.#res.write(chunk) || this.#waiting) return;
    this.#waiting = true;
    this.#upstream.pause();
    this.#res.once('drain', () => {
      this.#waiting = false;
      this.#upstream.resume();
    });
  }
}
