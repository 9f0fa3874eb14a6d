import type { Json } from '../form.ts';
import type { Conversation } from './messages.ts';

const CHECKPOINT = { cachePoint: { type: 'default' } };

const isMarked = (blocks: readonly Json[]): boolean => blocks.some((block) => 'cachePoint' in block);

/** Checkpoints where the client counts on a cache that works by itself: behind the system prompt and the conversation. */
export function markForCache(system: Json[], messages: Conversation['messages']): void {
  if (isMarked(system) || messages.some(({ content }) => isMarked(content))) return;
  if (system.length > 0) system.push(CHECKPOINT);
  messages.at(-1)?.content.push(CHECKPOINT);
}
