import type { FileHandle } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';

const CHUNK = 64 * 1024;

/** One file as it was opened, wherever it has been renamed to since. */
export class LogSource {
  readonly ino: bigint;
  readonly #handle: FileHandle;
  readonly #onLine: (line: string) => void;
  #offset: number;
  #rest = '';
  #decoder = new StringDecoder('utf8');

  constructor(handle: FileHandle, ino: bigint, offset: number, onLine: (line: string) => void) {
    this.#handle = handle;
    this.ino = ino;
    this.#offset = offset;
    this.#onLine = onLine;
  }

  /** Hands on what was appended. A file that shrank is read from its start. */
  async read(): Promise<void> {
    if ((await this.#handle.stat()).size < this.#offset) {
      this.#offset = 0;
      this.#rest = '';
      this.#decoder = new StringDecoder('utf8');
    }
    const buffer = Buffer.alloc(CHUNK);
    for (;;) {
      const { bytesRead } = await this.#handle.read(buffer, 0, CHUNK, this.#offset);
      if (bytesRead === 0) return;
      this.#offset += bytesRead;
      this.#feed(this.#decoder.write(buffer.subarray(0, bytesRead)));
    }
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  #feed(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') this.#onLine(line);
  }
}
