import type { IncomingHttpHeaders } from 'node:http';
import { writeAscii } from '../../ascii.ts';
import { HEX, writeRandom } from '../../random-text.ts';

/** https://www.w3.org/TR/trace-context/#traceparent-header; later versions may append to it. */
const TRACEPARENT =
  /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const SAMPLED = 1;

const SPAN_ID_DIGITS = 16;
const DASH = 0x2d;

/** A trace that begins here is found by its call's id, a UUID. */
export const traceIdOf = (id: string): string => id.replaceAll('-', '');

/** «00-TRACE-SPAN-FLAGS» is put together here: strings leave ten times its length behind. */
const written = Buffer.from(`00-${'0'.repeat(32)}-${'0'.repeat(SPAN_ID_DIGITS)}-00`);
const [TRACE_AT, SPAN_AT, FLAGS_AT] = [3, 36, 53];

function newSpanId(): string {
  writeRandom(HEX, SPAN_ID_DIGITS, written, SPAN_AT);
  return written.toString('latin1', SPAN_AT, SPAN_AT + SPAN_ID_DIGITS);
}

/** Adds the span that a request comes from to its headers: names and values in turn. */
export type Traced = (headers: string[]) => void;

export const untraced: Traced = () => undefined;

/** Where a request stands in its trace: its own span, and one for each attempt. */
export class RequestSpans {
  /** The client's span; null for a trace that begins here. */
  readonly parentId: string | null;
  readonly state: string | null;
  /** Whether it is told of: a client that samples decides. */
  readonly sampled: boolean;
  /** In the order of the attempts. */
  readonly attempts: string[] = [];
  /** The trace's; with dashes where it is a call's. */
  readonly #id: string;
  readonly #flags: string;
  #spanId: string | null = null;

  constructor(callId: string, headers: IncomingHttpHeaders) {
    const parent = typeof headers.traceparent === 'string' ? parentOf(headers.traceparent) : null;
    this.#id = parent?.traceId ?? callId;
    this.parentId = parent?.spanId ?? null;
    this.state = parent && typeof headers.tracestate === 'string' ? headers.tracestate : null;
    this.#flags = parent?.flags ?? '01';
    this.sampled = parent === null || (Number.parseInt(parent.flags, 16) & SAMPLED) === SAMPLED;
  }

  /** Drawn once it is asked for: not every request is told of. */
  get spanId(): string {
    return (this.#spanId ??= newSpanId());
  }

  get traceId(): string {
    return traceIdOf(this.#id);
  }

  /** Begins the next attempt's span: the parent of what the upstream does. */
  attempt(): Traced {
    const id = newSpanId();
    this.attempts.push(id);
    const traceparent = this.#traceparent(id);
    return (headers) => {
      let at = 0;
      while (at < headers.length && headers[at] !== 'traceparent') at += 2;
      headers[at] = 'traceparent'; // In the place of the client's, or at the end.
      headers[at + 1] = traceparent;
    };
  }

  #traceparent(spanId: string): string {
    const id = this.#id;
    for (let i = 0, at = TRACE_AT; i < id.length; i++) {
      const digit = id.charCodeAt(i);
      if (digit !== DASH) written[at++] = digit;
    }
    writeAscii(spanId, written, SPAN_AT);
    writeAscii(this.#flags, written, FLAGS_AT);
    return written.toString('latin1');
  }
}

/** Null for what is none. */
function parentOf(traceparent: string): { traceId: string; spanId: string; flags: string } | null {
  const [, version, traceId, spanId, flags, rest] = TRACEPARENT.exec(traceparent) ?? [];
  if (traceId === undefined || (version === '00' && rest !== undefined)) return null;
  return { traceId, spanId: spanId!, flags: flags! };
}
