import { record } from '../../dialects/json.ts';
import type { Json, Usage } from '../form.ts';
import { isObject, number } from '../members.ts';

/** `usage` of Chat, whose input includes what caches knew. Undefined when it is none. */
export function decodeUsage(usage: unknown): Usage | undefined {
  if (!isObject(usage)) return undefined;
  const { cached_tokens: cached, cache_write_tokens: written } = record(usage.prompt_tokens_details);
  // DeepSeek's and Moonshot's names come last.
  const cacheRead =
    number(cached) ?? number(usage.prompt_cache_hit_tokens) ?? number(usage.cached_tokens) ?? 0;
  const cacheWrite = number(written) ?? 0;
  return {
    input: Math.max(0, (number(usage.prompt_tokens) ?? 0) - cacheRead - cacheWrite),
    output: number(usage.completion_tokens) ?? 0,
    cacheRead,
    cacheWrite,
    reasoning: number(record(usage.completion_tokens_details).reasoning_tokens),
  };
}

export function encodeUsage({ input, output, cacheRead, cacheWrite, reasoning }: Usage): Json {
  const prompt = input + cacheRead + cacheWrite;
  return {
    prompt_tokens: prompt,
    completion_tokens: output,
    total_tokens: prompt + output,
    prompt_tokens_details: { cached_tokens: cacheRead, cache_write_tokens: cacheWrite },
    completion_tokens_details: { reasoning_tokens: reasoning ?? 0 },
  };
}
