import type { Json, Usage } from '../form.ts';
import { isObject, number } from '../members.ts';

/** `usageMetadata`: the prompt counts what came out of a cache too, the candidates do not count thoughts. */
export function decodeUsage(usage: unknown): Usage | undefined {
  if (!isObject(usage)) return undefined;
  const cacheRead = number(usage.cachedContentTokenCount) ?? 0;
  const thoughts = number(usage.thoughtsTokenCount);
  const prompt = (number(usage.promptTokenCount) ?? 0) + (number(usage.toolUsePromptTokenCount) ?? 0);
  return {
    input: Math.max(0, prompt - cacheRead),
    output: (number(usage.candidatesTokenCount) ?? 0) + (thoughts ?? 0),
    cacheRead,
    cacheWrite: 0,
    reasoning: thoughts,
  };
}

export function encodeUsage(usage: Usage | undefined): Json {
  if (!usage) return {};
  const { input, output, cacheRead, cacheWrite, reasoning } = usage;
  const prompt = input + cacheRead + cacheWrite;
  return {
    usageMetadata: {
      promptTokenCount: prompt,
      candidatesTokenCount: output - (reasoning ?? 0),
      totalTokenCount: prompt + output,
      ...(cacheRead > 0 && { cachedContentTokenCount: cacheRead }),
      ...(reasoning !== undefined && { thoughtsTokenCount: reasoning }),
    },
  };
}
