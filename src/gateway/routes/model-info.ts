import { type ConfiguredDeployment, effectivePrices, factsOf } from '../../config/index.ts';

const SECRET = /key|secret|token|password|credentials|authorization/i;
const NO_SECRET = /cost_per|token_cost|tokens/;

const ADDRESS = /_(base|url|endpoint)$/;

/** An address without what may hold a secret: user, password and query. */
function plainAddress(address: unknown): unknown {
  if (typeof address !== 'string' || !URL.canParse(address)) return address;
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname.replace(/\/$/, '')}`;
}

const present = (entries: readonly (readonly [string, unknown])[]): Record<string, unknown> =>
  Object.fromEntries(entries.filter(([, value]) => value !== undefined));

/** What is known of the model beyond the file, by LiteLLM's names. `price_source`: where costs come from; null: not known. */
function publicFacts(deployment: ConfiguredDeployment): Record<string, unknown> {
  const facts = factsOf(deployment);
  const prices = effectivePrices(deployment);
  return present([
    ['mode', facts?.mode],
    ['max_input_tokens', facts?.maxInputTokens],
    ['max_output_tokens', facts?.maxOutputTokens],
    ...(facts?.capabilities.map((one) => [`supports_${one}`, true] as const) ?? []),
    ['input_cost_per_token', prices?.input],
    ['output_cost_per_token', prices?.output],
    ['cache_read_input_token_cost', prices?.cacheRead],
    ['cache_creation_input_token_cost', prices?.cacheWrite],
    ['cache_creation_input_token_cost_above_1hr', prices?.cacheWrite1h],
    ['price_source', prices?.from ?? null],
  ]);
}

/** What may hold a secret under any name. */
const OPEN = new Set(['extra_headers', 'extra_body']);

/** LiteLLM's shape: https://docs.litellm.ai/docs/proxy/model_management. No secret. */
export function modelInfo(deployment: ConfiguredDeployment): object {
  const { id, group, params, info, weight } = deployment;
  const shown = Object.entries({ ...params, weight }).filter(
    ([key]) => !OPEN.has(key) && (!SECRET.test(key) || NO_SECRET.test(key)),
  );
  return {
    model_name: group,
    litellm_params: present(
      shown.map(([key, value]) => [key, ADDRESS.test(key) ? plainAddress(value) : value]),
    ),
    model_info: { ...publicFacts(deployment), ...info, id },
  };
}
