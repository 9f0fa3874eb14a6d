import type { IncomingHttpHeaders } from 'node:http';
import { bearer, Refusal, type Dialect } from '../dialect.ts';
import { startFake, type FakeOptions, type FakeProvider } from '../provider.ts';
import { chat } from './chat.ts';
import { completions } from './completions.ts';
import { embeddings } from './embeddings.ts';
import { problem } from './problem.ts';
import { responses } from './responses.ts';

const authorize = (headers: IncomingHttpHeaders, key: string): void => {
  const given = bearer(headers);
  if (given === undefined) throw new Refusal(401, "You didn't provide an API key.");
  if (given !== key) throw new Refusal(401, 'Incorrect API key provided.', { code: 'invalid_api_key' });
};

const dialect: Dialect = {
  surfaces: {
    '/v1/chat/completions': chat,
    '/v1/responses': responses,
    '/v1/embeddings': embeddings,
    '/v1/completions': completions,
  },
  authorize,
  models: (ids) => ({
    object: 'list',
    data: ids.map((id) => ({ id, object: 'model', created: 1_700_000_000, owned_by: 'openai' })),
  }),
  problem,
};

export const OPENAI_MODELS = ['gpt-4o-mini', 'gpt-4.1', 'text-embedding-3-small', 'gpt-3.5-turbo-instruct'];

export const fakeOpenAI = ({
  name = 'fake OpenAI',
  key = 'sk-upstream',
  models = OPENAI_MODELS,
}: FakeOptions = {}): Promise<FakeProvider> => startFake(dialect, { name, key, models });
