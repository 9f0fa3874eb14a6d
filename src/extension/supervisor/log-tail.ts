import { type FSWatcher, watch } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { LogSource } from './log-source.ts';

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
 * Hands on each line that is appended to a file, from now on or with what is there. When the file is rotated, the old
 * one is read on beside the new: a process that writes to it may not have noticed yet.
 */
export class LogTail {
  readonly #file: string;
  readonly #onLine: (line: string) => void;
  #watcher: FSWatcher | null = null;
  /** The present file comes last. */
  #sources: LogSource[] = [];
  #reading: Promise<void>;
  #disposed = false;

  constructor(file: string, onLine: (line: string) => void, from: 'now' | 'start' = 'now') {
    this.#file = file;
    this.#onLine = (line) => {
      if (!this.#disposed) onLine(line);
    };
    this.#reading = this.#begin(from).catch((error: unknown) =>
      onLine(`${file} cannot be followed: ${String(error)}`),
    );
  }

  dispose(): void {
    this.#disposed = true;
    this.#watcher?.close();
    void this.#reading.then(() => this.#keep(0));
  }

  /** Everything written before the call has been handed on when it resolves. */
  flush(): Promise<void> {
    this.#reading = this.#reading.then(() => this.#read());
    return this.#reading;
  }

  async #begin(from: 'now' | 'start'): Promise<void> {
    const directory = dirname(this.#file);
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await this.#look(from);
    if (this.#disposed) return;
    this.#watcher = watch(directory, { persistent: false }, (_, name) => {
      if (name === null || name === basename(this.#file)) void this.flush();
    });
    // A directory that is deleted ends the watch; the log is then gone as well.
    this.#watcher.on('error', () => this.#watcher?.close());
  }

  async #read(): Promise<void> {
    if (this.#disposed) return;
    await this.#look('start');
    for (const source of this.#sources) await source.read();
  }

  /** Takes in the file that is there now, if it is another than before. */
  async #look(from: 'now' | 'start'): Promise<void> {
    const handle = await open(this.#file).catch(() => null);
    if (handle === null) return;
    const { ino, size } = await handle.stat({ bigint: true });
    if (ino === this.#sources.at(-1)?.ino) {
      await handle.close();
      return;
    }
    this.#sources.push(new LogSource(handle, ino, from === 'now' ? Number(size) : 0, this.#onLine));
    await this.#keep(2);
  }

  async #keep(count: number): Promise<void> {
    const done = this.#sources.splice(0, Math.max(0, this.#sources.length - count));
    for (const source of done) {
      await source.read();
      await source.close();
    }
  }
}
