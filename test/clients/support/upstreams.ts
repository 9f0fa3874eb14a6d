import { anthropic, openai } from '../../support/deployments.ts';
import { fakeAnthropic, fakeGoogle, fakeOpenAI, type FakeProvider } from '../../support/providers/index.ts';

/** What upstreams answer by. */
export const DIALECTS = ['chat', 'responses', 'messages', 'gemini'] as const;
export type UpstreamDialect = (typeof DIALECTS)[number];

interface Kind {
  fake: (name: string) => Promise<FakeProvider>;
  deployment: (group: string, id: string, upstream: FakeProvider) => object;
}

const MODELS = { openai: 'gpt-5.1', anthropic: 'claude-sonnet-4-5', gemini: 'gemini-3-pro' };

const only = (entry: object, info: object): object => {
  const { model_info } = entry as { model_info: object };
  return { ...entry, model_info: { ...model_info, ...info } };
};

const fakeGpt = (name: string): Promise<FakeProvider> => fakeOpenAI({ name, models: [MODELS.openai] });
const gpt = { model: `openai/${MODELS.openai}` };

const KINDS: Readonly<Record<UpstreamDialect, Kind>> = {
  chat: {
    fake: fakeGpt,
    deployment: (group, id, upstream) =>
      only(openai(group, id, upstream, gpt), { supported_endpoints: ['/v1/chat/completions'] }),
  },
  responses: {
    fake: fakeGpt,
    deployment: (group, id, upstream) => only(openai(group, id, upstream, gpt), { mode: 'responses' }),
  },
  messages: {
    fake: (name) => fakeAnthropic({ name, models: [MODELS.anthropic] }),
    deployment: (group, id, upstream) =>
      anthropic(group, id, upstream, { model: `anthropic/${MODELS.anthropic}` }),
  },
  gemini: {
    fake: (name) => fakeGoogle({ name, models: [MODELS.gemini] }),
    deployment: (group, id, upstream) => ({
      model_name: group,
      litellm_params: {
        model: `gemini/${MODELS.gemini}`,
        api_base: `${upstream.url}/v1beta`,
        api_key: upstream.key,
      },
      model_info: { id },
    }),
  },
};

/** A model group whose deployments all answer by one dialect. */
export interface Upstreams {
  readonly dialect: UpstreamDialect;
  readonly group: string;
  readonly fakes: readonly FakeProvider[];
  /** Entries of `model_list`. */
  readonly deployments: object[];
}

export async function startUpstreams(dialect: UpstreamDialect): Promise<Upstreams> {
  const { fake, deployment } = KINDS[dialect];
  const group = `coder-${dialect}`;
  const fakes = await Promise.all(['one', 'two'].map((name) => fake(name)));
  return {
    dialect,
    group,
    fakes,
    deployments: fakes.map((one, index) => deployment(group, `${dialect}-${index + 1}`, one)),
  };
}
