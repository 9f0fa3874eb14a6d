import { type ChatTraits, type Provider, PROVIDERS, type Wire } from './provider-table.ts';

export { type ChatTraits, type Provider, PROVIDERS, type Wire } from './provider-table.ts';

const BARE_NAMES: readonly [RegExp, string][] = [
  [/^(gpt-|o[134]($|-)|chatgpt|text-embedding-)/, 'openai'],
  [/^claude-/, 'anthropic'],
  [/^gemini-/, 'gemini'],
];

export const providerNamed = (name: string): Provider | undefined =>
  Object.hasOwn(PROVIDERS, name) ? PROVIDERS[name] : undefined;

/** Whom `model` asks, and for what; a null provider: it cannot be told. */
export const recogniseModel = (model: string): { provider: string | null; upstreamModel: string } => {
  const slash = model.indexOf('/');
  if (slash > 0) return { provider: model.slice(0, slash), upstreamModel: model.slice(slash + 1) };
  const provider = BARE_NAMES.find(([pattern]) => pattern.test(model))?.[1] ?? null;
  return { provider, upstreamModel: model };
};

/** What to speak with a provider; one that is not known is taken for an OpenAI-compatible server. */
export const wireOf = (provider: string): Wire | null => {
  const known = providerNamed(provider);
  return known ? known.wire : 'openai';
};

/** Where a deployment's server is, without a slash at the end; undefined when nothing tells. */
export const apiBaseOf = (provider: string, apiBase: string | undefined): string | undefined => {
  const base = (apiBase ?? providerNamed(provider)?.apiBase)?.replace(/\/+$/, '');
  // LiteLLM's ollama addresses name its native API; the OpenAI-compatible one is below /v1.
  return base && provider.startsWith('ollama') && !base.endsWith('/v1') ? `${base}/v1` : base;
};

const OPENAI_HOST = /^https:\/\/([\w-]+\.)*openai\.com(?=[:/]|$)/;

/** Whether a deployment of `openai` is at OpenAI itself. */
export const isAtOpenAi = (provider: string, apiBase: string | undefined): boolean =>
  provider === 'openai' && (apiBase === undefined || OPENAI_HOST.test(apiBase));

const OPENAI_MODEL = /^(gpt-(?!oss)|o\d|chatgpt-|codex-)/;

/** Who serves a deployment, as far as dialects go: what is called `openai` at another address is any server, unless its model is OpenAI's. */
export const serverOf = (provider: string, apiBase: string | undefined, model: string): string =>
  provider === 'openai' && !isAtOpenAi(provider, apiBase) && !OPENAI_MODEL.test(model)
    ? 'openai_like'
    : provider;

/** How the messages of a server's chat differ from OpenAI's. */
export const chatTraitsOf = (server: string): ChatTraits =>
  (providerNamed(server) ?? providerNamed('openai_like'))?.chat ?? {};
