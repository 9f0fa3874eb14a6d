import { asText } from '../paths.ts';
import {
  type ClassPrices,
  type ModelFacts,
  modelFacts,
  type PriceTier,
  type ServicePrices,
} from './index.ts';
import { type WrittenPrices, writtenPrices } from './written.ts';

/** Prices of a deployment that are whole: input and output are known. */
export interface EffectivePrices extends ClassPrices {
  input: number;
  output: number;
  tiers: readonly PriceTier[];
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

/**
 * The prices of a deployment; null while input or output has none: an unknown price is not nothing. Where the file
 * prices input or output, the table's other classes are another price list's and do not count; else it changes single
 * prices of the table.
 */
export function effectivePrices(deployment: Asked): EffectivePrices | null {
  const own = writtenPrices({ ...deployment.info, ...deployment.params });
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
    ...special(isOwnList ? null : known, own),
    from: isOwnList ? 'file' : 'table',
  };
}

type Special = Partial<Pick<WrittenPrices, 'tiers' | 'flex' | 'priority'>>;

/** What long prompts and tiers of service cost: the file's word over the table's. */
function special(known: Special | null, own: WrittenPrices): Pick<EffectivePrices, keyof Special> {
  const flex = service(known?.flex, own.flex);
  const priority = service(known?.priority, own.priority);
  return {
    tiers: tiersOf(known?.tiers, own.tiers),
    ...(flex && { flex }),
    ...(priority && { priority }),
  };
}

function service(
  known: ServicePrices | undefined,
  own: ServicePrices | undefined,
): ServicePrices | undefined {
  if (!own) return known;
  const tiers = tiersOf(known?.tiers, own.tiers);
  const { tiers: _tiers, ...prices } = { ...known, ...own };
  return tiers.length > 0 ? { ...prices, tiers } : prices;
}

function tiersOf(known: readonly PriceTier[] = [], own: readonly PriceTier[] = []): readonly PriceTier[] {
  const bounds = [...new Set([...known, ...own].map(({ above }) => above))].sort((a, b) => a - b);
  const at = (tiers: readonly PriceTier[], bound: number) => tiers.find(({ above }) => above === bound);
  return bounds.map((above) => ({ above, ...at(known, above), ...at(own, above) }));
}

const classesOf = ({ cacheRead, cacheWrite, cacheWrite1h }: ClassPrices): ClassPrices => ({
  ...(cacheRead !== undefined && { cacheRead }),
  ...(cacheWrite !== undefined && { cacheWrite }),
  ...(cacheWrite1h !== undefined && { cacheWrite1h }),
});
