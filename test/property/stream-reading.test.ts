import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anthropic, ANTHROPIC_SURFACES } from '../../src/gateway/dialects/anthropic.ts';
import type { Dialect } from '../../src/gateway/dialects/dialect.ts';
import { openai, OPENAI_SURFACES } from '../../src/gateway/dialects/openai.ts';
import { FirstContent } from '../../src/gateway/relay/first-content.ts';
import { LineHeads } from '../../src/gateway/relay/line-heads.ts';
import { TierWatch } from '../../src/gateway/relay/tier-watch.ts';
import { UsageWatch } from '../../src/gateway/relay/usage-watch.ts';
import { secretForms, StreamScrub } from '../../src/gateway/relay/stream-scrub.ts';

/** `bytes` cut at the given places. */
const cut = (bytes: Buffer, places: number[]): Buffer[] => {
  const sorted = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...sorted].map((from, i) => bytes.subarray(from, sorted[i] ?? bytes.length));
};
const places = fc.array(fc.nat({ max: 100_000 }), { maxLength: 30 });

const usageOf = (dialect: Dialect, chunks: Buffer[]) => {
  const watch = new UsageWatch(dialect);
  for (const chunk of chunks) watch.push(chunk);
  return watch.usage;
};
const tokens = fc.nat({ max: 1_000_000 });
const noise = fc.string({ unit: 'binary', maxLength: 60 });

describe('usage read from an answer as it goes by', () => {
  it('is that of an OpenAI answer, whatever the text says and wherever it is cut', () => {
    fc.assert(
      fc.property(noise, tokens, tokens, places, (said, prompt, completion, at) => {
        const text = `${said} "usage": {"prompt_tokens": 7} ${said}`;
        const usage = {
          prompt_tokens: prompt,
          completion_tokens: completion,
          prompt_tokens_details: { cached_tokens: 1 },
        };
        const body = Buffer.from(
          JSON.stringify({ choices: [{ message: { content: text } }], metadata: { usage: 'low' }, usage }),
        );
        assert.deepEqual(usageOf(openai, cut(body, at)), {
          input: Math.max(0, prompt - 1),
          output: completion,
          cacheRead: 1,
          cacheWrite: 0,
        });
      }),
    );
  });

  it('is put together from the beginning and the end of an Anthropic stream', () => {
    fc.assert(
      fc.property(noise, tokens, tokens, tokens, places, (said, input, cached, output, at) => {
        const events = [
          {
            type: 'message_start',
            message: { usage: { input_tokens: input, cache_read_input_tokens: cached, output_tokens: 1 } },
          },
          { type: 'content_block_delta', delta: { type: 'text_delta', text: said } },
          { type: 'message_delta', delta: {}, usage: { output_tokens: output } },
        ];
        const bytes = Buffer.from(
          events.map((data) => `event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`).join(''),
        );
        assert.deepEqual(usageOf(anthropic, cut(bytes, at)), {
          input,
          output,
          cacheRead: cached,
          cacheWrite: 0,
        });
      }),
    );
  });

  it('is none where there is none, nor where an object never ends', () => {
    assert.equal(usageOf(openai, [Buffer.from('{"usage":null}')]), null);
    assert.equal(
      usageOf(openai, [Buffer.from(`{"usage":{"prompt_tokens":1,"x":"${'y'.repeat(10_000)}`)]),
      null,
    );
  });

  it('survives any bytes', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.constantFrom('"usage"', ':', '{', '}', '"', '\\', '{"prompt_tokens":1}'), noise),
        ),
        places,
        (parts, at) => {
          usageOf(openai, cut(Buffer.from(parts.join('')), at));
        },
      ),
    );
  });
});

describe('the heads of lines', () => {
  it('are the same wherever the stream is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ maxLength: 90 }), fc.constant('x'.repeat(200)))),
        fc.constantFrom('\n', '\r\n'),
        places,
        (lines, eol, at) => {
          const bytes = Buffer.from(lines.map((line) => line + eol).join(''), 'latin1');
          const heads: string[] = [];
          const reader = new LineHeads((head) => heads.push(head));
          for (const chunk of cut(bytes, at)) reader.push(chunk);
          const expected = lines
            .filter((line) => line !== '')
            .map((line) =>
              Buffer.from(`${line}${eol === '\r\n' ? '\r' : ''}`, 'latin1')
                .toString('latin1')
                .slice(0, 48),
            );
          assert.deepEqual(heads, expected);
        },
      ),
    );
  });

  it('tell where an event is whole', () => {
    const lines = fc.array(fc.constantFrom('data: x', 'event: y', ': z', 'data: ' + 'x'.repeat(60)), {
      minLength: 1,
    });
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), places, (texts, newline, at) => {
        const heads = new LineHeads(() => undefined);
        let passed = '';
        for (const chunk of cut(Buffer.from(`${texts.join(newline)}${newline}${newline}`), at)) {
          heads.push(chunk);
          passed += chunk.toString();
          assert.equal(heads.isBetweenEvents, passed === '' || passed.endsWith(`${newline}${newline}`));
        }
      }),
    );
  });
});

describe('the first content of a stream', () => {
  const streams: [string, FirstContentDialect, string, string][] = [
    [
      'chat',
      OPENAI_SURFACES.chat.stream,
      'data: {"choices":[{"delta":{"role":"assistant","content":""},"finish_reason":null}]}\n\n',
      'data: {"choices":[{"delta":{"content":"Hi"}}]}\n\n',
    ],
    [
      'responses',
      OPENAI_SURFACES.responses.stream,
      'event: response.created\ndata: {"type":"response.created"}\n\nevent: response.in_progress\ndata: {"type":"response.in_progress"}\n\n',
      'event: response.output_text.delta\ndata: {"type":"response.output_text.delta","delta":"Hi"}\n\n',
    ],
    [
      'messages',
      ANTHROPIC_SURFACES.messages.stream,
      'event: message_start\ndata: {"type":"message_start","message":{}}\n\nevent: ping\ndata: {"type":"ping"}\n\n',
      'event: content_block_delta\ndata: {"type":"content_block_delta","delta":{"type":"text_delta","text":"Hi"}}\n\n',
    ],
  ];
  for (const [name, dialect, prelude, content] of streams) {
    it(`of ${name} is found with its last byte, not before`, () => {
      fc.assert(
        fc.property(places, (at) => {
          const first = new FirstContent(dialect);
          const bytes = Buffer.from(prelude + content);
          for (const chunk of cut(bytes.subarray(0, -1), at)) assert.equal(first.push(chunk), 'prelude');
          assert.equal(first.push(bytes.subarray(-1)), 'content');
        }),
      );
    });

    it(`of ${name}: an error before it carries its evidence`, () => {
      const first = new FirstContent(dialect);
      const error =
        'event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}\n\n';
      const found = first.push(Buffer.from(prelude + error));
      assert.ok(
        typeof found === 'object' && found.error.message === 'Overloaded' && found.error.status >= 500,
      );
    });
  }
});

type FirstContentDialect = ConstructorParameters<typeof FirstContent>[0];

describe('the tier of service read from an answer as it goes by', () => {
  it('is the last that it tells, whatever the text says and wherever it is cut', () => {
    const word = fc.constantFrom('auto', 'default', 'flex', 'priority');
    fc.assert(
      fc.property(noise, fc.array(word, { minLength: 1, maxLength: 4 }), places, (said, words, at) => {
        const text = `${said} "service_tier": "flex"`;
        const events = words.map((service_tier) => ({
          choices: [{ delta: { content: text } }],
          service_tier,
        }));
        const bytes = Buffer.from(events.map((data) => `data: ${JSON.stringify(data)}\n\n`).join(''));
        const watch = new TierWatch();
        for (const chunk of cut(bytes, at)) watch.push(chunk);
        const last = words.at(-1)!;
        assert.equal(watch.tier, last === 'flex' || last === 'priority' ? last : undefined);
      }),
    );
  });
});

describe('secrets in streams', () => {
  const SECRET = 'sk-se"cret-sk-secret-1234';
  const ESCAPED = JSON.stringify(SECRET).slice(1, -1);

  /** What comes out of a stream of these chunks. */
  const passed = (chunks: Buffer[]): string => {
    const scrub = new StreamScrub(secretForms([SECRET]));
    return Buffer.concat([...chunks.map((chunk) => scrub.push(chunk)), scrub.rest()]).toString();
  };
  const event = (data: object): string => `data: ${JSON.stringify(data)}\n\n`;

  it('are taken out of errors, wherever they are cut, and nowhere else', () => {
    const errors = [
      (text: string) => `event: error\ndata: ${text}\n\n`,
      (text: string) => event({ error: { message: text } }),
      (text: string) => event({ id: 'x', choices: [], error: { message: text } }).replaceAll('\n', '\r\n'),
    ];
    fc.assert(
      fc.property(noise, fc.constantFrom(...errors), places, (said, error, at) => {
        const before = event({ content: `${said} "error" ${SECRET} ${said}`, error: null });
        const after = 'data: [DONE]\n\n';
        const bytes = Buffer.from(`${before}${error(`refused ${SECRET}!`)}${after}`);
        assert.equal(passed(cut(bytes, at)), `${before}${error('refused [redacted]!')}${after}`);
      }),
    );
  });

  it('leave all other bytes as they are, also where one begins and does not go on', () => {
    fc.assert(
      fc.property(noise, fc.nat({ max: ESCAPED.length - 1 }), places, (said, length, at) => {
        const text = `event: error\ndata: ${said}${ESCAPED.slice(0, length)}`;
        assert.equal(passed(cut(Buffer.from(text), at)), text);
      }),
    );
  });
});
