import { classify, Failure } from '../../router/failure.ts';
import type { TokenUsage } from '../../contract/admin.ts';
import type { Attempt } from '../../router/run.ts';
import type { StreamDialect } from '../dialects/dialect.ts';
import { parsed } from '../dialects/json.ts';
import type { Exchange } from '../http/exchange.ts';
import { breakOff } from './break-off.ts';
import { EndWatch } from './end-watch.ts';
import { FirstContent } from './first-content.ts';
import { addRoutingHeaders, passedHeaders } from './headers.ts';
import { LineHeads } from './line-heads.ts';
import { PacedWriter } from './paced-writer.ts';
import type { AnswerHead, Sink, Verdict } from './sink.ts';
import { Tail } from './tail.ts';
import { TierWatch } from './tier-watch.ts';
import { UsageWatch } from './usage-watch.ts';

/** How long a stream without content is held back before its client sees it; clients time out on silence too. */
const HOLD_MS = 15_000;
/** The same in bytes. Responses begin with all of the request's instructions and tools, twice. */
const HOLD_BYTES = 1024 * 1024;
/** What an upstream may still say, or close by itself so that its connection serves again, behind its last event. */
const LINGER_MS = 1000;

/**
 * A streamed answer. Until its first content it is held back, so that a failing upstream is replaced unseen; from
 * then on chunks go to the client as they come, at the client's pace. An end without the dialect's terminal event,
 * or a broken connection, is mirrored by destroying the client's connection, never by a clean end. An upstream that
 * keeps its connection open behind that event is left.
 */
export class StreamSink implements Sink {
  readonly #exchange: Exchange;
  readonly #attempt: Attempt;
  readonly #dialect: StreamDialect;
  readonly #head: AnswerHead;
  readonly #verdict: Verdict;
  readonly #now: () => number;
  readonly #usage: UsageWatch;
  readonly #tier: TierWatch | null;
  readonly #lines: LineHeads;
  readonly #end: EndWatch | null;
  readonly #first: FirstContent;
  readonly #writer: PacedWriter;
  readonly #hold: NodeJS.Timeout;
  /** Since the last event, and what came behind it. */
  #linger: NodeJS.Timeout | undefined;
  readonly #tail: Tail | null;
  #held: Buffer[] = [];
  #heldBytes = 0;
  #complete = false;
  #reportedError = false;
  /** The event that is the dialect's last has begun. */
  #last = false;

  constructor(
    exchange: Exchange,
    attempt: Attempt,
    dialect: StreamDialect,
    head: AnswerHead,
    verdict: Verdict,
    now: () => number,
  ) {
    this.#exchange = exchange;
    this.#attempt = attempt;
    this.#dialect = dialect;
    this.#head = head;
    this.#verdict = verdict;
    this.#now = now;
    this.#usage = new UsageWatch(exchange.surface.dialect);
    this.#tier = TierWatch.for(attempt.deployment.specFor(attempt.model).prices);
    this.#lines = new LineHeads((head) => {
      // Providers send about a token with each event.
      if (head.startsWith('data:')) attempt.streamedTokens++;
      const mark = this.#dialect.mark(head);
      if (mark === null) return;
      this.#last = true;
      if (mark === 'complete') this.#complete = true;
      else this.#reportedError = true;
    });
    this.#end = dialect.endMarks ? new EndWatch(dialect.endMarks) : null;
    this.#tail = dialect.conclude && !head.encoded ? new Tail() : null;
    this.#first = new FirstContent(dialect);
    this.#writer = new PacedWriter(exchange.res, head.control);
    this.#hold = setTimeout(() => this.#commit(), HOLD_MS);
  }

  data(chunk: Buffer): void {
    this.#usage.push(chunk);
    this.#tier?.push(chunk);
    this.#lines.push(chunk);
    this.#tail?.push(chunk);
    if (this.#end) this.#watchEnd(this.#end, chunk);
    if (this.#attempt.committed) this.#writer.write(chunk);
    else this.#holdBack(chunk);
    if (this.#last && this.#attempt.committed) this.#waitForEnd();
  }

  #holdBack(chunk: Buffer): void {
    this.#held.push(chunk);
    this.#heldBytes += chunk.length;
    const found = this.#head.encoded ? 'content' : this.#first.push(chunk);
    if (typeof found === 'object') {
      this.#head.control.abort();
      this.#fail(
        new Failure(classify(found.error), found.error.message ?? 'the upstream reported an error', {
          status: found.error.status,
        }),
      );
    } else if (found === 'nothing') {
      this.#head.control.abort();
      this.#fail(new Failure('invalid_answer', 'the upstream ended its stream without an answer in it'));
    } else if (found === 'content') {
      this.#attempt.ttftMs = this.#now() - this.#attempt.startedAt;
      this.#commit();
    } else if (this.#heldBytes > HOLD_BYTES) {
      this.#commit();
    }
  }

  #waitForEnd(): void {
    clearTimeout(this.#linger);
    this.#linger = setTimeout(() => {
      if (!this.#lines.isBetweenEvents) return; // The rest of the last event is still to come.
      this.#head.control.abort();
      this.ended();
    }, LINGER_MS);
  }

  #watchEnd(end: EndWatch, chunk: Buffer): void {
    end.push(chunk);
    if (end.found) this.#complete = true;
  }

  get #used(): TokenUsage | null {
    const { usage } = this.#usage;
    return this.#tier ? this.#tier.of(usage) : usage;
  }

  ended(): void {
    clearTimeout(this.#linger);
    this.#attempt.usage = this.#used;
    this.#lines.end();
    this.#conclude();
    if ((this.#complete || this.#head.encoded) && !this.#reportedError) {
      this.#commit();
      this.#exchange.res.end();
      this.#verdict.served(this.#head.status);
      return;
    }
    if (this.#reportedError && this.#attempt.committed) this.#exchange.res.end();
    this.broke(new Failure('invalid_answer', 'the upstream ended its stream before it was complete'));
  }

  broke(failure: Failure): void {
    const { res } = this.#exchange;
    clearTimeout(this.#linger);
    this.#attempt.usage = this.#used;
    if (this.#attempt.committed && this.#complete && !this.#reportedError) {
      // Its client has all of it, whoever hung up first.
      res.end();
      this.#verdict.served(this.#head.status);
      return;
    }
    if (this.#attempt.committed && !res.writableEnded) {
      if (this.#complete) res.end();
      else breakOff(res);
    }
    // Clients leave when they read the upstream's error: that is not why it failed.
    this.#fail(this.#reportedError ? reportedError() : failure);
  }

  /** An upstream that ended its stream in order may have said in its last events what no head of a line tells. */
  #conclude(): void {
    if (!this.#tail || this.#reportedError) return;
    const { text } = this.#tail;
    if (this.#complete && !text.includes('"error"')) return;
    const said = this.#dialect.conclude!(lastEvents(text));
    if (said === 'complete') this.#complete = true;
    else if (said === 'error') this.#reportedError = true;
  }

  #fail(failure: Failure): void {
    clearTimeout(this.#hold);
    this.#verdict.failed(failure);
  }

  #commit(): void {
    if (this.#attempt.committed) return;
    clearTimeout(this.#hold);
    this.#attempt.committed = true;
    const { res } = this.#exchange;
    const headers = passedHeaders(this.#head.headers);
    addRoutingHeaders(headers, this.#exchange, this.#attempt, this.#head.apiBase, this.#now(), null);
    res.writeHead(this.#head.status, headers);
    for (const chunk of this.#held) this.#writer.write(chunk);
    this.#held = [];
  }
}

const reportedError = (): Failure =>
  new Failure('server', 'the upstream reported an error within its stream');

/** What of the data lines in `text`, whose beginning may be cut, is JSON. */
const lastEvents = (text: string): unknown[] =>
  text.split('\n').flatMap((line) => (line.startsWith('data:') ? (parsed(line.slice(5)) ?? []) : []));
