import {
  LangfuseCore,
  type LangfuseFetchOptions,
  type LangfuseFetchResponse,
  type LangfusePersistedProperty,
} from 'langfuse-core';
import { list, parsed, record, text } from '../../dialects/json.ts';
import { VERSION } from '../../version.ts';
import type { NotTaken } from '../outbox.ts';
import { post, type Send } from '../post.ts';
import type { LangfuseSettings } from './settings.ts';

/** Events that wait to be sent together; the outbox before it sees to that. */
const ANY_NUMBER = Number.MAX_SAFE_INTEGER;
const TIMEOUT_MS = 10_000;

/**
 * The SDK, as a host of its own uses it: in memory, over the gateway's connections, and without its own queue's timers
 * and retries, as a bounded one stands before it. What goes wrong is thrown by `send`; the SDK would print it.
 */
export class LangfuseClient extends LangfuseCore {
  readonly #kept = new Map<LangfusePersistedProperty, unknown>();
  readonly #send: Send;
  #problem: NotTaken | null = null;
  #refused: string[] = [];

  constructor({ publicKey, secretKey, host }: LangfuseSettings, send: Send) {
    super({ publicKey, secretKey, baseUrl: host, flushAt: ANY_NUMBER, flushInterval: 0, fetchRetryCount: 0 });
    this.#send = send;
  }

  /** Sends all events told so far; answers why some were refused. Rejects with NotTaken. */
  async sendAll(): Promise<string[]> {
    this.#problem = null;
    this.#refused = [];
    await this.flushAsync();
    // Set by `fetch` meanwhile.
    const problem = this.#problem as NotTaken | null;
    if (problem) throw problem;
    return this.#refused;
  }

  override async fetch(url: string, { headers, body }: LangfuseFetchOptions): Promise<LangfuseFetchResponse> {
    try {
      // 207 with an entry for each event, taken or not.
      const answer = await post(this.#send, { url, headers }, String(body), TIMEOUT_MS);
      this.#refused = list(record(parsed(answer)).errors).map((error) => {
        const { status, message } = record(error);
        return `${String(status)} ${text(message) ?? ''}`;
      });
    } catch (error) {
      this.#problem = error as NotTaken;
    }
    return DONE;
  }

  override getLibraryId(): string {
    return 'switchyard';
  }

  override getLibraryVersion(): string {
    return VERSION;
  }

  override getPersistedProperty(key: LangfusePersistedProperty): never {
    // The SDK keeps its events by it, and reads them as what it has put there.
    return this.#kept.get(key) as never;
  }

  override setPersistedProperty(key: LangfusePersistedProperty, value: unknown): void {
    this.#kept.set(key, value);
  }
}

const DONE: LangfuseFetchResponse = {
  status: 200,
  text: () => Promise.resolve(''),
  json: () => Promise.resolve({ errors: [] }),
  arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)),
};
