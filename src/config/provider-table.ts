import type { SurfaceName } from '../contract/surfaces.ts';

/** What a provider's servers speak, and how they want to be asked. */
export type Wire =
  'openai' | 'anthropic' | 'azure' | 'azure_ai' | 'bedrock' | 'vertex_ai' | 'gemini' | 'simulated';

/** The parameters that may come from a provider's usual variables. */
export type VariableParam =
  | 'api_key'
  | 'api_base'
  | 'api_version'
  | 'azure_ad_token'
  | 'tenant_id'
  | 'client_id'
  | 'client_secret'
  | 'aws_region_name'
  | 'aws_access_key_id'
  | 'aws_secret_access_key'
  | 'aws_session_token'
  | 'aws_bedrock_runtime_endpoint'
  | 'vertex_project'
  | 'vertex_location'
  | 'vertex_credentials';

/** How a server's chat differs from OpenAI's. What is not told is what most servers do. */
export interface ChatTraits {
  /** Takes messages of a `developer`; from others they come as `system`. */
  developer?: true;
  /** The member of a message in which it takes thoughts back; null: it refuses them. Absent: `reasoning_content`. */
  thoughts?: 'reasoning' | null;
  /** Takes system messages at the beginning only. */
  systemFirst?: true;
}

export interface Provider {
  /** null: known, but this gateway does not speak to it yet. */
  wire: Wire | null;
  /** Where it is when a deployment sets no `api_base`. */
  apiBase?: string;
  /** The environment variable that its key is taken from when a deployment sets neither `api_key` nor `api_base`. */
  keyVariable?: string;
  /** Parameters that are taken from the first of these variables that is set, where a deployment says nothing. */
  variables?: Partial<Record<VariableParam, readonly string[]>>;
  /** Hosts that a credential from a variable may be sent to; what stands in the file may go where the file says. */
  hosts?: RegExp;
  /** The surfaces that an OpenAI-compatible server has. */
  surfaces?: readonly SurfaceName[];
  /** What it calls members of a chat's body; null: it refuses them and does as if they were there. */
  members?: Readonly<Record<string, string | null>>;
  /** How the messages of its chat differ from OpenAI's. */
  chat?: ChatTraits;
  /** Sent where the client sends none of that name. */
  headers?: Readonly<Record<string, string>>;
}

const CHAT: readonly SurfaceName[] = ['chat'];
const WITH_EMBEDDINGS: readonly SurfaceName[] = ['chat', 'embeddings'];
const LEGACY: readonly SurfaceName[] = ['chat', 'completions', 'embeddings'];
const ALL: readonly SurfaceName[] = ['chat', 'responses', 'completions', 'embeddings'];

/** Servers that know OpenAI's older name only. */
const OLD_LIMIT = { members: { max_completion_tokens: 'max_tokens' } };

const openai = (
  apiBase: string,
  keyVariable?: string,
  surfaces: readonly SurfaceName[] = ALL,
  quirks: Pick<Provider, 'members' | 'headers' | 'chat'> = {},
): Provider => ({
  wire: 'openai',
  apiBase,
  surfaces,
  ...(keyVariable && { keyVariable }),
  ...quirks,
});
/** Servers that people run themselves: only they know where, and what their version has. */
const selfHosted: Provider = { wire: 'openai', surfaces: ALL, chat: { systemFirst: true } };
/** The same, where the address is everyone's own but the key's variable is not. */
const atOwnAddress = (surfaces: readonly SurfaceName[]): Provider => ({ wire: 'openai', surfaces, chat: {} });
const notServed: Provider = { wire: null };

const LOCAL = { chat: { systemFirst: true } } as const;
const COHERE = { ...OLD_LIMIT, chat: { developer: true, thoughts: null } } as const;

const AZURE_HOSTS = /\.(azure\.(com|us|cn)|microsoftonline\.(com|us|cn))$/;

/** By what stands before the slash of `model`. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  openai: openai('https://api.openai.com/v1', 'OPENAI_API_KEY', ALL, {
    chat: { developer: true, thoughts: null },
  }),
  anthropic: { wire: 'anthropic', apiBase: 'https://api.anthropic.com', keyVariable: 'ANTHROPIC_API_KEY' },
  simulated: { wire: 'simulated' },

  azure: {
    wire: 'azure',
    chat: { developer: true, thoughts: null },
    hosts: AZURE_HOSTS,
    variables: {
      api_key: ['AZURE_API_KEY', 'AZURE_OPENAI_API_KEY'],
      api_base: ['AZURE_API_BASE', 'AZURE_OPENAI_ENDPOINT'],
      api_version: ['AZURE_API_VERSION', 'OPENAI_API_VERSION'],
      azure_ad_token: ['AZURE_AD_TOKEN'],
      tenant_id: ['AZURE_TENANT_ID'],
      client_id: ['AZURE_CLIENT_ID'],
      client_secret: ['AZURE_CLIENT_SECRET'],
    },
  },
  azure_ai: {
    wire: 'azure_ai',
    hosts: AZURE_HOSTS,
    variables: {
      api_key: ['AZURE_AI_API_KEY'],
      api_base: ['AZURE_AI_API_BASE'],
      tenant_id: ['AZURE_TENANT_ID'],
      client_id: ['AZURE_CLIENT_ID'],
      client_secret: ['AZURE_CLIENT_SECRET'],
    },
  },
  bedrock: {
    wire: 'bedrock',
    hosts: /\.(amazonaws\.com(\.cn)?|api\.aws)$/,
    variables: {
      api_key: ['AWS_BEARER_TOKEN_BEDROCK'],
      aws_region_name: ['AWS_REGION_NAME', 'AWS_REGION', 'AWS_DEFAULT_REGION'],
      aws_access_key_id: ['AWS_ACCESS_KEY_ID'],
      aws_secret_access_key: ['AWS_SECRET_ACCESS_KEY'],
      aws_session_token: ['AWS_SESSION_TOKEN'],
      aws_bedrock_runtime_endpoint: ['AWS_BEDROCK_RUNTIME_ENDPOINT'],
    },
  },
  vertex_ai: {
    wire: 'vertex_ai',
    hosts: /(^|\.)googleapis\.com$/,
    variables: {
      vertex_project: ['VERTEXAI_PROJECT', 'VERTEX_PROJECT', 'GOOGLE_CLOUD_PROJECT'],
      vertex_location: ['VERTEXAI_LOCATION', 'VERTEX_LOCATION', 'GOOGLE_CLOUD_LOCATION'],
      vertex_credentials: ['VERTEXAI_CREDENTIALS', 'GOOGLE_APPLICATION_CREDENTIALS'],
    },
  },

  gemini: {
    wire: 'gemini',
    apiBase: 'https://generativelanguage.googleapis.com/v1beta',
    variables: { api_key: ['GEMINI_API_KEY', 'GOOGLE_API_KEY'] },
  },

  ai21: openai('https://api.ai21.com/studio/v1', 'AI21_API_KEY', CHAT, OLD_LIMIT),
  baseten: openai('https://inference.baseten.co/v1', 'BASETEN_API_KEY', CHAT, OLD_LIMIT),
  cerebras: openai('https://api.cerebras.ai/v1', 'CEREBRAS_API_KEY', ['chat', 'completions'], {
    chat: { developer: true, thoughts: 'reasoning' },
  }),
  cohere: openai('https://api.cohere.ai/compatibility/v1', 'COHERE_API_KEY', WITH_EMBEDDINGS, COHERE),
  cohere_chat: openai('https://api.cohere.ai/compatibility/v1', 'COHERE_API_KEY', WITH_EMBEDDINGS, COHERE),
  dashscope: openai(
    'https://dashscope-intl.aliyuncs.com/compatible-mode/v1',
    'DASHSCOPE_API_KEY',
    WITH_EMBEDDINGS,
    OLD_LIMIT,
  ),
  deepinfra: openai('https://api.deepinfra.com/v1/openai', 'DEEPINFRA_API_KEY', LEGACY),
  deepseek: openai('https://api.deepseek.com/v1', 'DEEPSEEK_API_KEY', CHAT, OLD_LIMIT),
  featherless_ai: openai('https://api.featherless.ai/v1', 'FEATHERLESS_AI_API_KEY', CHAT, OLD_LIMIT),
  fireworks_ai: openai('https://api.fireworks.ai/inference/v1', 'FIREWORKS_AI_API_KEY'),
  friendliai: openai('https://api.friendli.ai/serverless/v1', 'FRIENDLIAI_API_KEY', CHAT, OLD_LIMIT),
  github: openai('https://models.github.ai/inference', 'GITHUB_API_KEY', WITH_EMBEDDINGS, {
    chat: { developer: true },
  }),
  groq: openai('https://api.groq.com/openai/v1', 'GROQ_API_KEY', ['chat', 'responses'], {
    chat: { thoughts: 'reasoning' },
  }),
  huggingface: openai('https://router.huggingface.co/v1', 'HF_TOKEN', ['chat', 'responses'], OLD_LIMIT),
  hyperbolic: openai('https://api.hyperbolic.xyz/v1', 'HYPERBOLIC_API_KEY', CHAT, OLD_LIMIT),
  lambda_ai: openai('https://api.lambda.ai/v1', 'LAMBDA_API_KEY', ['chat', 'completions'], OLD_LIMIT),
  minimax: openai('https://api.minimax.io/v1', 'MINIMAX_API_KEY', CHAT, OLD_LIMIT),
  mistral: openai('https://api.mistral.ai/v1', 'MISTRAL_API_KEY', WITH_EMBEDDINGS, {
    // It tells the usage of every stream.
    members: { max_completion_tokens: 'max_tokens', stream_options: null },
    chat: { thoughts: null, systemFirst: true },
  }),
  moonshot: openai('https://api.moonshot.ai/v1', 'MOONSHOT_API_KEY', CHAT, OLD_LIMIT),
  nebius: openai('https://api.studio.nebius.ai/v1', 'NEBIUS_API_KEY', LEGACY, OLD_LIMIT),
  novita: openai('https://api.novita.ai/v3/openai', 'NOVITA_API_KEY', LEGACY, OLD_LIMIT),
  nscale: openai('https://inference.api.nscale.com/v1', 'NSCALE_API_KEY', CHAT, OLD_LIMIT),
  nvidia_nim: openai('https://integrate.api.nvidia.com/v1', 'NVIDIA_NIM_API_KEY', LEGACY, OLD_LIMIT),
  openrouter: openai(
    'https://openrouter.ai/api/v1',
    'OPENROUTER_API_KEY',
    ['chat', 'responses', 'messages'],
    {
      headers: { 'x-title': 'Switchyard' },
      chat: { developer: true },
    },
  ),
  perplexity: openai('https://api.perplexity.ai', 'PERPLEXITYAI_API_KEY', CHAT, {
    ...OLD_LIMIT,
    chat: { thoughts: null, systemFirst: true },
  }),
  sambanova: openai('https://api.sambanova.ai/v1', 'SAMBANOVA_API_KEY', WITH_EMBEDDINGS, OLD_LIMIT),
  together_ai: openai('https://api.together.xyz/v1', 'TOGETHERAI_API_KEY', LEGACY, OLD_LIMIT),
  vercel_ai_gateway: openai(
    'https://ai-gateway.vercel.sh/v1',
    'VERCEL_AI_GATEWAY_API_KEY',
    ['chat', 'responses', 'messages', 'embeddings'],
    { chat: { developer: true } },
  ),
  volcengine: openai(
    'https://ark.cn-beijing.volces.com/api/v3',
    'VOLCENGINE_API_KEY',
    WITH_EMBEDDINGS,
    OLD_LIMIT,
  ),
  voyage: openai('https://api.voyageai.com/v1', 'VOYAGE_API_KEY', ['embeddings']),
  wandb: openai('https://api.inference.wandb.ai/v1', 'WANDB_API_KEY', CHAT, OLD_LIMIT),
  xai: openai('https://api.x.ai/v1', 'XAI_API_KEY', ['chat', 'responses', 'completions'], {
    chat: { developer: true },
  }),
  zai: openai('https://api.z.ai/api/paas/v4', 'ZAI_API_KEY', CHAT, OLD_LIMIT),

  ollama: openai('http://localhost:11434', undefined, LEGACY, { ...OLD_LIMIT, ...LOCAL }),
  ollama_chat: openai('http://localhost:11434', undefined, LEGACY, { ...OLD_LIMIT, ...LOCAL }),
  lm_studio: openai('http://localhost:1234/v1', undefined, ALL, LOCAL),
  custom_openai: selfHosted,
  hosted_vllm: selfHosted,
  litellm_proxy: { wire: 'openai', surfaces: [...ALL, 'messages'], chat: { developer: true } },
  llamafile: openai('http://localhost:8080/v1', undefined, LEGACY, LOCAL),
  openai_like: selfHosted,
  vllm: selfHosted,
  cloudflare: atOwnAddress(WITH_EMBEDDINGS),
  databricks: atOwnAddress(WITH_EMBEDDINGS),

  auto_router: notServed,
  github_copilot: notServed,
  replicate: notServed,
  sagemaker: notServed,
  snowflake: notServed,
  watsonx: notServed,
};
