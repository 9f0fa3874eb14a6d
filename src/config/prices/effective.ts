import { asText } from '../paths.ts';
import { type ClassPrices, type ModelFacts, modelFacts, type ServicePrices } from './index.ts';

/** Prices of a deployment that are whole: input and output are known. */
export interface EffectivePrices extends ClassPrices {
  input: number;
  output: number;
  tiers: readonly (ClassPrices & { above: number })[];
  /** What these tiers of service cost, where it is known. */
  flex?: ServicePrices;
  priority?: ServicePrices;
  /** Where they are from; what the file says wins, price by price. */
  from: 'file' | 'table';
}

/** A deployment, or what of one stands in a file that may be half written. */
export interface Asked {
  provider: string;
  upstreamModel: string;
  params: Readonly<Record<string, unknown>>;
  info: Readonly<Record<string, unknown>>;
}

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0|host\.docker\.internal)$/;

const isOnThisMachine = (apiBase: unknown): boolean =>
  typeof apiBase === 'string' && URL.canParse(apiBase) && LOOPBACK.test(new URL(apiBase).hostname);

/**
 * What is publicly known of a deployment's model. Of a server on this machine nothing is, whatever it calls its
 * models, unless `base_model` names one.
 */
export function factsOf({ provider, upstreamModel, params, info }: Asked): ModelFacts | null {
  if (params['mock_response'] !== undefined) return null;
  const baseModel = asText(info['base_model']) ?? asText(params['base_model']);
  if (baseModel === undefined && isOnThisMachine(params['api_base'])) return null;
  return modelFacts(provider, upstreamModel, baseModel);
}

/** LiteLLM's names of the prices that a file may set, beside a model or in its `model_info`. */
const KEYS = {
  input: 'input_cost_per_token',
  output: 'output_cost_per_token',
  cacheRead: 'cache_read_input_token_cost',
  cacheWrite: 'cache_creation_input_token_cost',
  cacheWrite1h: 'cache_creation_input_token_cost_above_1hr',
} as const;

function written({ params, info }: Asked): ClassPrices {
  const found: ClassPrices = {};
  for (const [name, key] of Object.entries(KEYS)) {
    const price = Number(params[key] ?? info[key] ?? NaN);
    if (Number.isFinite(price)) found[name as keyof ClassPrices] = price;
  }
  return found;
}

/**
 * The prices of a deployment; null while input or output has none: an unknown price is not nothing. Where the file
 * prices input or output, the table's other classes are another price list's and do not count.
 */
export function effectivePrices(deployment: Asked): EffectivePrices | null {
  const own = written(deployment);
  const facts = factsOf(deployment);
  const isOwnList = own.input !== undefined || own.output !== undefined;
  const known = facts?.prices ?? null;
  const prices = isOwnList ? { input: known?.input, output: known?.output, ...own } : { ...known, ...own };
  const mode = asText(deployment.info['mode']) ?? facts?.mode;
  const { input, output = mode === 'embedding' ? 0 : undefined } = prices;
  if (input === undefined || output === undefined) return null;
  return {
    ...classesOf(prices),
    input,
    output,
    tiers: isOwnList ? [] : (known?.tiers ?? []),
    ...(!isOwnList && known?.flex && { flex: known.flex }),
    ...(!isOwnList && known?.priority && { priority: known.priority }),
    from: isOwnList ? 'file' : 'table',
  };
}

const classesOf = ({ cacheRead, cacheWrite, cacheWrite1h }: ClassPrices): ClassPrices => ({
  ...(cacheRead !== undefined && { cacheRead }),
  ...(cacheWrite !== undefined && { cacheWrite }),
  ...(cacheWrite1h !== undefined && { cacheWrite1h }),
});
