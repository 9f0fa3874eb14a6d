import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { frame } from './bedrock/event-stream.ts';

/** Names one request among many at once. */
export const MARK = /mark-[0-9a-z]+-end/g;

export interface EchoProvider {
  url: string;
  /** Bodies of requests that held more marks than one, or none. */
  readonly mixed: readonly string[];
  /** What comes in the place of a stream's events, made of the mark; undefined: what should. */
  hostile?: (mark: string) => string[];
  close(): Promise<void>;
}

type Json = Record<string, unknown>;

const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;
const named = (type: string, rest: Json): string => `event: ${type}\n${data({ type, ...rest })}`;

/** One way to answer with a text: whole, and in pieces. */
interface Voice {
  whole: (said: string) => unknown;
  type?: string;
  events: (pieces: string[]) => (string | Buffer)[];
}

const chunk = (delta: Json, finish: string | null = null): string =>
  data({ id: 'c', model: 'm', choices: [{ index: 0, delta, finish_reason: finish }] });

const chat: Voice = {
  whole: (content) => ({
    id: 'c',
    model: 'm',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
  }),
  events: (pieces) => [...pieces.map((content) => chunk({ content })), chunk({}, 'stop'), 'data: [DONE]\n\n'],
};

const item = (text: string): Json => ({
  id: 'i',
  type: 'message',
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_text', text, annotations: [] }],
});
const response = (status: string, output: Json[]): Json => ({
  response: { id: 'r', object: 'response', model: 'm', status, output },
});

const responses: Voice = {
  whole: (said) => response('completed', [item(said)]).response,
  events: (pieces) => [
    named('response.created', response('in_progress', [])),
    named('response.output_item.added', { output_index: 0, item: { ...item(''), content: [] } }),
    ...pieces.map((delta) =>
      named('response.output_text.delta', { output_index: 0, content_index: 0, delta }),
    ),
    named('response.output_item.done', { output_index: 0, item: item(pieces.join('')) }),
    named('response.completed', response('completed', [item(pieces.join(''))])),
  ],
};

const message: Json = {
  id: 'm',
  type: 'message',
  role: 'assistant',
  model: 'm',
  usage: { input_tokens: 1, output_tokens: 1 },
};

const messages: Voice = {
  whole: (text) => ({ ...message, content: [{ type: 'text', text }], stop_reason: 'end_turn' }),
  events: (pieces) => [
    named('message_start', { message: { ...message, content: [] } }),
    named('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
    ...pieces.map((text) => named('content_block_delta', { index: 0, delta: { type: 'text_delta', text } })),
    named('content_block_stop', { index: 0 }),
    named('message_delta', { delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 1 } }),
    named('message_stop', {}),
  ],
};

const candidate = (text: string, rest: Json = {}): Json => ({
  candidates: [{ content: { role: 'model', parts: [{ text }] }, ...rest }],
});

const google: Voice = {
  whole: (said) => candidate(said, { finishReason: 'STOP' }),
  events: (pieces) => [
    ...pieces.map((text) => data(candidate(text))),
    data(candidate('', { finishReason: 'STOP' })),
  ],
};

const converseEvent = (type: string, payload: Json): Buffer =>
  frame({ ':event-type': type, ':message-type': 'event' }, Buffer.from(JSON.stringify(payload)));

const converse: Voice = {
  type: 'application/vnd.amazon.eventstream',
  whole: (text) => ({
    output: { message: { role: 'assistant', content: [{ text }] } },
    stopReason: 'end_turn',
  }),
  events: (pieces) => [
    converseEvent('messageStart', { role: 'assistant' }),
    ...pieces.map((text) => converseEvent('contentBlockDelta', { contentBlockIndex: 0, delta: { text } })),
    converseEvent('contentBlockStop', { contentBlockIndex: 0 }),
    converseEvent('messageStop', { stopReason: 'end_turn' }),
    converseEvent('metadata', { usage: { inputTokens: 1, outputTokens: 1 } }),
  ],
};

const VOICES: readonly [RegExp, Voice][] = [
  [/\/chat\/completions$/, chat],
  [/\/responses$/, responses],
  [/\/messages$/, messages],
  [/[gG]enerateContent/, google],
  [/\/converse(-stream)?$/, converse],
];

/** A provider of all dialects that says of each request only the mark that it bears, in small pieces. */
export const echoProvider = async (): Promise<EchoProvider> => {
  const mixed: string[] = [];
  const answer = async (path: string, body: string, res: ServerResponse): Promise<void> => {
    const marks = new Set(body.match(MARK));
    if (marks.size !== 1) mixed.push(body);
    const [mark = 'none'] = marks;
    const [, voice] = VOICES.find(([pattern]) => pattern.test(path)) ?? [null, chat];
    const streams = /converse-stream$|streamGenerate/.test(path) || /"stream":\s*true/.test(body);
    if (!streams) {
      res.setHeader('content-type', 'application/json');
      res.end(JSON.stringify(voice.whole(`echo of ${mark}`)));
      return;
    }
    res.writeHead(200, { 'content-type': voice.type ?? 'text/event-stream' });
    const pieces = ['echo ', 'of ', mark.slice(0, 7), mark.slice(7)];
    const events = provider.hostile?.(mark) ?? voice.events(pieces);
    const bytes = Buffer.concat(events.map((one) => Buffer.from(one as string)));
    for (let at = 0; at < bytes.length; at += 50) {
      res.write(bytes.subarray(at, at + 50));
      await turn();
    }
    res.end();
  };
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (one: Buffer) => chunks.push(one));
    req.once('end', () => void answer(req.url ?? '', Buffer.concat(chunks).toString(), res));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const provider: EchoProvider = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mixed,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return provider;
};
