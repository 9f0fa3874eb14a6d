import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SurfaceName } from '../../src/contract/surfaces.ts';
import { bridge, translatable } from '../../src/gateway/translation/codecs.ts';
import type { Target } from '../../src/gateway/translation/codec.ts';
import type { FormRequest, Part } from '../../src/gateway/translation/form.ts';
import { Losses, Untranslatable } from '../../src/gateway/translation/losses.ts';
import { prepare } from '../../src/gateway/translation/prepare.ts';
import { Restoring } from '../../src/gateway/translation/restore.ts';
import { StreamTranslation } from '../../src/gateway/translation/stream.ts';
import { ToolNames } from '../../src/gateway/translation/tool-names.ts';
import { checkConverse } from '../support/providers/bedrock/converse-checks.ts';
import { checkGenerate } from '../support/providers/google/checks.ts';
import { eventsOfAnswer, formAnswer, formRequest } from '../support/form-arbitraries.ts';
import { toolInputsOf, wellFormed } from '../support/stream-grammar.ts';
import { eventsOf, exchange, json, sse } from '../support/translation.ts';

const SURFACES = ['chat', 'responses', 'messages'] as const satisfies SurfaceName[];
const codecOf = (name: SurfaceName) => translatable(name)!.codec;

const TARGETS: Readonly<Record<string, Target>> = {
  chat: { provider: 'openai', model: 'gpt-4o', knownAs: 'gpt-4o', maker: 'openai' },
  responses: { provider: 'openai', model: 'gpt-4o', knownAs: 'gpt-4o', maker: 'openai' },
  generate_content: {
    provider: 'gemini',
    model: 'gemini-2.5-pro',
    knownAs: 'gemini-2.5-pro',
    maker: 'gemini',
  },
  messages: {
    provider: 'anthropic',
    model: 'claude-opus-4-0',
    knownAs: 'claude-opus-4-0',
    maker: 'anthropic',
  },
};

const BODIES: Readonly<Record<string, Record<string, unknown>>> = {
  chat: {
    messages: [{ role: 'user', content: 'Hi' }],
    stream: true,
    stream_options: { include_usage: true },
  },
  responses: { input: 'Hi', stream: true },
  messages: { max_tokens: 9, messages: [{ role: 'user', content: 'Hi' }], stream: true },
  generate_content: { contents: [{ role: 'user', parts: [{ text: 'Hi' }] }], stream: true },
};

const pairs = SURFACES.flatMap((client) =>
  SURFACES.flatMap((native) => (client === native ? [] : [{ client, native }])),
);

/** Every pair that streams both ways. */
const ALL = [...SURFACES, 'generate_content'] as const;
const allPairs = ALL.flatMap((client) =>
  ALL.flatMap((native) => (client === native ? [] : [{ client, native }])),
);

const said = (body: unknown): unknown => JSON.parse(JSON.stringify(body));

/** What is said, by whom, in which order; texts that stand side by side are one. */
function gist({ turns }: FormRequest): string[] {
  const lines: string[] = [];
  const partOf = (part: Part): string => {
    switch (part.type) {
      case 'text':
        return `says ${part.text}`;
      case 'call':
        return `calls ${part.name}#${part.id} ${JSON.stringify(JSON.parse(part.input || '{}'))}`;
      case 'result':
        return `hears #${part.callId} ${part.parts.map(partOf).join()}`;
      case 'image':
        return `shows ${JSON.stringify(part.source)}`;
      default:
        return part.type;
    }
  };
  for (const { role, parts } of turns) {
    for (const part of parts) {
      const line = `${role} ${partOf(part)}`;
      const last = lines.at(-1);
      const continues = part.type === 'text' && last?.startsWith(`${role} says `);
      if (continues) lines[lines.length - 1] = `${last}${part.text}`;
      else lines.push(line);
    }
  }
  return lines.map((line) => line.replace(/\s+/g, ''));
}

describe('requests', () => {
  for (const name of SURFACES)
    it(`of ${name} come back the same from the form`, () => {
      const codec = codecOf(name);
      const target = TARGETS[name]!;
      fc.assert(
        fc.property(formRequest(name), (request) => {
          const once = said(codec.encodeRequest(request, target, new Losses(false)));
          const decoded = codec.decodeRequest(once as Record<string, unknown>);
          assert.deepEqual(said(codec.encodeRequest(decoded, target, new Losses(false))), once);
          assert.deepEqual(gist(decoded), gist(request));
        }),
      );
    });

  for (const { client, native } of pairs)
    it(`of ${client} mean the same to ${native}`, () => {
      fc.assert(
        fc.property(formRequest(client), (request) => {
          const losses = new Losses(false);
          const body = said(codecOf(client).encodeRequest(request, TARGETS[client]!, losses));
          const decoded = codecOf(client).decodeRequest(body as Record<string, unknown>);
          const prepared = prepare(decoded, codecOf(native), TARGETS[native]!, losses);
          const sent = said(codecOf(native).encodeRequest(prepared.request, TARGETS[native]!, losses));
          const meant = codecOf(native).decodeRequest(sent as Record<string, unknown>);
          assert.deepEqual(gist(meant), gist(request));
          assert.equal(meant.tools.length, request.tools.length);
          assert.equal(meant.stream, request.stream);
          assert.deepEqual(losses.names, []);
        }),
      );
    });
});

describe('requests to providers with rules of their own', () => {
  const target = (provider: string, model: string): Target => ({
    provider,
    model,
    knownAs: model,
    maker: provider,
  });
  const sentTo = (
    native: 'converse' | 'generate_content',
    client: (typeof SURFACES)[number],
    request: FormRequest,
    to: Target,
  ) => {
    const losses = new Losses(false);
    const body = said(codecOf(client).encodeRequest(request, TARGETS[client]!, losses));
    const decoded = codecOf(client).decodeRequest(body as Record<string, unknown>);
    const { codec } = bridge(new Set([native]), client)!;
    const prepared = prepare(decoded, codec, to, losses);
    return said(codec.encodeRequest(prepared.request, to, losses)) as Record<string, unknown>;
  };

  for (const client of SURFACES)
    for (const model of [
      'amazon.nova-pro-v1:0',
      'meta.llama3-3-70b-instruct-v1:0',
      'anthropic.claude-opus-4-6',
    ])
      it(`of ${client} are such as Converse takes for ${model}`, () => {
        fc.assert(
          fc.property(formRequest(client), (request) => {
            const sent = sentTo('converse', client, request, target('bedrock', model));
            checkConverse({ ...sent, model }, false);
          }),
        );
      });

  for (const client of SURFACES)
    for (const model of ['gemini-2.5-pro', 'gemini-3-pro'])
      it(`of ${client} are such as ${model} takes, and mean the same`, () => {
        fc.assert(
          fc.property(formRequest(client), (request) => {
            const sent = sentTo('generate_content', client, request, target('gemini', model));
            checkGenerate({ ...sent, model });
            const meant = codecOf('generate_content').decodeRequest(sent);
            const plain = (lines: string[]) =>
              lines.map((line) => line.replace(/#\w+/g, '')).filter((line) => !line.endsWith('reasoning'));
            assert.deepEqual(plain(gist(meant)), plain(gist(request)));
          }),
        );
      });
});

describe('streams', () => {
  const streamed = fc.record({ answer: formAnswer, size: fc.integer({ min: 1, max: 9 }) });

  for (const { client, native } of allPairs)
    it(`of ${native} are well formed for ${client}, whole, and the same for every cut of their bytes`, () => {
      fc.assert(
        fc.property(streamed, fc.integer({ min: 1, max: 60 }), ({ answer, size }, cut) => {
          const asked = codecOf(native).decodeRequest({ ...BODIES[native], model: 'any' });
          const encoder = codecOf(native).encodeStream(asked, new Losses(false));
          const bytes = eventsOfAnswer(answer, size)
            .map((event) => encoder.write(event))
            .join('');
          const whole = eventsOf(exchange(client, native, BODIES[client]!, sse(bytes)).text);
          const pieces = eventsOf(exchange(client, native, BODIES[client]!, sse(bytes, cut)).text);
          assert.deepEqual(untimed(pieces), untimed(whole));
          wellFormed(client, whole);
          const inputs = answer.parts.flatMap((part) =>
            part.type === 'call' ? [JSON.parse(part.input)] : [],
          );
          assert.deepEqual(toolInputsOf(client, whole), inputs);
        }),
      );
    });

  for (const { client, native } of allPairs)
    it(`of ${native} that stop anywhere never end for ${client}`, () => {
      fc.assert(
        fc.property(streamed, fc.double({ min: 0, max: 1, noNaN: true }), ({ answer, size }, share) => {
          const asked = codecOf(native).decodeRequest({ ...BODIES[native], model: 'any' });
          const encoder = codecOf(native).encodeStream(asked, new Losses(false));
          const events = eventsOfAnswer(answer, size).slice(0, -1);
          const bytes = events.map((event) => encoder.write(event)).join('');
          const { text, ended } = exchange(
            client,
            native,
            BODIES[client]!,
            sse(bytes.slice(0, bytes.length * share)),
          );
          assert.ok(ended);
          assert.doesNotMatch(text, /\[DONE\]|message_stop|response\.(completed|incomplete)|finishReason/);
        }),
      );
    });
});

const untimed = (events: unknown): unknown =>
  JSON.parse(JSON.stringify(events), (key, value: unknown) =>
    key === 'created' || key === 'created_at' ? 0 : value,
  );

describe('whatever comes', () => {
  /** JSON with the members that codecs look for, in the wrong places and of the wrong kinds. */
  const word = fc.constantFrom(
    ...'messages input instructions system role content type text tools tool_choice function name parameters arguments'.split(
      ' ',
    ),
    ...'input_schema tool_calls tool_use tool_result image source image_url url id call_id index delta choices usage'.split(
      ' ',
    ),
    ...'thinking signature data output item response content_block message error stop stream reasoning format'.split(
      ' ',
    ),
  );
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(
        null,
        true,
        0,
        -1,
        1.5,
        '',
        'text',
        'user',
        'assistant',
        'function',
        'tool_use',
        'message',
        'custom',
      ),
      word,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(word, tie('value'), { maxKeys: 6 }),
    ),
  })).value;
  const body = fc.dictionary(word, value, { maxKeys: 8 });

  for (const { client, native } of [
    ...allPairs,
    ...ALL.map((client) => ({ client, native: 'converse' as const })),
  ]) {
    const { codec } = bridge(new Set([native]), client)!;
    const target = TARGETS[native] ?? { provider: 'bedrock', model: 'm', knownAs: 'm', maker: 'bedrock' };
    it(`a client of ${client} asks, it is translated to ${native} or refused by name`, () => {
      fc.assert(
        fc.property(body, (asked) => {
          try {
            const request = codecOf(client).decodeRequest(asked);
            const losses = new Losses(false);
            const prepared = prepare(request, codec, target, losses);
            JSON.stringify(codec.encodeRequest(prepared.request, target, losses));
          } catch (error) {
            assert.ok(error instanceof Untranslatable, String(error));
          }
        }),
        { numRuns: 300 },
      );
    });

    it(`${native} answers, a client of ${client} is left with an answer or a broken connection`, () => {
      fc.assert(
        fc.property(body, (answer) => {
          const asked = { ...BODIES[client]!, stream: false };
          const { ended, broke, text } = exchange(client, native, asked, json(answer));
          assert.ok(ended || broke);
          if (text !== '') JSON.parse(text);
        }),
        { numRuns: 200 },
      );
    });

    it(`${native} streams, a client of ${client} reads events`, () => {
      const line = fc.oneof(
        body.map((data) => `data: ${JSON.stringify(data)}\n\n`),
        word.map((name) => `event: ${name}\n`),
        fc.constantFrom('\n', ':\n\n', 'data: [DONE]\n\n', 'data: {\n\n', '\r\n', '\u0000', 'data:\n\n'),
      );
      fc.assert(
        fc.property(fc.array(line, { maxLength: 12 }), fc.integer({ min: 1, max: 40 }), (lines, cut) => {
          const { ended, broke, text } = exchange(client, native, BODIES[client]!, sse(lines.join(''), cut));
          assert.ok(ended || broke);
          eventsOf(text);
        }),
        { numRuns: 200 },
      );
    });
  }

  it('two streams at once keep to themselves', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 20, maxLength: 200 }), (order) => {
        const texts = ['alpha', 'omega'].map((word) => {
          const asked = codecOf('chat').decodeRequest({ messages: [{ role: 'user', content: word }] });
          const encoder = codecOf('messages').encodeStream(asked, new Losses(false));
          return eventsOfAnswer(
            {
              id: `msg_${word}`,
              model: word,
              parts: [
                { type: 'text', text: word.repeat(9) },
                { type: 'call', id: word, name: word, kind: 'json', input: JSON.stringify({ word }) },
              ],
              stop: { reason: 'tools' },
            },
            2,
          )
            .map((event) => encoder.write(event))
            .join('');
        });
        const heard = interleaved(texts, order);
        assert.doesNotMatch(heard[0]!, /omega/);
        assert.doesNotMatch(heard[1]!, /alpha/);
      }),
    );
  });
});

/** Two translations whose bytes come in turns, by `order`. */
function interleaved(texts: readonly string[], order: readonly boolean[]): string[] {
  const open = texts.map((text) => ({ bytes: Buffer.from(text), at: 0, pushed: openExchange() }));
  for (const first of [...order, ...Array.from({ length: 2000 }, (_, i) => i % 2 === 0)]) {
    const one = open[first ? 0 : 1]!;
    one.pushed.data(one.bytes.subarray(one.at, one.at + 7));
    one.at += 7;
  }
  return open.map(({ pushed }) => pushed.text());
}

function openExchange(): { data: (chunk: Buffer) => void; text: () => string } {
  const codec = codecOf('messages');
  const asked = codecOf('chat').decodeRequest({ messages: [{ role: 'user', content: 'Hi' }] });
  const traits = codecOf('chat').traits;
  const way = { names: new ToolNames([], traits), maker: 'anthropic', traits, model: 'any' };
  const translation = new StreamTranslation(
    codec.decodeStream(),
    new Restoring(way),
    codecOf('chat').encodeStream(asked, new Losses(false)),
  );
  let text = '';
  return { data: (chunk) => (text += translation.push(chunk)), text: () => text };
}
