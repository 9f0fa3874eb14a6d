import { calcPrice } from '@pydantic/genai-prices';
import { knownModels, modelFacts } from '../../src/config/prices/index.ts';

/** The providers that both sources price, by the other's names. */
const SHARED: Readonly<Record<string, string>> = {
  openai: 'openai',
  anthropic: 'anthropic',
  gemini: 'google',
  deepseek: 'deepseek',
  groq: 'groq',
  mistral: 'mistral',
  xai: 'x-ai',
  cerebras: 'cerebras',
  fireworks_ai: 'fireworks',
  together_ai: 'together',
};

export interface Comparison {
  name: string;
  /** US dollars per million input and output tokens. */
  ours: readonly [number, number];
  theirs: readonly [number, number];
}

const A_THOUSAND = 1000;
const NEAR = 0.001;

/** Small requests, so that no tier of long prompts matters. */
function theirPrice(model: string, providerId: string): [number, number] | null {
  const priced = calcPrice({ input_tokens: A_THOUSAND, output_tokens: A_THOUSAND }, model, { providerId });
  // It matches names loosely: only what it knows by this very name is the same model.
  if (!priced || priced.model.id !== model) return null;
  return [priced.input_price * A_THOUSAND, priced.output_price * A_THOUSAND];
}

/** The models of the table that `@pydantic/genai-prices` knows too, each with both prices. */
export function compare(): Comparison[] {
  return Object.entries(SHARED).flatMap(([provider, theirs]) =>
    knownModels(provider).flatMap((name): Comparison[] => {
      const model = name.slice(provider.length + 1);
      const prices = modelFacts(provider, model)?.prices;
      if (prices?.input === undefined || prices.output === undefined) return [];
      const other = theirPrice(model, theirs);
      return other ? [{ name, ours: [prices.input * 1e6, prices.output * 1e6], theirs: other }] : [];
    }),
  );
}

export const agrees = ({ ours, theirs }: Comparison): boolean =>
  ours.every((price, i) => Math.abs(price - theirs[i]!) <= NEAR * Math.max(price, theirs[i]!));
