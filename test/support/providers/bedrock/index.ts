import { messages } from '../anthropic/messages.ts';
import { bearer, Refusal, type Dialect, type Json, type Reply, without } from '../dialect.ts';
import { startFake, type FakeProvider } from '../provider.ts';
import { converse, converseStream } from './converse.ts';
import { chunkFrame, exceptionFrame } from './event-stream.ts';
import { type Caller, verifySignature } from './sigv4.ts';

export { chunkFrame, exceptionFrame } from './event-stream.ts';
export type { Caller } from './sigv4.ts';

export interface BedrockOptions {
  name?: string;
  /** A Bedrock API key; without it requests have to be signed. */
  key?: string;
  caller?: Caller;
  model?: string;
}

export const CALLER: Caller = {
  accessKeyId: 'AKIAFAKEFAKEFAKE',
  secretAccessKey: 'fake/secret+access/key',
  region: 'eu-central-1',
};

export const BEDROCK_MODEL = 'eu.anthropic.claude-sonnet-4-5-20250929-v1:0';

const BETAS = ['context-1m-2025-08-07', 'interleaved-thinking-2025-05-14', 'tool-search-tool-2025-10-19'];

const malformed = (message: string): Refusal => new Refusal(400, message, { code: 'ValidationException' });

/** What InvokeModel wants of a body; the rest is Anthropic's own API. */
const invoked = (body: Json, stream: boolean, model: string): Json => {
  if (body['anthropic_version'] !== 'bedrock-2023-05-31')
    throw malformed('anthropic_version: Input should be "bedrock-2023-05-31"');
  for (const name of ['model', 'stream'])
    if (name in body) throw malformed(`#: extraneous key [${name}] is not permitted`);
  const betas = body['anthropic_beta'];
  if (betas !== undefined && !(Array.isArray(betas) && betas.every((beta) => BETAS.includes(String(beta)))))
    throw malformed('invalid beta flag');
  return { ...without(body, 'anthropic_version', 'anthropic_beta'), model, stream };
};

const framed = (reply: Reply): Reply =>
  reply.kind === 'json' || reply.contentType !== undefined
    ? reply
    : {
        kind: 'stream',
        contentType: 'application/vnd.amazon.eventstream',
        events: reply.events.map(({ text, content }) => ({
          content,
          text: chunkFrame(/^data: (.*)$/m.exec(text.toString())?.[1] ?? ''),
        })),
        errorEvent: exceptionFrame(
          'throttlingException',
          'Too many tokens, please wait before trying again.',
        ),
      };

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_Operations_Amazon_Bedrock_Runtime.html */
export const fakeBedrock = ({
  name = 'fake Bedrock',
  key,
  caller = CALLER,
  model = BEDROCK_MODEL,
}: BedrockOptions = {}): Promise<FakeProvider> => {
  const counted = model.replace(/^eu\./, '');
  const dialect: Dialect = {
    surfaces: {
      invoke: messages,
      converse,
      'converse-stream': converseStream,
      'count-tokens': {
        check: (body, headers) => messages.check(body, headers),
        reply: (_body, { usage }) => ({ kind: 'json', body: { inputTokens: usage.input } }),
      },
    },
    authorize: (headers) => {
      if (headers['anthropic-version'] !== undefined || headers['anthropic-beta'] !== undefined)
        throw malformed('these headers belong into the body');
      if (key !== undefined && bearer(headers) !== key)
        throw new Refusal(403, 'The security token included in the request is invalid.', {
          code: 'UnrecognizedClientException',
        });
    },
    verify: (request) => {
      if (key === undefined) verifySignature(request, caller);
    },
    route: (path, body) => {
      const [, named, operation = ''] =
        /^\/model\/([^/?]+)\/(invoke|invoke-with-response-stream|converse|converse-stream|count-tokens)$/.exec(
          path,
        ) ?? [];
      const expected = operation === 'count-tokens' ? counted : model;
      if (named !== encodeURIComponent(expected))
        throw new Refusal(404, 'The provided model identifier is invalid.', {
          code: 'ResourceNotFoundException',
        });
      if (operation.startsWith('converse')) {
        if ('model' in body) throw malformed('extraneous key [model] is not permitted');
        return { surface: operation, body: { ...body, model } };
      }
      if (operation !== 'count-tokens') {
        const stream = operation === 'invoke-with-response-stream';
        return { surface: 'invoke', body: invoked(body, stream, model) };
      }
      const input = body['input'] as { invokeModel: { body: string } };
      const inner = JSON.parse(Buffer.from(input.invokeModel.body, 'base64').toString()) as Json;
      return { surface: operation, body: invoked(inner, false, model) };
    },
    frame: framed,
    models: () => ({}),
    problem: ({ message, code }) => ({ message, ...(code !== null && { __type: code }) }),
  };
  return startFake(dialect, { name, key: key ?? '', models: [model] });
};
