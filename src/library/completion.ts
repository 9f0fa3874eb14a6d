import { createParser } from 'eventsource-parser';
import type { ChatAnswer, ChatChunk, ChatRequest } from './chat.ts';
import { RouterError } from './errors.ts';
import type { InProcessGateway } from './in-process.ts';

export async function complete(
  gateway: InProcessGateway,
  request: ChatRequest,
  signal: AbortSignal | undefined,
): Promise<ChatAnswer | AsyncIterable<ChatChunk>> {
  const answer = await gateway.post('/v1/chat/completions', JSON.stringify(request), signal);
  if (answer.status >= 400) throw await refusal(answer);
  if (request.stream === true) return chunksOf(answer.body);
  return JSON.parse(await textOf(answer.body)) as ChatAnswer;
}

interface Answer {
  status: number;
  retryAfter: string | undefined;
  body: AsyncIterable<Buffer>;
}

async function refusal({ status, retryAfter, body }: Answer): Promise<RouterError> {
  const text = await textOf(body);
  const { error = {} } = JSON.parse(text) as { error?: { message?: string; type?: string; code?: unknown } };
  const kind = typeof error.code === 'string' ? error.code : (error.type ?? 'error');
  const seconds = retryAfter === undefined ? null : Number(retryAfter);
  return new RouterError(kind, error.message ?? text, status, seconds);
}

async function textOf(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Throws when the stream breaks off: half an answer is none. */
async function* chunksOf(body: AsyncIterable<Buffer>): AsyncGenerator<ChatChunk> {
  const decoder = new TextDecoder();
  let arrived: ChatChunk[] = [];
  const parser = createParser({
    onEvent: ({ data }) => {
      if (data !== '[DONE]') arrived.push(JSON.parse(data) as ChatChunk);
    },
  });
  for await (const bytes of body) {
    parser.feed(decoder.decode(bytes, { stream: true }));
    const now = arrived;
    arrived = [];
    yield* now;
  }
}
