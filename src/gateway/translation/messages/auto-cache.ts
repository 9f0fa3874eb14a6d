import type { Json } from '../form.ts';
import { encodeCache, isMarked } from '../cache.ts';

const MARK = encodeCache({});

/**
 * Marks a request for Anthropic's cache where its client counts on one that works by itself: the end of what is the
 * same in each request of a session, and the end of the conversation, from where the next one goes on.
 */
export function markForCache(tools: Json[], system: Json[], messages: readonly Json[]): void {
  const blocks = messages.map(({ content }) => content as Json[]);
  if (isMarked(tools) || isMarked(system) || blocks.some(isMarked)) return;
  const prefix = system.at(-1) ?? tools.at(-1);
  if (prefix) Object.assign(prefix, MARK);
  // Thoughts take no mark.
  const last = blocks.at(-1)?.findLast(({ type }) => type !== 'thinking' && type !== 'redacted_thinking');
  if (last) Object.assign(last, MARK);
}
