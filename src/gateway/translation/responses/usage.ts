import { record } from '../../dialects/json.ts';
import type { Json, Usage } from '../form.ts';
import { isObject, number } from '../members.ts';

/** `usage` of Responses, whose input includes what caches knew. Undefined when it is none. */
export function decodeUsage(usage: unknown): Usage | undefined {
  if (!isObject(usage)) return undefined;
  const { cached_tokens: cached, cache_write_tokens: written } = record(usage.input_tokens_details);
  const cacheRead = number(cached) ?? 0;
  const cacheWrite = number(written) ?? 0;
  return {
    input: Math.max(0, (number(usage.input_tokens) ?? 0) - cacheRead - cacheWrite),
    output: number(usage.output_tokens) ?? 0,
    cacheRead,
    cacheWrite,
    reasoning: number(record(usage.output_tokens_details).reasoning_tokens),
  };
}

export function encodeUsage({ input, output, cacheRead, cacheWrite, reasoning }: Usage): Json {
  const all = input + cacheRead + cacheWrite;
  return {
    input_tokens: all,
    input_tokens_details: { cached_tokens: cacheRead, cache_write_tokens: cacheWrite },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: reasoning ?? 0 },
    total_tokens: all + output,
  };
}
