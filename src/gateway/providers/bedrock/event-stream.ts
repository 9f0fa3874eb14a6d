import { crc32 } from 'node:zlib';
import { EventStreamCodec } from '@smithy/eventstream-codec';
import { parsed, record, text } from '../../dialects/json.ts';
import { anthropicError } from './errors.ts';

/** Total length, length of the headers, checksum of both: https://docs.aws.amazon.com/transcribe/latest/dg/event-stream.html */
const PRELUDE = 12;
const CHECKED = 8;
/** Of a frame; Bedrock's own limit is a part of it. */
const LONGEST = 24 * 1024 * 1024;
const NOTHING = Buffer.alloc(0);

const codec = new EventStreamCodec(
  (bytes) => Buffer.from(bytes).toString(),
  (words) => Buffer.from(words),
);

/** An event by its type and its payload, as a server-sent one; null for one that tells nothing. */
export type Reading = (type: string, payload: Buffer) => Buffer | null;

/** InvokeModel: each chunk holds one event of the model's own dialect, in base64. It is passed on byte for byte. */
export const invoked: Reading = (_type, payload) => {
  const bytes = text(record(parsed(payload.toString())).bytes);
  if (bytes === undefined) return null;
  const event = Buffer.from(bytes, 'base64');
  return serverSent(typeOf(event), event);
};

/** Converse: each event is one of the answer's. */
export const conversed: Reading = serverSent;

/** AWS's event stream as server-sent events, however its bytes are cut. An exception becomes Anthropic's error event. */
export class EventStreamDecoder {
  readonly #read: Reading;
  #rest: Buffer = NOTHING;

  constructor(read: Reading) {
    this.#read = read;
  }

  /** The events that are whole by now; empty when none is. Throws when the bytes are no event stream. */
  push(chunk: Buffer): Buffer {
    let bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const events: Buffer[] = [];
    for (;;) {
      const length = frameLength(bytes);
      if (length === null || bytes.length < length) break;
      const event = eventOf(bytes.subarray(0, length), this.#read);
      if (event) events.push(event);
      bytes = bytes.subarray(length);
    }
    // A copy: the chunk is the connection's to write over.
    this.#rest = bytes.length === 0 ? NOTHING : Buffer.from(bytes);
    return events.length === 1 ? events[0]! : Buffer.concat(events);
  }
}

/** Null while it is not known. */
function frameLength(bytes: Buffer): number | null {
  if (bytes.length < PRELUDE) return null;
  const length = bytes.readUInt32BE(0);
  if (length > LONGEST || crc32(bytes.subarray(0, CHECKED)) !== bytes.readUInt32BE(CHECKED))
    throw new Error('the upstream sent something else than an AWS event stream');
  return length;
}

function eventOf(frame: Buffer, read: Reading): Buffer | null {
  const { headers, body } = codec.decode(frame);
  const payload = Buffer.from(body);
  const kind = headers[':message-type']?.value;
  if (kind !== 'exception' && kind !== 'error') return read(String(headers[':event-type']?.value), payload);
  const type = headers[':exception-type']?.value ?? headers[':error-code']?.value;
  const said = record(parsed(payload.toString()));
  const message = text(said.message) ?? headers[':error-message']?.value;
  const { body: error } = anthropicError(500, String(type ?? ''), String(message ?? 'the upstream failed'));
  return serverSent('error', Buffer.from(error));
}

function serverSent(type: string, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`event: ${type}\ndata: `), data, Buffer.from('\n\n')]);
}

/** Of the event, which nearly always stands at its beginning. */
function typeOf(event: Buffer): string {
  const [, atStart] = /^\{"type":"([a-z_]+)"/.exec(event.toString('latin1', 0, 64)) ?? [];
  return atStart ?? text(record(parsed(event.toString())).type) ?? 'message';
}
