import type { TokenUsage } from '../../contract/admin.ts';
import type { TokenPrices } from '../../router/prices.ts';

const KEY = Buffer.from('"service_tier"');
const VALUE = /^"service_tier": ?"(\w+)"/;
/** Key and value, with room for a space. */
const LONGEST = 48;

export type Tier = NonNullable<TokenUsage['tier']>;

/** The tiers of service that are charged otherwise than the usual one. */
export const tierOf = (word: string | undefined): Tier | undefined =>
  word === 'flex' || word === 'priority' ? word : undefined;

/**
 * Reads the tier that served an answer out of its bytes, as OpenAI tells it, however they are cut. What is told last
 * holds. Null where nothing depends on it, as with most models.
 */
export class TierWatch {
  #tail: Buffer = Buffer.alloc(0);
  tier: Tier | undefined;

  static for(prices: TokenPrices | undefined): TierWatch | null {
    return prices?.flex || prices?.priority ? new TierWatch() : null;
  }

  push(chunk: Buffer): void {
    const seam = Buffer.concat([this.#tail, chunk.subarray(0, LONGEST)]);
    this.#find(seam);
    this.#find(chunk);
    this.#tail = Buffer.from(chunk.length >= LONGEST ? chunk.subarray(-LONGEST) : seam.subarray(-LONGEST));
  }

  #find(bytes: Buffer): void {
    const at = bytes.lastIndexOf(KEY);
    if (at < 0) return;
    const [, word] = VALUE.exec(bytes.toString('latin1', at, at + LONGEST)) ?? [];
    if (word !== undefined) this.tier = tierOf(word);
  }

  /** Token counts with the tier that they are charged at. */
  of(usage: TokenUsage | null): TokenUsage | null {
    return usage && this.tier ? { ...usage, tier: this.tier } : usage;
  }
}
