import { failureOf } from '../../router/failure.ts';
import type { Transport, UpstreamHandler, UpstreamRequest } from '../upstream/transport.ts';

export interface Authority {
  /** Names and values in turn, that let exactly this request in. Rejects with a Failure. */
  headers: (request: UpstreamRequest) => readonly string[] | Promise<readonly string[]>;
  /** The upstream refused them. */
  refused: () => void;
}

const UNAUTHORIZED = new Set([401, 403]);

/** A transport that adds headers which may have to be fetched or computed first. */
export const authorized =
  (send: Transport, authority: Authority): Transport =>
  (request, handler) => {
    const watching = new Watching(handler, authority);
    const sendWith = (more: readonly string[]) =>
      send({ ...request, headers: [...request.headers, ...more] }, watching);
    const headers = authority.headers(request);
    if (!(headers instanceof Promise)) return sendWith(headers);

    let running: { abort(): void } | null = null;
    let aborted = false;
    headers
      .then((more) => {
        if (!aborted) running = sendWith(more);
      })
      .catch((error: unknown) => {
        if (!aborted) handler.broke(failureOf(error));
      });
    return {
      abort: () => {
        aborted = true;
        running?.abort();
      },
    };
  };

/** Passes everything on, and sees whether the upstream lets it in. */
class Watching implements UpstreamHandler {
  readonly #handler: UpstreamHandler;
  readonly #authority: Authority;

  constructor(handler: UpstreamHandler, authority: Authority) {
    this.#handler = handler;
    this.#authority = authority;
  }

  headers(...args: Parameters<UpstreamHandler['headers']>): void {
    if (UNAUTHORIZED.has(args[0])) this.#authority.refused();
    this.#handler.headers(...args);
  }

  data(chunk: Buffer): void {
    this.#handler.data(chunk);
  }

  ended(): void {
    this.#handler.ended();
  }

  broke(error: Error): void {
    this.#handler.broke(error);
  }
}
