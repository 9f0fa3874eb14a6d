import type { ServerResponse } from 'node:http';
import { plainAnswer, type Answer, type ToolCall, type Usage } from './answer.ts';
import { type Json, Refusal, type Reply } from './dialect.ts';
import type { Gate } from './gate.ts';
import type { Recording } from './record.ts';
import { bytesOf, openStream, untilContent, write, writeInPieces } from './wire.ts';

export interface Exchange {
  response: ServerResponse;
  reply: Reply;
  recording: Recording;
  /** The body of an error answer in the provider's dialect. */
  problem: (refusal: Refusal) => unknown;
}

export type Deliver = (exchange: Exchange) => Promise<void> | void;

/** How a fake answers one request: what it says, how it brings it over, or both. */
export interface Behaviour {
  answer?: Partial<Answer>;
  deliver?: Deliver;
  /** Decides by the request's body instead. */
  choose?: (body: Json) => Behaviour;
}

type Headers = Record<string, string>;

const sendJson = (response: ServerResponse, status: number, body: unknown, headers: Headers = {}): void => {
  const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': bytes.length,
    ...headers,
  });
  response.end(bytes);
};

export const refuse = (
  { response, problem }: Pick<Exchange, 'response' | 'problem'>,
  refusal: Refusal,
): void => sendJson(response, refusal.status, problem(refusal));

/** Sends everything, each event in its own write. */
export const wholly: Deliver = async ({ response, reply }) => {
  if (reply.kind === 'json') {
    sendJson(response, 200, reply.body);
    return;
  }
  openStream(response, reply);
  for (const event of reply.events) await write(response, event.text);
  response.end();
};

/** Sends the events up to the `count`th of content (of a JSON answer: half of it), then lets `finish` end it. */
const partly =
  (count: number, finish: Deliver): Deliver =>
  async (exchange) => {
    const { response, reply } = exchange;
    if (reply.kind === 'json') {
      const bytes = Buffer.from(JSON.stringify(reply.body));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length });
      await write(response, bytes.subarray(0, bytes.length / 2));
      return finish(exchange);
    }
    openStream(response, reply);
    for (const event of untilContent(reply.events, count)) await write(response, event.text);
    await finish(exchange);
  };

const die: Deliver = ({ response, recording }) => {
  recording.killedHere = true;
  response.destroy();
};

const end: Deliver = ({ response }) => void response.end();

/** An error with the dialect's own body, or the one given. */
export const status = (
  code: number,
  {
    headers = {},
    body,
    message = `Scripted failure ${code}`,
  }: { headers?: Headers; body?: unknown; message?: string } = {},
): Behaviour => ({
  deliver: ({ response, problem }) =>
    sendJson(response, code, body ?? problem(new Refusal(code, message)), headers),
});

/** A 200 whose stream opens as usual, then reports an error of its own after `count` content events. */
export const errorEventAfterContent = (count: number): Behaviour => ({
  deliver: partly(count, async ({ response, reply }) => {
    if (reply.kind === 'stream') await write(response, reply.errorEvent);
    response.end();
  }),
});
export const errorEventBeforeContent = (): Behaviour => errorEventAfterContent(0);

export const dieBeforeHeaders = (): Behaviour => ({ deliver: die });

export const dieAfterHeaders = (): Behaviour => ({
  deliver: async (exchange) => {
    openStream(exchange.response);
    // A comment line brings the headers over for sure.
    await write(exchange.response, ':\n\n');
    await die(exchange);
  },
});

export const dieAfterContent = (count: number): Behaviour => ({ deliver: partly(count, die) });

/** Ends the answer properly as HTTP goes, but without the events that end a stream in its dialect. */
export const closeAfterContent = (count: number): Behaviour => ({
  deliver: partly(count, end),
});

/** The same, with the content and the end in a single packet. */
export const cutShort = (count: number): Behaviour => ({
  deliver: ({ response, reply }) => {
    if (reply.kind === 'json') throw new Error('cutShort is for streams');
    openStream(response, reply);
    response.end(bytesOf(untilContent(reply.events, count)));
  },
});

/** What a proxy in the way answers. */
export const html = (code = 502): Behaviour => ({
  deliver: ({ response }) => {
    response.writeHead(code, { 'content-type': 'text/html' });
    response.end(
      '<!doctype html><html><head><title>Bad gateway</title></head><body><h1>nginx</h1></body></html>',
    );
  },
});

/** Bytes that are not HTTP. */
export const garbage = (): Behaviour => ({
  deliver: ({ response, recording }) => {
    recording.killedHere = true;
    response.socket?.end('\u0000\u0001garbage, not HTTP\r\n\r\n');
  },
});

/** A 200 whose JSON stops in the middle though HTTP is satisfied. */
export const truncatedJson = (): Behaviour => ({
  deliver: ({ response, reply }) => {
    const text = reply.kind === 'json' ? JSON.stringify(reply.body) : bytesOf(reply.events).toString();
    sendJson(response, 200, text.slice(0, text.length / 2));
  },
});

/** Never answers; ends when the client does. */
export const hang = (): Behaviour => ({ deliver: () => undefined });

/** The stream stops for good after `count` content events. */
export const hangAfterContent = (count: number): Behaviour => ({ deliver: partly(count, () => undefined) });

export const holdUntil = (promise: Promise<unknown>): Behaviour => ({
  deliver: async (exchange) => {
    await promise;
    if (!exchange.response.destroyed) await wholly(exchange);
  },
});

/** Headers at once, then each event when the gate lets it pass. */
export const slowEvents = (gate: Gate): Behaviour => ({
  deliver: async ({ response, reply }) => {
    if (reply.kind === 'json') throw new Error('slowEvents is for streams');
    openStream(response, reply);
    for (const event of reply.events) {
      await gate.pass();
      await write(response, event.text);
    }
    response.end();
  },
});

/** Everything, but `size` bytes at a time. */
export const splitBytes = (size: number): Behaviour => ({
  deliver: async ({ response, reply }) => {
    const bytes = reply.kind === 'json' ? Buffer.from(JSON.stringify(reply.body)) : bytesOf(reply.events);
    if (reply.kind === 'json') response.writeHead(200, { 'content-type': 'application/json' });
    else openStream(response, reply);
    await writeInPieces(response, bytes, size);
    response.end();
  },
});

export const says = (...pieces: string[]): Behaviour => ({ answer: { pieces } });
export const hugeLine = (bytes = 1024 * 1024): Behaviour => says('x'.repeat(bytes));
export const callsTools = (...toolCalls: ToolCall[]): Behaviour => ({ answer: { pieces: [], toolCalls } });
export const usage = (counts: Partial<Usage>): Behaviour => ({
  answer: { usage: { ...plainAnswer('').usage, ...counts } },
});

/** Given to several fakes: the first request that any of them gets is answered this way, the others as usual. */
export const once = (behaviour: Behaviour): Behaviour => {
  let spent = false;
  return {
    ...behaviour,
    deliver: (exchange) => {
      if (spent) return wholly(exchange);
      spent = true;
      return (behaviour.deliver ?? wholly)(exchange);
    },
  };
};

/** Several in one, e.g. what it says and how it brings it over. */
export const both = (...behaviours: Behaviour[]): Behaviour => ({
  answer: Object.assign({}, ...behaviours.map((each) => each.answer)) as Partial<Answer>,
  deliver: behaviours.findLast((each) => each.deliver)?.deliver ?? wholly,
});
