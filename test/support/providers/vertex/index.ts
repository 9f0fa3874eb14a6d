import { countTokens } from '../anthropic/count-tokens.ts';
import { messages } from '../anthropic/messages.ts';
import { bearer, Refusal, type Dialect, type Json, without } from '../dialect.ts';
import { checkGenerate } from '../google/checks.ts';
import { generated, streamed } from '../google/wire.ts';
import { startFake, type FakeProvider } from '../provider.ts';

export interface VertexOptions {
  name?: string;
  project?: string;
  location?: string;
  model?: string;
  isToken: (token: string | undefined) => boolean;
}

const STATUSES: Record<number, string> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

/** A body as Vertex AI wants it: the model stands in the path, but for counts. */
const predicted = (body: Json, counts: boolean, model: string): Json => {
  if (body['anthropic_version'] !== 'vertex-2023-10-16')
    throw new Refusal(400, 'anthropic_version: Input should be "vertex-2023-10-16"');
  if (!counts && 'model' in body) throw new Refusal(400, 'model: Extra inputs are not permitted');
  if (counts && body['model'] !== model.replace(/@.*/, ''))
    throw new Refusal(400, `${String(body['model'])} is not supported for token counting`);
  return { ...without(body, 'anthropic_version'), model };
};

export const GEMINI_ON_VERTEX = 'gemini-2.5-pro';

const GENERATE = new RegExp(
  `^/v1beta1/(.*)/publishers/google/models/${GEMINI_ON_VERTEX}:(generateContent|streamGenerateContent\\?alt=sse)$`,
);

/** https://cloud.google.com/vertex-ai/generative-ai/docs/partner-models/claude/use-claude */
export const fakeVertex = ({
  name = 'fake Vertex',
  project = 'my-project',
  location = 'europe-west1',
  model = 'claude-sonnet-4-5@20250929',
  isToken,
}: VertexOptions): Promise<FakeProvider> => {
  const publisher = `/v1/projects/${project}/locations/${location}/publishers/anthropic/models`;
  const dialect: Dialect = {
    surfaces: {
      messages,
      count: countTokens,
      generate: {
        check: checkGenerate,
        reply: (body, answer) => ({ kind: 'json', body: generated(body, answer) }),
      },
      generateStream: { check: checkGenerate, reply: streamed },
    },
    authorize: (headers) => {
      if (!isToken(bearer(headers)))
        throw new Refusal(401, 'Request had invalid authentication credentials.');
      if (headers['anthropic-version'] !== undefined)
        throw new Refusal(400, 'anthropic-version: the body has it');
      if (String(headers['anthropic-beta'] ?? '').includes('claude-code'))
        throw new Refusal(400, 'Unexpected value(s) for the anthropic-beta header');
    },
    modelsPath: `/v1/publishers/anthropic/models/${model.replace(/@.*/, '')}`,
    route: (path, body) => {
      const [, named, method] = GENERATE.exec(path) ?? [];
      if (named === `projects/${project}/locations/${location}`) {
        if ('model' in body) throw new Refusal(400, 'Invalid JSON payload received. Unknown name "model"');
        const surface = method === 'generateContent' ? 'generate' : 'generateStream';
        return { surface, body: { ...body, model: GEMINI_ON_VERTEX } };
      }
      if (path === `${publisher}/count-tokens:rawPredict`)
        return { surface: 'count', body: predicted(body, true, model) };
      const stream = path === `${publisher}/${model}:streamRawPredict`;
      if (!stream && path !== `${publisher}/${model}:rawPredict`)
        throw new Refusal(404, `Publisher Model was not found: ${path}`);
      if ((body['stream'] === true) !== stream) throw new Refusal(400, 'stream: does not fit the method');
      return { surface: 'messages', body: predicted(body, false, model) };
    },
    models: () => ({}),
    problem: ({ status, message }) => ({
      error: { code: status, message, status: STATUSES[status] ?? 'UNKNOWN' },
    }),
  };
  return startFake(dialect, { name, key: '', models: [model, GEMINI_ON_VERTEX] });
};
