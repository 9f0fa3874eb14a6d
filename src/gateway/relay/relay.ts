import { Failure } from '../../router/failure.ts';
import type { Attempt } from '../../router/run.ts';
import type { ClientRequest, Exchange } from '../http/exchange.ts';
import type { Redact } from '../telemetry/redact.ts';
import { describeBreak } from '../upstream/describe-break.ts';
import type {
  Transport,
  UpstreamControl,
  UpstreamHandler,
  UpstreamHeaders,
  UpstreamRequest,
} from '../upstream/transport.ts';
import { breakOff } from './break-off.ts';
import { ErrorSink } from './error-sink.ts';
import { JsonSink } from './json-sink.ts';
import type { Sink, Verdict } from './sink.ts';
import { StreamScrub } from './stream-scrub.ts';
import { StreamSink } from './stream-sink.ts';
import { withoutQuotes } from './without-quotes.ts';

export interface RelayOrder {
  exchange: Exchange;
  /** What was asked: no word of it belongs into what is told of a failure. */
  client: ClientRequest;
  attempt: Attempt;
  request: UpstreamRequest;
  transport: Transport;
  stream: boolean;
  /** Shown to the client as where its answer came from. */
  apiBase: string;
  /** Milliseconds until a stream's first content, or a whole JSON answer. */
  timeoutMs: number;
  redact: Redact;
  /** What a stream's errors must not repeat. */
  secrets: readonly Buffer[];
  now: () => number;
}

/** Sends one attempt upstream and its answer to the client. Resolves with the status once it has ended whole. */
export const relay = (order: RelayOrder): Promise<number> =>
  new Promise((resolve, reject) => {
    new Relay(order, resolve, reject).start();
  });

class Relay implements UpstreamHandler, Verdict {
  readonly #order: RelayOrder;
  readonly #resolve: (status: number) => void;
  readonly #reject: (failure: Failure) => void;
  #sink: Sink | null = null;
  #scrub: StreamScrub | null = null;
  #upstream: { abort(): void } | null = null;
  #timer: NodeJS.Timeout | null = null;
  /** Of a stream: what came in this turn of the event loop. */
  #arrived: Buffer[] = [];
  #over = false;

  constructor(order: RelayOrder, resolve: (status: number) => void, reject: (failure: Failure) => void) {
    this.#order = order;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  start(): void {
    const { exchange, request, transport, timeoutMs } = this.#order;
    if (exchange.gone) {
      this.failed(new Failure('cancelled', 'the client left'));
      return;
    }
    exchange.attempt = this;
    exchange.copy?.clear();
    this.#timer = setTimeout(() => this.#timedOut(), timeoutMs);
    this.#upstream = transport(request, this);
  }

  clientLeft(): void {
    this.#abort(new Failure('cancelled', 'the client left'));
  }

  headers(status: number, headers: UpstreamHeaders, control: UpstreamControl): void {
    try {
      this.#begin(status, headers, control);
    } catch (error) {
      this.#stumbled(error as Error);
    }
  }

  /** Events of a stream that come in one packet are handed on together: each look and each write has its price. */
  data(chunk: Buffer): void {
    if (this.#over) return;
    if (!this.#order.stream) this.#take(chunk);
    else if (this.#arrived.push(chunk) === 1) queueMicrotask(() => this.#handOn());
  }

  #handOn(): void {
    const arrived = this.#arrived;
    if (this.#over || arrived.length === 0) return;
    this.#arrived = [];
    const bytes = arrived.length === 1 ? arrived[0]! : Buffer.concat(arrived);
    this.#take(this.#scrub ? this.#scrub.push(bytes) : bytes);
  }

  /** Nothing more comes. */
  #handOnAll(): void {
    this.#handOn();
    if (this.#scrub && !this.#over) this.#take(this.#scrub.rest());
  }

  #take(chunk: Buffer): void {
    if (chunk.length === 0) return;
    try {
      this.#order.exchange.copy?.push(chunk);
      this.#sink?.data(chunk);
    } catch (error) {
      this.#stumbled(error as Error);
    }
  }

  ended(): void {
    this.#handOnAll();
    if (this.#over) return;
    try {
      this.#sink?.ended();
    } catch (error) {
      this.#stumbled(error as Error);
    }
  }

  #begin(status: number, headers: UpstreamHeaders, control: UpstreamControl): void {
    const { exchange, attempt, apiBase, secrets, now } = this.#order;
    // Asked not to, some compress all the same: such an answer is passed on unread.
    const encoding = headers['content-encoding'];
    const encoded = encoding !== undefined && encoding !== '' && encoding !== 'identity';
    const answer = { status, headers, apiBase, control, encoded };
    if (status < 200 || status >= 300) {
      this.#sink = new ErrorSink(status, headers, exchange.surface.dialect, this, now());
      return;
    }
    const type = String(headers['content-type'] ?? '');
    const dialect = exchange.surface.stream;
    if (dialect && this.#order.stream && !type.includes('json')) {
      if (type.includes('html')) {
        this.#abort(
          new Failure('invalid_answer', `the upstream answered with ${type} where a stream was asked for`),
        );
        return;
      }
      if (secrets.length > 0) this.#scrub = new StreamScrub(secrets);
      this.#sink = new StreamSink(exchange, attempt, dialect, answer, this, now);
      return;
    }
    this.#sink = new JsonSink(exchange, attempt, answer, this, now);
  }

  broke(error: Error): void {
    this.#handOnAll();
    if (this.#over) return;
    // What wraps a transport may know better what went wrong than that the connection broke.
    const failure = error instanceof Failure ? error : new Failure('connection', describeBreak(error));
    if (this.#sink) this.#sink.broke(failure);
    else this.failed(failure);
  }

  served(status: number): void {
    if (this.#settle()) this.#resolve(status);
  }

  failed(failure: Failure): void {
    if (this.#settle()) this.#reject(tellable(failure, this.#order));
  }

  /** A defect of the gateway's own costs this one answer, not the process with all others. */
  #stumbled({ message }: Error): void {
    const { exchange, attempt } = this.#order;
    this.#upstream?.abort();
    if (exchange.res.headersSent) breakOff(exchange.res);
    else attempt.committed = false;
    this.failed(new Failure('invalid_answer', `the answer could not be passed on: ${message}`));
  }

  #timedOut(): void {
    const { attempt, timeoutMs } = this.#order;
    // A stream that has begun goes at the upstream's pace; only silence ends it.
    if (attempt.committed) return;
    this.#abort(new Failure('timeout', `no answer within ${timeoutMs / 1000} s`));
  }

  #abort(failure: Failure): void {
    if (this.#over) return;
    this.#upstream?.abort();
    if (this.#sink) this.#sink.broke(failure);
    else this.failed(failure);
  }

  #settle(): boolean {
    if (this.#over) return false;
    this.#over = true;
    const { exchange, attempt, now } = this.#order;
    exchange.attempt = null;
    exchange.upstreamMs += now() - attempt.startedAt;
    if (this.#timer) clearTimeout(this.#timer);
    return true;
  }
}

/** What an upstream says goes into traces, logs and reasons from here: some repeat the key that they refuse, or the prompt. */
function tellable(failure: Failure, { redact, client, attempt }: RelayOrder): Failure {
  const own = [client.model, attempt.model ?? ''];
  const message = withoutQuotes(redact.text(failure.message), client.body, own);
  return message === failure.message ? failure : new Failure(failure.kind, message, failure);
}
