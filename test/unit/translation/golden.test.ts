import assert from 'node:assert/strict';
import { eventsOf, exchange, json, sse } from '../../support/translation.ts';
import { chatToMessages } from './golden/chat-to-messages.ts';
import { chatToResponses } from './golden/chat-to-responses.ts';
import type { Golden } from './golden/golden.ts';
import { messagesToChat } from './golden/messages-to-chat.ts';
import { messagesToResponses } from './golden/messages-to-responses.ts';
import { responsesToChat } from './golden/responses-to-chat.ts';
import { responsesToMessages } from './golden/responses-to-messages.ts';

const GOLDEN: Golden[] = [
  chatToMessages,
  chatToResponses,
  messagesToChat,
  messagesToResponses,
  responsesToChat,
  responsesToMessages,
];

/** Dialects without a time of their own are given that of the gateway. */
const untimed = (value: unknown, keep: boolean): unknown =>
  JSON.parse(JSON.stringify(value), (key, member: unknown) =>
    !keep && (key === 'created' || key === 'created_at') ? 0 : member,
  );

for (const { client, native, request, answer, stream, whom } of GOLDEN)
  describe(`${client} on ${native}, by golden transcripts`, () => {
    const keepsTime = native !== 'messages';

    it('asks', () => {
      const { sent, losses } = exchange(client, native, request.given, { chunks: ['{}'] }, whom);
      assert.deepEqual(sent, request.sent);
      assert.deepEqual(losses.sort(), request.losses.sort());
    });

    it('answers', () => {
      const given = { ...request.given, stream: false };
      const { text, status, ended } = exchange(client, native, given, json(answer.given), whom);
      assert.equal(status, 200);
      assert.ok(ended);
      assert.deepEqual(untimed(JSON.parse(text), keepsTime), untimed(answer.got, keepsTime));
    });

    it('streams', () => {
      const { text, headers } = exchange(client, native, request.given, sse(stream.given), whom);
      assert.match(String(headers['content-type']), /^text\/event-stream/);
      assert.deepEqual(untimed(eventsOf(text), keepsTime), untimed(stream.got, keepsTime));
    });

    it('streams the same however the bytes are cut', () => {
      const whole = exchange(client, native, request.given, sse(stream.given), whom).text;
      for (const size of [1, 2, 3, 5, 17, 100]) {
        const cut = exchange(client, native, request.given, sse(stream.given, size), whom).text;
        assert.deepEqual(untimed(eventsOf(cut), keepsTime), untimed(eventsOf(whole), keepsTime));
      }
    });
  });
