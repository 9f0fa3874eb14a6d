import { Body } from '../../src/gateway/body/body.ts';
import { chatTraitsOf } from '../../src/config/index.ts';
import { createParser } from 'eventsource-parser';
import type { SurfaceName } from '../../src/contract/surfaces.ts';
import { understand } from '../../src/gateway/http/client-request.ts';
import { translatable } from '../../src/gateway/translation/codecs.ts';
import { Translator } from '../../src/gateway/translation/index.ts';
import type { Translates } from '../../src/gateway/translation/index.ts';
import type { Transport, UpstreamHeaders } from '../../src/gateway/upstream/transport.ts';

type Json = Record<string, unknown>;

/** What a provider answers, in chunks as they arrive. */
export interface Answered {
  status?: number;
  headers?: UpstreamHeaders;
  chunks: (string | Buffer)[];
  /** The connection dies after the chunks. */
  dies?: boolean;
}

/** What came of a translated exchange. */
export interface Exchanged {
  /** What the provider was asked. */
  sent: Json;
  status: number;
  headers: UpstreamHeaders;
  /** In the order in which the client got them. */
  chunks: string[];
  text: string;
  broke: Error | null;
  ended: boolean;
  losses: string[];
}

export interface Whom {
  provider?: string;
  model?: string;
  maker?: string;
  strict?: boolean;
  maxOutputTokens?: number;
}

const MODELS: Readonly<Record<string, [provider: string, model: string]>> = {
  chat: ['openai', 'gpt-4o'],
  responses: ['openai', 'gpt-5.1'],
  messages: ['anthropic', 'claude-sonnet-4-5'],
  generate_content: ['gemini', 'gemini-2.5-pro'],
  converse: ['bedrock', 'amazon.nova-pro-v1:0'],
};

/** One request through the real translation, with a provider that answers from the test. */
export function exchange(
  client: SurfaceName,
  native: SurfaceName,
  body: Json,
  answered: Answered = { chunks: [] },
  whom: Whom = {},
): Exchanged {
  const [provider, model] = MODELS[native]!;
  const got: Exchanged = {
    sent: {},
    status: 0,
    headers: {},
    chunks: [],
    text: '',
    broke: null,
    ended: false,
    losses: [],
  };
  const upstream: Transport = (request, handler) => {
    got.sent = JSON.parse(request.body.text()) as Json;
    const { status = 200, headers = { 'content-type': 'application/json' }, chunks, dies } = answered;
    const control = { pause: () => undefined, resume: () => undefined, abort: () => undefined };
    handler.headers(status, headers, control);
    for (const chunk of chunks) handler.data(Buffer.from(chunk));
    if (dies) handler.broke(new Error('connection lost'));
    else handler.ended();
    return control;
  };
  const { surface } = translatable(client)!;
  const understood = understand(new Body([Buffer.from(JSON.stringify({ model: 'any', ...body }))]), '');
  if ('status' in understood) throw new Error(understood.message);
  const deployment: Translates = {
    native: new Set([native]),
    transport: upstream,
    defaults: null,
    target: {
      provider: whom.provider ?? provider,
      chat: chatTraitsOf(whom.provider ?? provider),
      model: whom.model ?? model,
      knownAs: whom.model ?? model,
      maker: whom.maker ?? (native === 'messages' ? 'anthropic' : (whom.provider ?? provider)),
      maxOutputTokens: whom.maxOutputTokens,
    },
    strict: whom.strict ?? false,
  };
  const { ask, transport, passage } = new Translator(surface, understood, {}).to(deployment);
  transport(
    { origin: '', path: ask.surface.upstreamPath, headers: [], body: ask.client.body },
    {
      headers: (status, headers) => Object.assign(got, { status, headers }),
      data: (chunk) => got.chunks.push(chunk.toString()),
      ended: () => (got.ended = true),
      broke: (error) => (got.broke = error),
    },
  );
  got.text = got.chunks.join('');
  got.losses = passage.losses.names;
  return got;
}

/** The provider's request alone. */
export const asked = (client: SurfaceName, native: SurfaceName, body: Json, whom: Whom = {}): Exchanged =>
  exchange(client, native, body, { chunks: ['{}'] }, whom);

export const json = (body: unknown): Answered => ({ chunks: [JSON.stringify(body)] });

export const sse = (text: string | Buffer, cut = 0): Answered => {
  const bytes = Buffer.from(text);
  const chunks: Buffer[] = [];
  const size = cut || bytes.length || 1;
  for (let i = 0; i < bytes.length; i += size) chunks.push(bytes.subarray(i, i + size));
  return { headers: { 'content-type': 'text/event-stream' }, chunks };
};

/** Events of a dialect with names, as its providers write them. */
export const named = (events: readonly (Json & { type: string })[]): string =>
  events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');

/** Events of Chat. */
export const unnamed = (events: readonly (Json | '[DONE]')[]): string =>
  events.map((event) => `data: ${typeof event === 'string' ? event : JSON.stringify(event)}\n\n`).join('');

/** What a client reads of a stream: parsed data, or `[DONE]`. */
export function eventsOf(text: string): (Json | string)[] {
  const events: (Json | string)[] = [];
  const parser = createParser({
    onEvent: ({ data }) => events.push(data === '[DONE]' ? data : (JSON.parse(data) as Json)),
  });
  parser.feed(text);
  return events;
}
