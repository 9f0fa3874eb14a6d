import type { TokenUsage } from '../contract/admin.ts';
import type { Attempt } from './attempt.ts';
import type { TokenEstimate } from './estimate.ts';
import type { Failure } from './failure.ts';

/**
 * The tokens that an attempt is to be charged with. An upstream bills what it made before its client left or its
 * stream broke, and some never tell: then the estimate stands in.
 */
export function usedBy(
  { usage, committed, streamedTokens }: Attempt,
  failure: Failure | null,
  estimate: TokenEstimate | null,
): TokenUsage | null {
  if (usage) return failure ? { ...usage, output: Math.max(usage.output, streamedTokens) } : usage;
  const worked = failure === null || committed || failure.kind === 'cancelled';
  if (!estimate || !worked) return null;
  const output = failure === null && streamedTokens === 0 ? estimate.output : streamedTokens;
  return { input: estimate.input, output, cacheRead: 0, cacheWrite: 0 };
}
