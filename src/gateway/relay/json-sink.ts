import type { ServerResponse } from 'node:http';
import { costOf } from '../../router/prices.ts';
import { Failure } from '../../router/failure.ts';
import type { TokenUsage } from '../../contract/admin.ts';
import type { Attempt } from '../../router/run.ts';
import type { Exchange } from '../http/exchange.ts';
import { breakOff } from './break-off.ts';
import { addRoutingHeaders, passedHeaders } from './headers.ts';
import { hiddenError } from './hidden-error.ts';
import { PacedWriter } from './paced-writer.ts';
import type { AnswerHead, Sink, Verdict } from './sink.ts';
import { TierWatch } from './tier-watch.ts';
import { UsageWatch } from './usage-watch.ts';

/** An answer up to this size can still be tried elsewhere when it breaks off; what is longer is passed on as it comes. */
const HELD = 16 * 1024 * 1024;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const SPACE = new Set([0x20, 0x09, 0x0a, 0x0d]);

/**
 * A JSON answer: held until it is whole, so that one which breaks off is retried unseen and the cost can stand in
 * a header. Its bytes are passed on as they are.
 */
export class JsonSink implements Sink {
  readonly #exchange: Exchange;
  readonly #attempt: Attempt;
  readonly #head: AnswerHead;
  readonly #verdict: Verdict;
  readonly #now: () => number;
  readonly #writer: PacedWriter;
  readonly #usage: UsageWatch;
  readonly #tier: TierWatch | null;
  #chunks: Buffer[] = [];
  #length = 0;

  constructor(exchange: Exchange, attempt: Attempt, head: AnswerHead, verdict: Verdict, now: () => number) {
    this.#exchange = exchange;
    this.#attempt = attempt;
    this.#head = head;
    this.#verdict = verdict;
    this.#now = now;
    this.#writer = new PacedWriter(exchange.res, head.control);
    this.#usage = new UsageWatch(exchange.surface.dialect);
    this.#tier = TierWatch.for(attempt.deployment.specFor(attempt.model).prices);
  }

  data(chunk: Buffer): void {
    this.#usage.push(chunk);
    this.#tier?.push(chunk);
    this.#length += chunk.length;
    if (this.#attempt.committed) {
      this.#writer.write(chunk);
      return;
    }
    this.#chunks.push(chunk);
    if (this.#length > HELD) {
      this.#commit(null);
      this.#writer.write(this.#takeHeld());
    }
  }

  get #used(): TokenUsage | null {
    const { usage } = this.#usage;
    return this.#tier ? this.#tier.of(usage) : usage;
  }

  ended(): void {
    const { res } = this.#exchange;
    this.#attempt.usage = this.#used;
    if (this.#attempt.committed) {
      res.end(this.#takeHeld());
    } else {
      const body = this.#takeHeld();
      const failure = this.#head.encoded ? null : this.#problemOf(body);
      if (failure) {
        this.#verdict.failed(failure);
        return;
      }
      this.#commit(this.#length);
      endWith(res, body);
    }
    this.#verdict.served(this.#head.status);
  }

  broke(failure: Failure): void {
    this.#attempt.usage = this.#used;
    if (this.#attempt.committed) breakOff(this.#exchange.res);
    this.#verdict.failed(failure);
  }

  #problemOf(body: Buffer): Failure | null {
    const { status, headers } = this.#head;
    return looksWhole(body)
      ? hiddenError({ status, headers: passedHeaders(headers), body }, this.#exchange.surface.dialect)
      : new Failure('invalid_answer', 'the upstream answered with something that is no JSON object');
  }

  #commit(length: number | null): void {
    const { usage, deployment, model } = this.#attempt;
    const cost = usage && costOf(usage, deployment.specFor(model).prices);
    const headers = passedHeaders(this.#head.headers);
    addRoutingHeaders(headers, this.#exchange, this.#attempt, this.#head.apiBase, this.#now(), cost);
    if (length !== null) headers.push('content-length', String(length));
    this.#attempt.committed = true;
    this.#exchange.res.writeHead(this.#head.status, headers);
  }

  #takeHeld(): Buffer {
    const chunks = this.#chunks;
    this.#chunks = [];
    return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  }
}

/** A small answer leaves in one piece with its head where it is a string: latin1 is the same bytes. */
const ONE_PIECE = 16 * 1024;

function endWith(res: ServerResponse, body: Buffer): void {
  if (body.length <= ONE_PIECE) res.end(body.toString('latin1'), 'latin1');
  else res.end(body);
}

/** Begins and ends as a JSON object does: enough to tell garbage, HTML and cut answers apart, without a parse. */
function looksWhole(body: Buffer): boolean {
  let start = 0;
  while (SPACE.has(body[start]!)) start++;
  let end = body.length - 1;
  while (SPACE.has(body[end]!)) end--;
  return body[start] === OPEN_BRACE && body[end] === CLOSE_BRACE;
}
