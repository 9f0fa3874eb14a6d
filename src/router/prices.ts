import type { TokenUsage } from '../contract/admin.ts';
import type { TokenEstimate } from './estimate.ts';

/** US dollars per token. A class of cached tokens without a price of its own is undefined. */
export interface ClassPrices {
  input: number;
  output: number;
  cacheRead?: number;
  /** Kept for five minutes, or for as long as the provider does. */
  cacheWrite?: number;
  /** Kept for an hour. */
  cacheWrite1h?: number;
}

interface Tiered {
  /** For whole requests whose prompt has more than `above` tokens; the lowest first. */
  tiers?: readonly (Partial<ClassPrices> & { above: number })[];
}

export interface TokenPrices extends ClassPrices, Tiered {
  /** What these tiers of service cost, where they have prices of their own. */
  flex?: Partial<ClassPrices> & Tiered;
  priority?: Partial<ClassPrices> & Tiered;
}

/** Those of a request whose prompt has so many tokens, cached ones among them, at a tier of service. */
function pricesFor(prompt: number, prices: TokenPrices, service: TokenUsage['tier']): ClassPrices {
  const special = service && prices[service];
  const tiers = special?.tiers ?? prices.tiers;
  const tier = tiers?.findLast(({ above }) => prompt > above);
  return special || tier ? { ...prices, ...special, ...tier } : prices;
}

/** US dollars for `usage`; null when no price is known. Cached tokens without a price of their own cost as input. */
export function costOf(usage: TokenUsage, prices: TokenPrices | undefined): number | null {
  if (!prices) return null;
  const { input, output, cacheRead, cacheWrite, cacheWrite1h = 0 } = usage;
  const price = pricesFor(input + cacheRead + cacheWrite, prices, usage.tier);
  const written = price.cacheWrite ?? price.input;
  return (
    input * price.input +
    output * price.output +
    cacheRead * (price.cacheRead ?? price.input) +
    (cacheWrite - cacheWrite1h) * written +
    cacheWrite1h * (price.cacheWrite1h ?? written)
  );
}

/** US dollars; 0 where the price or the size is not known. */
export const expectedCost = (estimate: TokenEstimate | null, prices: TokenPrices | undefined): number =>
  (estimate && costOf({ ...estimate, cacheRead: 0, cacheWrite: 0 }, prices)) ?? 0;
