import { record } from '../../dialects/json.ts';
import type { Json, Usage } from '../form.ts';
import { isObject, number } from '../members.ts';

/** `usage` of Messages, over `before`: a stream tells it bit by bit, and the last word holds. */
export function decodeUsage(usage: unknown, before?: Usage): Usage | undefined {
  if (!isObject(usage)) return before;
  return {
    input: number(usage.input_tokens) ?? before?.input ?? 0,
    output: number(usage.output_tokens) ?? before?.output ?? 0,
    cacheRead: number(usage.cache_read_input_tokens) ?? before?.cacheRead ?? 0,
    cacheWrite: number(usage.cache_creation_input_tokens) ?? before?.cacheWrite ?? 0,
    cacheWrite1h: number(record(usage.cache_creation).ephemeral_1h_input_tokens) ?? before?.cacheWrite1h,
    reasoning: number(record(usage.output_tokens_details).thinking_tokens) ?? before?.reasoning,
  };
}

export const encodeUsage = (usage: Usage | undefined): Json => ({
  input_tokens: usage?.input ?? 0,
  cache_creation_input_tokens: usage?.cacheWrite ?? 0,
  cache_read_input_tokens: usage?.cacheRead ?? 0,
  output_tokens: usage?.output ?? 0,
  ...(usage?.reasoning !== undefined && { output_tokens_details: { thinking_tokens: usage.reasoning } }),
});
