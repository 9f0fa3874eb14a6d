import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import type { UpstreamControl, UpstreamHandler, UpstreamHeaders } from '../../upstream/transport.ts';

const DECODERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
} as const;

const isKnown = (encoding: string): encoding is keyof typeof DECODERS => Object.hasOwn(DECODERS, encoding);

/** Asked not to, some servers compress all the same; what is to be translated must be read. */
export class Unpacked implements UpstreamHandler {
  readonly #inner: UpstreamHandler;
  #decoder: ReturnType<(typeof DECODERS)[keyof typeof DECODERS]> | null = null;

  constructor(inner: UpstreamHandler) {
    this.#inner = inner;
  }

  headers(status: number, headers: UpstreamHeaders, control: UpstreamControl): void {
    const { 'content-encoding': encoding, ...rest } = headers;
    const name = String(encoding ?? '').toLowerCase();
    if (isKnown(name)) {
      const decoder = DECODERS[name]();
      decoder.on('data', (chunk: Buffer) => this.#inner.data(chunk));
      decoder.once('end', () => this.#inner.ended());
      decoder.once('error', (error) => this.#inner.broke(error));
      this.#decoder = decoder;
    }
    this.#inner.headers(status, isKnown(name) ? rest : headers, control);
  }

  data(chunk: Buffer): void {
    if (this.#decoder) this.#decoder.write(chunk);
    else this.#inner.data(chunk);
  }

  ended(): void {
    if (this.#decoder) this.#decoder.end();
    else this.#inner.ended();
  }

  broke(error: Error): void {
    if (this.#decoder) this.#decoder.destroy(error);
    else this.#inner.broke(error);
  }
}
