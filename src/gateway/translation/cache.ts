import type { CacheMark, Json } from './form.ts';
import { isObject } from './members.ts';

/** Anthropic's marks, which several servers take in Chat too. */
export function decodeCache(mark: unknown): CacheMark | undefined {
  if (!isObject(mark) || mark.type !== 'ephemeral') return undefined;
  return mark.ttl === '5m' || mark.ttl === '1h' ? { ttl: mark.ttl } : {};
}

/** As a member of a block. */
export const encodeCache = (cache: CacheMark | undefined): Json =>
  cache ? { cache_control: { type: 'ephemeral', ...(cache.ttl !== undefined && { ttl: cache.ttl }) } } : {};

/** Whether anything in the request is marked already. */
export const isMarked = (blocks: readonly Json[]): boolean =>
  blocks.some((block) => 'cache_control' in block);
