import type { TokenUsage } from '../contract/admin.ts';
import type { Attempt } from './attempt.ts';
import type { TokenEstimate } from './estimate.ts';
import type { Failure } from './failure.ts';

export interface Used {
  usage: TokenUsage;
  /** In whole or in part: the upstream did not tell. */
  estimated: boolean;
}

/**
 * The tokens that an attempt is to be charged with. An upstream bills what it made before its client left or its
 * stream broke, and some never tell: then the estimate stands in. `expected` is asked only then.
 */
export function usedBy(
  { usage, committed, streamedTokens }: Attempt,
  failure: Failure | null,
  expected: () => TokenEstimate | null,
): Used | null {
  if (usage) {
    const untold = failure !== null && streamedTokens > usage.output;
    return untold
      ? { usage: { ...usage, output: streamedTokens }, estimated: true }
      : { usage, estimated: false };
  }
  const worked = failure === null || committed || failure.kind === 'cancelled';
  const estimate = worked ? expected() : null;
  if (!estimate) return null;
  const output = failure === null && streamedTokens === 0 ? estimate.output : streamedTokens;
  return { usage: { input: estimate.input, output, cacheRead: 0, cacheWrite: 0 }, estimated: true };
}

/** Both together. */
export const together = (one: TokenUsage | null, other: TokenUsage): TokenUsage =>
  one
    ? {
        input: one.input + other.input,
        output: one.output + other.output,
        cacheRead: one.cacheRead + other.cacheRead,
        cacheWrite: one.cacheWrite + other.cacheWrite,
        ...(other.tier && { tier: other.tier }),
        ...((one.cacheWrite1h !== undefined || other.cacheWrite1h !== undefined) && {
          cacheWrite1h: (one.cacheWrite1h ?? 0) + (other.cacheWrite1h ?? 0),
        }),
      }
    : other;
