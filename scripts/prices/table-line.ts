/** One entry of LiteLLM's model_prices_and_context_window.json, as far as it is read here. */
export type Entry = Readonly<Record<string, unknown>>;

/** Our providers by LiteLLM's names of theirs. */
const PROVIDERS: Readonly<Record<string, string>> = {
  'text-completion-openai': 'openai',
  azure_text: 'azure',
  bedrock_converse: 'bedrock',
  'fireworks_ai-embedding-models': 'fireworks_ai',
  ...Object.fromEntries(
    'openai anthropic azure azure_ai bedrock vertex_ai gemini ai21 cerebras cohere cohere_chat dashscope databricks deepinfra deepseek featherless_ai fireworks_ai friendliai groq hyperbolic lambda_ai minimax mistral moonshot nebius novita nscale nvidia_nim openrouter perplexity sambanova together_ai vercel_ai_gateway volcengine voyage wandb xai zai'
      .split(' ')
      .map((name) => [name, name]),
  ),
};

const MODES: Readonly<Record<string, string>> = {
  chat: '',
  responses: 'r',
  completion: 'c',
  embedding: 'e',
};

/** What a model can do, by the letters of the table. */
const FEATURES: readonly [string, string][] = [
  ['v', 'supports_vision'],
  ['t', 'supports_function_calling'],
  ['p', 'supports_prompt_caching'],
  ['r', 'supports_reasoning'],
  ['s', 'supports_response_schema'],
  ['d', 'supports_pdf_input'],
  ['a', 'supports_audio_input'],
  ['w', 'supports_web_search'],
];

/** The classes of tokens that have a price, by the letters of the table. */
const CLASSES: readonly [string, string][] = [
  ['i', 'input_cost_per_token'],
  ['o', 'output_cost_per_token'],
  ['r', 'cache_read_input_token_cost'],
  ['w', 'cache_creation_input_token_cost'],
  ['h', 'cache_creation_input_token_cost_above_1hr'],
];

/** Tiers of service with prices of their own. */
const SERVICES: readonly [string, string][] = [
  ['x', '_flex'],
  ['y', '_priority'],
];

const TIER = /^input_cost_per_token_above_(\d+)k_tokens$/;

/** Dollars per million tokens, without the noise of binary fractions. */
const perMillion = (price: number): string => String(Number((price * 1e6).toPrecision(9)));

const prices = (entry: Entry, suffix: string): string[] =>
  CLASSES.flatMap(([letter, key]) => {
    const price = entry[`${key}${suffix}`];
    return typeof price === 'number' ? [`${letter}${perMillion(price)}`] : [];
  });

/** Its prices, then those for prompts above so many tokens. */
function serviceOf(entry: Entry, letter: string, suffix: string): string[] {
  const own = prices(entry, suffix);
  const above = Object.keys(entry)
    .flatMap((key) => (key.endsWith(suffix) ? (TIER.exec(key.slice(0, -suffix.length))?.[1] ?? []) : []))
    .sort((a, b) => Number(a) - Number(b));
  return [
    ...(own.length > 0 ? [[letter, ...own].join(',')] : []),
    ...above.map((thousands) =>
      [`${letter}${thousands}000`, ...prices(entry, `_above_${thousands}k_tokens${suffix}`)].join(','),
    ),
  ];
}

const providerOf = (name: unknown): string | undefined => {
  const text = typeof name === 'string' ? name : '';
  return PROVIDERS[text] ?? (text.startsWith('vertex_ai-') ? 'vertex_ai' : undefined);
};

const bareName = (name: string, provider: string): string =>
  name.startsWith(`${provider}/`) ? name.slice(provider.length + 1) : name;

/**
 * A line of the table: the name, then its facts, each with a letter of its own. Null for what is not served, is gone
 * by `today` (YYYY-MM-DD), or has neither a price of tokens nor a context window.
 */
export function tableLine(name: string, entry: Entry, today: string): string | null {
  const provider = providerOf(entry['litellm_provider']);
  const mode = MODES[String(entry['mode'])];
  const gone = entry['deprecation_date'];
  if (provider === undefined || mode === undefined || (typeof gone === 'string' && gone < today)) return null;
  if (/commitment|sample_spec/.test(name) || name.includes('*')) return null;
  // A free line of a provider that charges by other units than tokens would look like a price.
  const own = prices(entry, '');
  const charged = own.some((field) => /^[io]/.test(field) && Number(field.slice(1)) > 0);
  const window = entry['max_input_tokens'];
  if (!charged && typeof window !== 'number') return null;

  const tiers = Object.keys(entry)
    .flatMap((key) => TIER.exec(key)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b))
    .map((thousands) => [`t${thousands}000`, ...prices(entry, `_above_${thousands}k_tokens`)].join(','));
  const batch = prices(entry, '_batches');
  const services = SERVICES.flatMap(([letter, suffix]) => serviceOf(entry, letter, suffix));
  const longest = entry['max_output_tokens'];
  const features = FEATURES.flatMap(([letter, key]) => (entry[key] === true ? [letter] : [])).join('');
  return [
    `${provider}/${bareName(name, provider)}`,
    ...(charged ? own : []),
    ...(charged ? tiers : []),
    ...(charged && batch.length > 0 ? [['b', ...batch].join(',')] : []),
    ...(charged ? services : []),
    ...(typeof window === 'number' ? [`c${window}`] : []),
    ...(typeof longest === 'number' ? [`m${longest}`] : []),
    ...(mode === '' ? [] : [`d${mode}`]),
    ...(features === '' ? [] : [`f${features}`]),
  ].join(' ');
}
