import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Body } from '../body/body.ts';
import type { Member } from '../body/scan.ts';
import type { Surface } from '../dialects/dialect.ts';
import type { AnswerCopy } from '../telemetry/answer-copy.ts';
import type { RequestSpans } from '../telemetry/otel/trace-context.ts';

/** What a client asked, read and understood. */
export interface ClientRequest {
  body: Body;
  members: ReadonlyMap<string, Member>;
  model: string;
  stream: boolean;
  /** With its question mark; empty when there is none. */
  query: string;
}

/** One client request and its answer. */
export class Exchange {
  readonly callId: string;
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly surface: Surface;
  /** Epoch milliseconds, with a fraction. */
  readonly startedAt: number;
  /** Time that upstreams took so far. */
  upstreamMs = 0;
  /** Null while nobody asks for spans. */
  spans: RequestSpans | null = null;
  /** Null unless somebody may keep what the client is answered. */
  copy: AnswerCopy | null = null;
  /** The attempt under way. */
  attempt: { clientLeft(): void } | null = null;
  /** The client left before its answer ended. */
  gone = false;
  #left: AbortController | null = null;

  constructor(
    callId: string,
    req: IncomingMessage,
    res: ServerResponse,
    surface: Surface,
    startedAt: number,
  ) {
    this.callId = callId;
    this.req = req;
    this.res = res;
    this.surface = surface;
    this.startedAt = startedAt;
    res.once('close', () => {
      if (res.writableFinished) return;
      this.gone = true;
      this.#left?.abort();
      this.attempt?.clientLeft();
    });
  }

  /** Aborts when the client leaves before its answer has ended. Made when first asked for: few requests wait. */
  get signal(): AbortSignal {
    this.#left ??= new AbortController();
    if (this.gone) this.#left.abort();
    return this.#left.signal;
  }
}
