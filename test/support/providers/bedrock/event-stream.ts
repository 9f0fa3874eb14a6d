import { crc32 } from 'node:zlib';

/** The type of a header whose value is a string. */
const STRING = 7;

const header = (name: string, value: string): Buffer => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(Buffer.byteLength(value));
  return Buffer.concat([
    Buffer.from([Buffer.byteLength(name)]),
    Buffer.from(name),
    Buffer.from([STRING]),
    length,
    Buffer.from(value),
  ]);
};

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/**
 * One message of an AWS event stream, written from its description alone:
 * https://docs.aws.amazon.com/transcribe/latest/dg/event-stream.html
 */
export const frame = (headers: Record<string, string>, payload: Buffer): Buffer => {
  const names = Buffer.concat(Object.entries(headers).map(([name, value]) => header(name, value)));
  const lengths = Buffer.concat([uint32(16 + names.length + payload.length), uint32(names.length)]);
  const message = Buffer.concat([lengths, uint32(crc32(lengths)), names, payload]);
  return Buffer.concat([message, uint32(crc32(message))]);
};

/** An event of a model, as InvokeModelWithResponseStream sends it. */
export const chunkFrame = (event: string): Buffer =>
  frame(
    { ':event-type': 'chunk', ':content-type': 'application/json', ':message-type': 'event' },
    Buffer.from(JSON.stringify({ bytes: Buffer.from(event).toString('base64'), p: 'abcdefghij' })),
  );

export const exceptionFrame = (type: string, message: string): Buffer =>
  frame(
    { ':exception-type': type, ':content-type': 'application/json', ':message-type': 'exception' },
    Buffer.from(JSON.stringify({ message })),
  );
