import { classify, Failure } from '../../router/failure.ts';
import type { Dialect } from '../dialects/dialect.ts';
import type { UpstreamHeaders } from '../upstream/transport.ts';
import { passedHeaders } from './headers.ts';
import { retryAfterMs } from './retry-after.ts';
import type { Sink, UpstreamAnswer, Verdict } from './sink.ts';
import { unpackedError } from './unpacked-error.ts';

/** Of an error body; what is longer is cut. */
const LONGEST = 1024 * 1024;

/** An upstream's refusal: gathered, classified, and kept for the client. */
export class ErrorSink implements Sink {
  readonly #status: number;
  readonly #headers: UpstreamHeaders;
  readonly #dialect: Dialect;
  readonly #verdict: Verdict;
  readonly #now: number;
  #chunks: Buffer[] = [];
  #length = 0;

  constructor(status: number, headers: UpstreamHeaders, dialect: Dialect, verdict: Verdict, now: number) {
    this.#status = status;
    this.#headers = headers;
    this.#dialect = dialect;
    this.#verdict = verdict;
    this.#now = now;
  }

  data(chunk: Buffer): void {
    if (this.#length >= LONGEST) return;
    this.#chunks.push(chunk);
    this.#length += chunk.length;
  }

  ended(): void {
    const status = this.#status;
    const { headers, body } = unpackedError(this.#headers, Buffer.concat(this.#chunks), LONGEST);
    const evidence = this.#dialect.evidence(status, body.toString());
    const said = evidence.message ?? plainText(body, headers);
    const message = said ?? `the upstream answered ${status} without saying why`;
    const answer: UpstreamAnswer = { status, headers: passedHeaders(headers), body };
    // A redirect is no refusal of the request, but following it would carry the key to another host.
    const kind = status < 400 ? 'invalid_answer' : classify(evidence);
    this.#verdict.failed(
      new Failure(kind, status < 400 ? redirected(this.#headers) : message, {
        status: status < 400 ? null : status,
        retryAfterMs: retryAfterMs(this.#headers['retry-after'], this.#now) ?? evidence.retryAfterMs ?? null,
        detail: status < 400 ? undefined : { answer, evidence },
      }),
    );
  }

  broke(): void {
    this.ended(); // The status says enough.
  }
}

/** Enough of what a proxy says in place of the upstream. */
const MOST_TEXT = 300;

const TEXT_TYPE = /^(text\/plain|application\/json)?(;|$)/;

function plainText(body: Buffer, headers: UpstreamHeaders): string | undefined {
  const { 'content-type': type, 'content-encoding': encoding } = headers;
  if (encoding !== undefined || !TEXT_TYPE.test(String(type ?? ''))) return undefined;
  const said = body
    .toString('utf8', 0, 4 * MOST_TEXT)
    .replace(/\ufffd$/, '')
    .trim();
  // U+FFFD: that was no text.
  if (said === '' || /^[<{[]/.test(said) || said.includes('\ufffd')) return undefined;
  return said.length > MOST_TEXT ? `${said.slice(0, MOST_TEXT)}…` : said;
}

const redirected = ({ location }: UpstreamHeaders): string =>
  `the upstream redirects to ${String(location ?? 'nowhere')}, which is not followed: set api_base to the address itself`;
