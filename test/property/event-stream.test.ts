import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EventStreamDecoder, invoked } from '../../src/gateway/providers/bedrock/event-stream.ts';
import { chunkFrame, exceptionFrame, frame } from '../support/providers/bedrock/event-stream.ts';

const TYPES = ['message_start', 'content_block_delta', 'ping', 'message_stop'];

const PLAIN = { noNullPrototype: true };

const event = fc.record({ type: fc.constantFrom(...TYPES), text: fc.string({ unit: 'grapheme' }) }, PLAIN);
const exception = fc.record({
  exception: fc.constantFrom('throttlingException', 'modelStreamErrorException', 'neverHeardOfException'),
  message: fc.string({ minLength: 1 }),
});
const other = fc.record({ other: fc.json() });
const part = fc.oneof({ weight: 5, arbitrary: event }, exception, other);
type Part = typeof part extends fc.Arbitrary<infer T> ? T : never;

const framed = (one: Part): Buffer => {
  if ('type' in one) return chunkFrame(JSON.stringify(one));
  if ('exception' in one) return exceptionFrame(one.exception, one.message);
  return frame({ ':message-type': 'event', ':event-type': 'metadata' }, Buffer.from(one.other));
};

const decode = (chunks: readonly Buffer[]): string => {
  const decoder = new EventStreamDecoder(invoked);
  return Buffer.concat(chunks.map((chunk) => decoder.push(chunk))).toString();
};

/** `bytes` in pieces, cut at the given places. */
const cut = (bytes: Buffer, places: number[]): Buffer[] => {
  const at = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return at.slice(1).map((end, i) => bytes.subarray(at[i], end));
};

describe('AWS event streams', () => {
  it('are the same server-sent events however the bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 12 }),
        fc.array(fc.nat(), { maxLength: 30 }),
        (parts, places) => {
          const bytes = Buffer.concat(parts.map(framed));
          const whole = decode([bytes]);
          assert.equal(decode(cut(bytes, places)), whole);
          const events = parts.flatMap((one) => ('type' in one ? [one] : []));
          const told = whole
            .split('\n\n')
            .filter((block) => block !== '' && !block.startsWith('event: error'))
            .map((block) => /^event: (\w+)\ndata: (.*)$/s.exec(block)!);
          assert.deepEqual(
            told.map(([, type, data]) => [type, JSON.parse(data!)]),
            events.map((one) => [one.type, one]),
          );
          const exceptions = parts.filter((one) => 'exception' in one).length;
          assert.equal(whole.split('event: error\n').length - 1, exceptions);
        },
      ),
    );
  });

  it('keep nothing of a chunk whose memory is used anew', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 5 }), fc.array(fc.nat()), (parts, places) => {
        const bytes = Buffer.concat(parts.map(framed));
        const whole = decode([bytes]);
        const decoder = new EventStreamDecoder(invoked);
        const told = cut(bytes, places).map((piece) => {
          const chunk = Buffer.from(piece);
          const events = Buffer.from(decoder.push(chunk));
          chunk.fill(0);
          return events;
        });
        assert.equal(Buffer.concat(told).toString(), whole);
      }),
    );
  });

  it('that are damaged are refused, never misread', () => {
    fc.assert(
      fc.property(event, fc.nat(), fc.integer({ min: 1, max: 255 }), (one, place, change) => {
        const bytes = framed(one);
        const at = place % bytes.length;
        bytes[at] = bytes[at]! ^ change;
        assert.throws(() => decode([bytes]));
      }),
    );
  });

  it('that never were any are refused at once', () => {
    assert.throws(() => decode([Buffer.from('<html>no event stream</html>')]), /AWS event stream/);
  });
});
