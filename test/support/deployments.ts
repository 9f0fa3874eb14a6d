import type { FakeProvider } from './providers/index.ts';

type Params = Record<string, unknown>;

const deployment = (group: string, id: string, params: Params): object => ({
  model_name: group,
  litellm_params: params,
  model_info: { id },
});

/** Entries of `model_list` that lead to the fakes. */
export const openai = (group: string, id: string, upstream: FakeProvider, params: Params = {}): object =>
  deployment(group, id, {
    model: 'openai/gpt-4o-mini',
    api_base: `${upstream.url}/v1`,
    api_key: upstream.key,
    ...params,
  });

export const anthropic = (group: string, id: string, upstream: FakeProvider, params: Params = {}): object =>
  deployment(group, id, {
    model: 'anthropic/claude-sonnet-4-5',
    api_base: upstream.url,
    api_key: upstream.key,
    ...params,
  });
