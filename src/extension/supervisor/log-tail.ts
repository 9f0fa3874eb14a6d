import { type FSWatcher, watch } from 'node:fs';
import { mkdir, open, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { StringDecoder } from 'node:string_decoder';

const CHUNK = 64 * 1024;

/** The last lines of a file, without reading all of it. */
export const lastLines = async (file: string, count: number): Promise<string[]> => {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      const length = Math.min(size, CHUNK);
      const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
      return buffer
        .toString('utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-count);
    } finally {
      await handle.close();
    }
  } catch {
    // No file, no lines.
    return [];
  }
};

/**
 * Hands on each line that is appended to a file, from now on or with what is there. A file that shrinks or appears is
 * read from its start.
 */
export class LogTail {
  readonly #file: string;
  readonly #onLine: (line: string) => void;
  #watcher: FSWatcher | null = null;
  #offset = 0;
  #rest = '';
  #decoder = new StringDecoder('utf8');
  #reading: Promise<void>;
  #disposed = false;

  constructor(file: string, onLine: (line: string) => void, from: 'now' | 'start' = 'now') {
    this.#file = file;
    this.#onLine = onLine;
    this.#reading = this.#begin(from).catch((error: unknown) =>
      onLine(`${file} cannot be followed: ${String(error)}`),
    );
  }

  dispose(): void {
    this.#disposed = true;
    this.#watcher?.close();
  }

  /** Everything written before the call has been handed on when it resolves. */
  flush(): Promise<void> {
    this.#reading = this.#reading.then(() => this.#read());
    return this.#reading;
  }

  async #begin(from: 'now' | 'start'): Promise<void> {
    const directory = dirname(this.#file);
    await mkdir(directory, { recursive: true, mode: 0o700 });
    if (from === 'now') this.#offset = (await stat(this.#file).catch(() => null))?.size ?? 0;
    if (this.#disposed) return;
    this.#watcher = watch(directory, { persistent: false }, (_, name) => {
      if (name === null || name === basename(this.#file)) void this.flush();
    });
    // A directory that is deleted ends the watch; the log is then gone as well.
    this.#watcher.on('error', () => this.#watcher?.close());
  }

  async #read(): Promise<void> {
    const handle = await open(this.#file).catch(() => null);
    if (handle === null) return;
    try {
      if ((await handle.stat()).size < this.#offset) this.#restart();
      const buffer = Buffer.alloc(CHUNK);
      for (;;) {
        const { bytesRead } = await handle.read(buffer, 0, CHUNK, this.#offset);
        if (bytesRead === 0 || this.#disposed) return;
        this.#offset += bytesRead;
        this.#feed(this.#decoder.write(buffer.subarray(0, bytesRead)));
      }
    } finally {
      await handle.close();
    }
  }

  #restart(): void {
    this.#offset = 0;
    this.#rest = '';
    this.#decoder = new StringDecoder('utf8');
  }

  #feed(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') this.#onLine(line);
  }
}
