/** What a provider's servers speak. */
export type Wire = 'openai' | 'anthropic' | 'simulated';

export interface Provider {
  /** null: known, but this gateway does not speak to it yet. */
  wire: Wire | null;
  /** Where it is when a deployment sets no `api_base`. */
  apiBase?: string;
  /** The environment variable that its key is taken from when a deployment sets neither `api_key` nor `api_base`. */
  keyVariable?: string;
}

const openai = (apiBase: string, keyVariable?: string): Provider => ({
  wire: 'openai',
  apiBase,
  ...(keyVariable && { keyVariable }),
});
/** Servers that people run themselves: only they know where. */
const selfHosted: Provider = { wire: 'openai' };
const notServed: Provider = { wire: null };

/** By what stands before the slash of `model`. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  openai: openai('https://api.openai.com/v1', 'OPENAI_API_KEY'),
  anthropic: { wire: 'anthropic', apiBase: 'https://api.anthropic.com', keyVariable: 'ANTHROPIC_API_KEY' },
  simulated: { wire: 'simulated' },

  cerebras: openai('https://api.cerebras.ai/v1', 'CEREBRAS_API_KEY'),
  deepinfra: openai('https://api.deepinfra.com/v1/openai', 'DEEPINFRA_API_KEY'),
  deepseek: openai('https://api.deepseek.com/v1', 'DEEPSEEK_API_KEY'),
  fireworks_ai: openai('https://api.fireworks.ai/inference/v1', 'FIREWORKS_AI_API_KEY'),
  groq: openai('https://api.groq.com/openai/v1', 'GROQ_API_KEY'),
  mistral: openai('https://api.mistral.ai/v1', 'MISTRAL_API_KEY'),
  moonshot: openai('https://api.moonshot.ai/v1', 'MOONSHOT_API_KEY'),
  nvidia_nim: openai('https://integrate.api.nvidia.com/v1', 'NVIDIA_NIM_API_KEY'),
  openrouter: openai('https://openrouter.ai/api/v1', 'OPENROUTER_API_KEY'),
  perplexity: openai('https://api.perplexity.ai', 'PERPLEXITYAI_API_KEY'),
  together_ai: openai('https://api.together.xyz/v1', 'TOGETHERAI_API_KEY'),
  xai: openai('https://api.x.ai/v1', 'XAI_API_KEY'),

  ollama: openai('http://localhost:11434'),
  ollama_chat: openai('http://localhost:11434'),
  lm_studio: openai('http://localhost:1234/v1'),
  custom_openai: selfHosted,
  hosted_vllm: selfHosted,
  litellm_proxy: selfHosted,
  llamafile: openai('http://localhost:8080/v1'),
  openai_like: selfHosted,
  vllm: selfHosted,

  auto_router: notServed,
  azure: notServed,
  azure_ai: notServed,
  bedrock: notServed,
  cloudflare: notServed,
  cohere: notServed,
  cohere_chat: notServed,
  databricks: notServed,
  gemini: notServed,
  github_copilot: notServed,
  huggingface: notServed,
  replicate: notServed,
  sagemaker: notServed,
  snowflake: notServed,
  vertex_ai: notServed,
  voyage: notServed,
  watsonx: notServed,
};

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
