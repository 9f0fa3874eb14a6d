import type { ClassPrices, PriceTier, ServicePrices } from './parse.ts';

/** LiteLLM's names of the prices that a file may set, beside a model or in its `model_info`. */
const CLASSES: Readonly<Record<string, keyof ClassPrices>> = {
  input_cost_per_token: 'input',
  output_cost_per_token: 'output',
  cache_read_input_token_cost: 'cacheRead',
  cache_creation_input_token_cost: 'cacheWrite',
  cache_creation_input_token_cost_above_1hr: 'cacheWrite1h',
};

/** For prompts above so many thousands of tokens, at a tier of service, or both. */
const KEY = new RegExp(
  `^(${Object.keys(CLASSES).join('|')})(?:_above_(\\d+)k_tokens)?(?:_(flex|priority))?$`,
);

/** Whether a key sets a price for some requests only: there are as many as there are bounds. */
export const isSpecialPrice = (key: string): boolean => KEY.test(key) && !Object.hasOwn(CLASSES, key);

/** Prices as a file sets them; what it does not set is absent. */
export interface WrittenPrices extends ClassPrices {
  /** The lowest first. */
  tiers: readonly PriceTier[];
  flex?: ServicePrices;
  priority?: ServicePrices;
}

interface Slot extends ClassPrices {
  tiers: Map<number, PriceTier>;
}

const empty = (): Slot => ({ tiers: new Map() });

/** Reads the prices among the keys of a deployment. */
export function writtenPrices(keys: Readonly<Record<string, unknown>>): WrittenPrices {
  const usual = empty();
  const services: { flex?: Slot; priority?: Slot } = {};
  for (const [key, value] of Object.entries(keys)) {
    const [, name = '', thousands, service] = KEY.exec(key) ?? [];
    const price = Number(value ?? NaN);
    if (name === '' || !Number.isFinite(price)) continue;
    const slot = service === undefined ? usual : (services[service as 'flex' | 'priority'] ??= empty());
    put(slot, thousands === undefined ? null : Number(thousands) * 1000, CLASSES[name]!, price);
  }
  return {
    ...ordered(usual),
    ...(services.flex && { flex: ordered(services.flex) }),
    ...(services.priority && { priority: ordered(services.priority) }),
  };
}

function put(slot: Slot, above: number | null, name: keyof ClassPrices, price: number): void {
  if (above === null) slot[name] = price;
  else slot.tiers.set(above, { above, ...slot.tiers.get(above), [name]: price });
}

const ordered = ({ tiers, ...prices }: Slot): ClassPrices & { tiers: PriceTier[] } => ({
  ...prices,
  tiers: [...tiers.values()].sort((a, b) => a.above - b.above),
});
