import type { Readable } from 'node:stream';
import type { buildConnector, Dispatcher } from 'undici';
// Its parts: the whole brings fetch and WebSocket, and has Node load its own copy of them, too.
import api from 'undici/lib/api/index.js';
import connectorFor from 'undici/lib/core/connect.js';
import AnyDispatcher from 'undici/lib/dispatcher/dispatcher.js';
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js';
import Pool from 'undici/lib/dispatcher/pool.js';
import { leaveToCollector, watchWrites } from '../body/memory.ts';
import { describeBreak } from './describe-break.ts';
import type { Transport, UpstreamControl, UpstreamHandler, UpstreamHeaders } from './transport.ts';

// As the whole does it: proxies connect by it.
Object.assign(AnyDispatcher.prototype, api);

const CONNECTIONS = 256;
const KEEP_ALIVE_MS = 30_000;
const CONNECT_TIMEOUT_MS = 10_000;
/**
 * Longest silence of an upstream; the times until its first content are the relay's to keep. The same before and within
 * an answer, as undici else makes a timer and a weak reference for each request: a third of a small one's time.
 */
const SILENCE_MS = 1_800_000;

const OPTIONS = {
  headersTimeout: SILENCE_MS,
  bodyTimeout: SILENCE_MS,
  keepAliveTimeout: KEEP_ALIVE_MS,
  connect: { timeout: CONNECT_TIMEOUT_MS },
};

const ASK_TIMEOUT_MS = 10_000;

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

export interface SmallRequest {
  origin: string;
  path: string;
  method: 'GET' | 'POST';
  headers: readonly string[];
  body?: Buffer;
  timeoutMs?: number;
}

export type SmallAnswer =
  | { status: number; headers: UpstreamHeaders; body: string }
  /** In words. */
  | { problem: string };

/** Pooled connections to upstreams, one pool an origin. Follows no redirect, so no key goes to another host. */
export class HttpUpstreams {
  readonly #pools = new Map<string, Dispatcher>();
  readonly #proxy: Dispatcher | null;

  /** `env`: for HTTPS_PROXY, HTTP_PROXY and NO_PROXY. */
  constructor(env: NodeJS.ProcessEnv) {
    const proxied = ['https_proxy', 'http_proxy', 'HTTPS_PROXY', 'HTTP_PROXY'].some((name) => env[name]);
    this.#proxy = proxied ? new EnvHttpProxyAgent({ ...OPTIONS, connections: CONNECTIONS }) : null;
  }

  readonly send: Transport = ({ origin, path, headers, body }, handler) => {
    const bridge = new Bridge(handler);
    const { pieces, length } = body;
    const whole = pieces.length === 1;
    if (!whole) headers.push('content-length', String(length));
    // undici takes pieces, although its types do not say so.
    const bytes = whole ? pieces[0]! : (pieces as unknown as Readable);
    const dispatcher = this.#dispatcher(origin);
    if (dispatcher === this.#proxy) leaveToCollector(pieces);
    dispatcher.dispatch({ origin, path, method: 'POST', headers, body: bytes }, bridge);
    return bridge;
  };

  /** A small exchange of the gateway's own, such as for a token. Never rejects. */
  async ask({
    origin,
    path,
    method,
    headers,
    body,
    timeoutMs = ASK_TIMEOUT_MS,
  }: SmallRequest): Promise<SmallAnswer> {
    try {
      const answer = await this.#dispatcher(origin).request({
        origin,
        path,
        method,
        headers: [...headers],
        ...(body && { body }),
        signal: AbortSignal.timeout(timeoutMs),
      });
      return { status: answer.statusCode, headers: answer.headers, body: await answer.body.text() };
    } catch (error) {
      return { problem: describeBreak(error as Error) };
    }
  }

  /** GET: null when it answers well, or has no such list but lives; else what is wrong. */
  async probe(origin: string, path: string, headers: readonly string[]): Promise<string | null> {
    const answer = await this.ask({ origin, path, method: 'GET', headers });
    if ('problem' in answer) return answer.problem;
    const lives = answer.status < 400 || answer.status === 404 || answer.status === 405;
    return lives ? null : `it answered ${answer.status}`;
  }

  async close(): Promise<void> {
    await Promise.all(
      [...this.#pools.values(), ...(this.#proxy ? [this.#proxy] : [])].map((pool) => pool.destroy()),
    );
  }

  #dispatcher(origin: string): Dispatcher {
    let pool = this.#pools.get(origin);
    if (!pool) {
      const direct = !this.#proxy || LOOPBACK.test(new URL(origin).hostname);
      pool = direct ? new Pool(origin, { ...OPTIONS, connect, connections: CONNECTIONS }) : this.#proxy;
      this.#pools.set(origin, pool);
    }
    return pool;
  }
}

const connector = connectorFor({ timeout: CONNECT_TIMEOUT_MS });

const connect: buildConnector.connector = (options, callback) => {
  connector(options, (...outcome) => {
    if (outcome[1]) watchWrites(outcome[1]);
    callback(...outcome);
  });
};

/** undici's callbacks as the relay's. */
class Bridge implements Dispatcher.DispatchHandler, UpstreamControl {
  readonly #handler: UpstreamHandler;
  #controller: Dispatcher.DispatchController | null = null;
  #aborted = false;

  constructor(handler: UpstreamHandler) {
    this.#handler = handler;
  }

  abort(): void {
    this.#aborted = true;
    this.#controller?.abort(new Error('aborted by the gateway'));
  }

  pause(): void {
    this.#controller?.pause();
  }

  resume(): void {
    this.#controller?.resume();
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#aborted) this.abort();
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    if (status >= 200 && !this.#aborted) this.#handler.headers(status, headers, this);
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (!this.#aborted) this.#handler.data(chunk);
  }

  onResponseEnd(): void {
    if (!this.#aborted) this.#handler.ended();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (!this.#aborted) this.#handler.broke(error);
  }
}
