/** What the mock upstream answers, ready for the wire. */

const MODEL = 'gpt-bench';
export const STREAM_CHUNKS = 64;

const completion = JSON.stringify({
  id: 'chatcmpl-bench',
  object: 'chat.completion',
  created: 1_700_000_000,
  model: MODEL,
  choices: [
    {
      index: 0,
      message: {
        role: 'assistant',
        content: 'The quick brown fox jumps over the lazy dog, then writes a function that adds two numbers.',
        refusal: null,
      },
      logprobs: null,
      finish_reason: 'stop',
    },
  ],
  usage: { prompt_tokens: 24, completion_tokens: 27, total_tokens: 51 },
});

const chunk = (rest: object): string =>
  `data: ${JSON.stringify({ id: 'chatcmpl-bench', object: 'chat.completion.chunk', created: 1_700_000_000, model: MODEL, ...rest })}\n\n`;

const delta = (content: object, finish_reason: string | null = null): string =>
  chunk({ choices: [{ index: 0, delta: content, logprobs: null, finish_reason }] });

const events = [
  delta({ role: 'assistant', content: '' }),
  ...Array.from({ length: STREAM_CHUNKS }, (_, i) => delta({ content: ` token${i}` })),
  delta({}, 'stop'),
  `${chunk({ choices: [], usage: { prompt_tokens: 24, completion_tokens: STREAM_CHUNKS, total_tokens: 88 } })}data: [DONE]\n\n`,
];

const framed = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;

export const JSON_ANSWER = Buffer.from(
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(completion)}\r\n\r\n${completion}`,
);

const EVENTS_PER_WRITE = 4;

const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n';
const pieces = [head, ...events.map(framed), '0\r\n\r\n'];

/**
 * One buffer for each write. Every event is an HTTP chunk of its own, but a few share a packet: with a packet for
 * each, the mock and the load generator, not the gateway, would be what is measured.
 */
export const STREAM_ANSWER = Array.from({ length: Math.ceil(pieces.length / EVENTS_PER_WRITE) }, (_, i) =>
  Buffer.from(pieces.slice(i * EVENTS_PER_WRITE, (i + 1) * EVENTS_PER_WRITE).join('')),
);
