import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, extname } from 'node:path';

const FLUSH_MS = 150;
/** Bytes that wait for a disk that is slow or full; what comes beyond is lost, and counted. */
const MOST_PENDING = 8 * 1024 * 1024;
/** Bytes there is room for at first. */
const ROOM = 64 * 1024;
/** Larger buffers are not kept: it was the disk that made them. */
const KEPT_ROOM = 1024 * 1024;
/** A lock that is older was left by a crash: rotating takes milliseconds. */
const STALE_LOCK_MS = 10_000;

export interface LogFileOptions {
  path: string;
  /** A file that has grown to this is rotated. */
  maxBytes: number;
  /** Rotated files that are kept: `gateway.1.log` is the newest. */
  keep: number;
  /** Writing fails from now on; lines are lost. */
  failed: (error: Error) => void;
  /** Writing works again; so many lines were lost. */
  recovered: (lost: number) => void;
}

/**
 * Appends lines to a file off the path of requests, and rotates it. Several processes may share the file: one of them
 * renames it under a lock, and each finds out before its next write, as another file is then at the path. (pino-roll
 * and rotating-file-stream keep count of what they write themselves, so each would rotate for itself.)
 */
export class LogFile {
  readonly #options: LogFileOptions;
  #file: { handle: FileHandle; ino: bigint } | null = null;
  /** What waits, as bytes at once: as strings it would be garbage that lives long. */
  #waiting: Buffer = Buffer.allocUnsafeSlow(ROOM);
  /** Once written, used again. */
  #spare: Buffer | null = null;
  #bytes = 0;
  #lines = 0;
  #lost = 0;
  #broken = false;
  /** A full disk may have taken half a line: what comes then begins a new one. */
  #torn = false;
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();

  constructor(options: LogFileOptions) {
    this.#options = options;
  }

  /** Creates the folder and the file. */
  async open(): Promise<void> {
    await mkdir(dirname(this.#options.path), { recursive: true, mode: 0o700 });
    await this.#reopen();
  }

  write(line: string): void {
    this.put(Buffer.byteLength(line), (into, at) => at + into.write(line, at));
  }

  /** A line that `put` puts at `at`, in `most` bytes or fewer; it answers where the line ends. */
  put(most: number, put: (into: Buffer, at: number) => number): void {
    if (this.#bytes + most > MOST_PENDING) {
      this.#lost++;
      return;
    }
    this.#makeRoom(most);
    this.#bytes = put(this.#waiting, this.#bytes);
    this.#lines++;
    this.#timer ??= setTimeout(() => void this.flush(), FLUSH_MS);
  }

  /** Everything written before the call is in the file, or lost, when it resolves. */
  flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#writing = this.#writing.then(() => this.#drain());
    return this.#writing;
  }

  async close(): Promise<void> {
    await this.flush();
    await this.#file?.handle.close();
    this.#file = null;
  }

  #makeRoom(bytes: number): void {
    const { length } = this.#waiting;
    const needed = this.#bytes + bytes;
    if (needed > length) this.#waiting = Buffer.concat([this.#waiting], Math.max(needed, 2 * length));
  }

  async #drain(): Promise<void> {
    const [lines, buffer, bytes] = [this.#lines, this.#waiting, this.#bytes];
    if (lines === 0) return;
    this.#waiting = this.#spare ?? Buffer.allocUnsafeSlow(ROOM);
    this.#spare = null;
    [this.#lines, this.#bytes] = [0, 0];
    try {
      const { handle } = await this.#current();
      if (this.#torn) await handle.appendFile('\n');
      this.#torn = true;
      await handle.appendFile(buffer.subarray(0, bytes));
      this.#torn = false;
    } catch (error) {
      this.#lost += lines;
      if (!this.#broken) this.#options.failed(error as Error);
      this.#broken = true;
      return;
    } finally {
      if (buffer.length <= KEPT_ROOM) this.#spare = buffer;
    }
    if (this.#lost > 0) this.#options.recovered(this.#lost);
    this.#lost = 0;
    this.#broken = false;
  }

  /** The file that is at the path, rotated if it is time. */
  async #current(): Promise<{ handle: FileHandle }> {
    const { path, maxBytes } = this.#options;
    const there = await stat(path, { bigint: true }).catch(() => null);
    const same = this.#file !== null && there?.ino === this.#file.ino;
    if (same && there.size < maxBytes) return this.#file!;
    if (same) await this.#rotate(there.ino);
    return this.#reopen();
  }

  async #reopen(): Promise<{ handle: FileHandle }> {
    await this.#file?.handle.close();
    this.#file = null;
    const handle = await open(this.#options.path, 'a', 0o600);
    const { ino } = await handle.stat({ bigint: true });
    this.#file = { handle, ino };
    return this.#file;
  }

  /** Unless another process does just that, or has done it. */
  async #rotate(ino: bigint): Promise<void> {
    const { path, keep } = this.#options;
    const lock = `${path}.lock`;
    const held = await open(lock, 'wx', 0o600).catch(() => null);
    if (!held) {
      const left = await stat(lock).catch(() => null);
      if (left && Date.now() - left.mtimeMs > STALE_LOCK_MS) await rm(lock, { force: true });
      return;
    }
    try {
      if ((await stat(path, { bigint: true })).ino !== ino) return;
      const numbered = (n: number): string => {
        const extension = extname(path);
        return `${path.slice(0, -extension.length)}.${n}${extension}`;
      };
      for (let n = keep - 1; n > 0; n--) await rename(numbered(n), numbered(n + 1)).catch(ignoreAbsent);
      await rename(path, numbered(1));
    } finally {
      await held.close();
      await rm(lock, { force: true });
    }
  }
}

function ignoreAbsent(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
