import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** https://www.w3.org/TR/trace-context/#traceparent-header; later versions may append to it. */
const TRACEPARENT =
  /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const SAMPLED = 1;

const SPAN_ID_DIGITS = 16;
/** Of hexadecimal digits, drawn many at once: one by one they cost a request more than its record. */
const DRAWN_BYTES = 4096;

let drawn = '';
let next = 0;

function newSpanId(): string {
  if (next === drawn.length) {
    drawn = randomBytes(DRAWN_BYTES).toString('hex');
    next = 0;
  }
  return drawn.slice(next, (next += SPAN_ID_DIGITS));
}

/** A trace that begins here is found by its call's id, a UUID. Slices, as `replaceAll` takes ten times as long. */
export const traceIdOf = (id: string): string =>
  id.slice(0, 8) + id.slice(9, 13) + id.slice(14, 18) + id.slice(19, 23) + id.slice(24);

/** Adds the span that a request comes from to its headers: names and values in turn. */
export type Traced = (headers: string[]) => void;

export const untraced: Traced = () => undefined;

/** Where a request stands in its trace: its own span, and one for each attempt. */
export class RequestSpans {
  readonly traceId: string;
  readonly spanId = newSpanId();
  /** The client's span; null for a trace that begins here. */
  readonly parentId: string | null;
  readonly state: string | null;
  /** Whether it is told of: a client that samples decides. */
  readonly sampled: boolean;
  /** In the order of the attempts. */
  readonly attempts: string[] = [];
  readonly #flags: string;

  constructor(callId: string, { traceparent, tracestate }: IncomingHttpHeaders) {
    const parent = typeof traceparent === 'string' ? parentOf(traceparent) : null;
    this.traceId = parent?.traceId ?? traceIdOf(callId);
    this.parentId = parent?.spanId ?? null;
    this.state = parent && typeof tracestate === 'string' ? tracestate : null;
    this.#flags = parent?.flags ?? '01';
    this.sampled = parent === null || (Number.parseInt(parent.flags, 16) & SAMPLED) === SAMPLED;
  }

  /** Begins the next attempt's span: the parent of what the upstream does. */
  attempt(): Traced {
    const id = newSpanId();
    this.attempts.push(id);
    const traceparent = `00-${this.traceId}-${id}-${this.#flags}`;
    return (headers) => {
      let at = 0;
      while (at < headers.length && headers[at] !== 'traceparent') at += 2;
      headers[at] = 'traceparent'; // In the place of the client's, or at the end.
      headers[at + 1] = traceparent;
    };
  }
}

/** Null for what is none. */
function parentOf(traceparent: string): { traceId: string; spanId: string; flags: string } | null {
  const [, version, traceId, spanId, flags, rest] = TRACEPARENT.exec(traceparent) ?? [];
  if (traceId === undefined || (version === '00' && rest !== undefined)) return null;
  return { traceId, spanId: spanId!, flags: flags! };
}
