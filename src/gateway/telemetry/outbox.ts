/** Why a batch was not taken. */
export class NotTaken extends Error {
  /** Milliseconds to wait before it is sent again; null: it never will be taken. */
  readonly retryAfterMs: number | null;
  /** With which it was answered; null when it was not. */
  readonly status: number | null;

  constructor(message: string, retryAfterMs: number | null, status: number | null = null) {
    super(message);
    this.name = 'NotTaken';
    this.retryAfterMs = retryAfterMs;
    this.status = status;
  }
}

const SILENCE_MS = 60_000;

export interface OutboxOptions<T> {
  /** Items that wait at the most; what comes beyond is lost, and counted. */
  most: number;
  /** Bytes that wait at the most, of items that say how many they hold. */
  mostBytes?: number;
  /** Items sent together. */
  batch: number;
  /** No further item goes with those that hold so many bytes. */
  batchBytes?: number;
  /** Milliseconds that the first item waits for others. */
  delayMs: number;
  /** Of the time that putting batches together may take from now on, 0..1: requests need the rest. */
  share: () => number;
  /** Times that a batch is sent before it is given up. */
  tries: number;
  /** Rejects with NotTaken. */
  send: (items: readonly T[]) => Promise<void>;
  /** So many items were lost. Said once a minute at the most. */
  lost: (count: number, reason: string) => void;
  /** Milliseconds. */
  now: () => number;
  /** Calls `then` after `ms`; answers how to call it off. */
  after: (ms: number, then: () => void) => () => void;
}

/** Sends items in batches, one at a time, beside the path of requests; a slow or dead receiver costs items, never requests. */
export class Outbox<T> {
  readonly #options: OutboxOptions<T>;
  #items: T[] = [];
  /** Of each item. */
  #bytes: number[] = [];
  #waitingBytes = 0;
  #lost = 0;
  /** Set while the next loss is not to be told yet. */
  #silence: (() => void) | null = null;
  #callOff: (() => void) | null = null;
  #sending: Promise<void> | null = null;
  #tries = 0;
  /** That it took to put the last batch together. */
  #tookMs = 0;
  #closed = false;

  constructor(options: OutboxOptions<T>) {
    this.#options = options;
  }

  /** `bytes`: of an item that is to wait. */
  hasRoom(bytes = 0): boolean {
    const { most, mostBytes = Infinity } = this.#options;
    return this.#items.length < most && this.#waitingBytes + bytes <= mostBytes && !this.#closed;
  }

  add(item: T, bytes = 0): void {
    if (!this.hasRoom(bytes)) {
      this.#lose(1, 'more comes than is taken');
      return;
    }
    this.#items.push(item);
    this.#bytes.push(bytes);
    this.#waitingBytes += bytes;
    const { batch, delayMs } = this.#options;
    if (this.#items.length === batch && !this.#sending) this.#wake();
    else this.#schedule(delayMs);
  }

  /** Sends what there is, each batch once more at the most. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#callOff?.();
    await this.#sending;
    while (this.#items.length > 0) {
      this.#tries = this.#options.tries;
      await this.#sendBatch();
    }
    this.#silence?.();
    this.#silence = null;
    if (this.#lost > 0) this.#tell('the gateway ended');
  }

  #schedule(ms: number): void {
    if (this.#sending) return;
    this.#callOff ??= this.#options.after(ms, () => this.#wake());
  }

  #wake(): void {
    this.#callOff?.();
    this.#callOff = null;
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null;
      if (this.#items.length > 0 && !this.#closed) this.#schedule(this.#options.delayMs);
    });
  }

  async #sendAll(): Promise<void> {
    while (this.#items.length > 0 && !this.#closed) {
      const wait = await this.#sendBatch();
      await this.#pause(wait ?? this.#tookMs / this.#options.share());
    }
  }

  /** Until `ms` have passed, or it is closed. */
  #pause(ms: number): Promise<void> {
    if (this.#closed || ms === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const callOff = this.#options.after(ms, () => {
        this.#callOff = null;
        resolve();
      });
      this.#callOff = () => {
        callOff();
        resolve();
      };
    });
  }

  /** Answers how long to wait before the next; null: go on. */
  async #sendBatch(): Promise<number | null> {
    const { tries, send, now } = this.#options;
    const items = this.#items.slice(0, this.#together());
    try {
      const begun = now();
      const sent = send(items);
      this.#tookMs = now() - begun;
      await sent;
    } catch (error) {
      const { message, retryAfterMs = null } = error as Partial<NotTaken> & Error;
      this.#tries++;
      if (retryAfterMs !== null && this.#tries < tries) return retryAfterMs;
      this.#done(items.length);
      this.#lose(items.length, message);
      return null;
    }
    this.#done(items.length);
    return null;
  }

  /** Items of the next batch. */
  #together(): number {
    const { batch, batchBytes = Infinity } = this.#options;
    const most = Math.min(batch, this.#items.length);
    let count = 0;
    for (let bytes = 0; count < most && bytes < batchBytes; count++) bytes += this.#bytes[count]!;
    return count;
  }

  #done(count: number): void {
    this.#items.splice(0, count);
    for (const bytes of this.#bytes.splice(0, count)) this.#waitingBytes -= bytes;
    this.#tries = 0;
  }

  #lose(count: number, reason: string): void {
    this.#lost += count;
    if (this.#silence) return;
    this.#tell(reason);
    this.#silence = this.#options.after(SILENCE_MS, () => {
      this.#silence = null;
      if (this.#lost > 0) this.#lose(0, reason);
    });
  }

  #tell(reason: string): void {
    this.#options.lost(this.#lost, reason);
    this.#lost = 0;
  }
}
