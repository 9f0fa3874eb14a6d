import type { IncomingHttpHeaders } from 'node:http';
import { isObject, Refusal, type Dialect, type Json, without } from '../dialect.ts';
import { startFake, type FakeOptions, type FakeProvider } from '../provider.ts';
import { checkGenerate } from './checks.ts';
import { generated, problem, streamed } from './wire.ts';

const METHOD = /^\/v1beta\/models\/([^/:]+):(generateContent|streamGenerateContent)(\?alt=sse)?$/;

export const GEMINI_MODELS = ['gemini-2.5-flash', 'gemini-3-pro'];

/** Google's AI Studio: https://ai.google.dev/api/generate-content */
export const fakeGoogle = ({
  name = 'fake Google',
  key = 'goog-upstream',
  models = GEMINI_MODELS,
}: FakeOptions = {}): Promise<FakeProvider> => {
  const dialect: Dialect = {
    surfaces: {
      whole: {
        check: checkGenerate,
        reply: (body, answer) => ({ kind: 'json', body: generated(body, answer) }),
      },
      stream: { check: checkGenerate, reply: streamed },
    },
    authorize: (headers: IncomingHttpHeaders, wanted: string) => {
      if (headers['x-goog-api-key'] === wanted) return;
      throw new Refusal(400, 'API key not valid. Please pass a valid API key.', { code: 'API_KEY_INVALID' });
    },
    modelsPath: `/v1beta/models/${models[0]}`,
    route: (path: string, body: Json) => {
      const [, model, method, sse] = METHOD.exec(path) ?? [];
      if (model === undefined) throw new Refusal(404, `Unknown path: ${path}`);
      const stream = method === 'streamGenerateContent';
      if (stream && sse === undefined) throw new Refusal(400, 'The fake streams server-sent events only.');
      for (const extra of ['model', 'stream']) {
        if (extra in body) throw new Refusal(400, `Invalid JSON payload received. Unknown name "${extra}"`);
      }
      return { surface: stream ? 'stream' : 'whole', body: { ...body, model: decodeURIComponent(model) } };
    },
    models: () => ({ name: `models/${models[0]}` }),
    problem,
  };
  return startFake(dialect, { name, key, models });
};

/** The body of a recorded request, without what the fake itself added. */
export const sentTo = (body: unknown): Json => (isObject(body) ? without(body, 'model') : {});
