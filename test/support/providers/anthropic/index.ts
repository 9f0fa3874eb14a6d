import type { IncomingHttpHeaders } from 'node:http';
import { bearer, Refusal, type Dialect } from '../dialect.ts';
import { startFake, type FakeOptions, type FakeProvider } from '../provider.ts';
import { countTokens } from './count-tokens.ts';
import { messages } from './messages.ts';
import { problem } from './problem.ts';
import { Threads } from './threads.ts';

const authorize = (headers: IncomingHttpHeaders, key: string): void => {
  const given = headers['x-api-key'] ?? bearer(headers);
  if (given === undefined) throw new Refusal(401, 'x-api-key header is required');
  if (given !== key) throw new Refusal(401, 'invalid x-api-key');
  if (headers['anthropic-version'] === undefined)
    throw new Refusal(400, 'anthropic-version: header is required');
};

const dialectWith = (threads: Threads): Dialect => ({
  surfaces: { '/v1/messages': threads.over(messages), '/v1/messages/count_tokens': countTokens },
  route: (path, body) => ({ surface: path.replace(/\?.*/, ''), body: threads.whole(body) }),
  authorize,
  models: (ids) => ({
    data: ids.map((id) => ({ type: 'model', id, display_name: id, created_at: '2025-09-29T00:00:00Z' })),
    has_more: false,
    first_id: ids.at(0) ?? null,
    last_id: ids.at(-1) ?? null,
  }),
  problem,
});

export const ANTHROPIC_MODELS = ['claude-sonnet-4-5', 'claude-haiku-4-5'];

export const fakeAnthropic = ({
  name = 'fake Anthropic',
  key = 'sk-ant-upstream',
  models = ANTHROPIC_MODELS,
}: FakeOptions = {}): Promise<FakeProvider> => startFake(dialectWith(new Threads()), { name, key, models });
