import { CONDUCT, type Failure, type FailureKind } from './failure.ts';
import type { RetryPolicy } from './spec.ts';

/** LiteLLM's bounds: a longer `retry-after` is the client's to wait out; back-off never exceeds 8 s. */
const LONGEST_WAIT_MS = 60_000;
const LONGEST_BACKOFF_MS = 8_000;
const FIRST_BACKOFF_MS = 250;
const JITTER = 0.25;

/** Whether a group may be tried once more after `failure`, `retries` having been made. */
export function mayRetry(
  failure: Failure,
  retries: number,
  policy: RetryPolicy,
  groupByKind: Partial<Record<FailureKind, number>> | undefined,
  requested: number | undefined,
): boolean {
  const own = requested === 0 ? 0 : (groupByKind?.[failure.kind] ?? policy.byKind[failure.kind]);
  const allowed = own ?? (CONDUCT[failure.kind].retry ? (requested ?? policy.retries) : 0);
  return retries < allowed;
}

/** Failures that asking the same deployment again does not change. */
const LASTING = new Set<FailureKind>(['untranslatable', 'authentication', 'not_found', 'not_held']);

/**
 * Milliseconds to wait before the deployment that just failed is asked again; null when that is no use: the wait
 * would be too long for any client, a fallback is at hand and serves sooner, or it would say the same again.
 */
export function waitBeforeSame(
  failure: Failure,
  retries: number,
  policy: RetryPolicy,
  groupByKind: Partial<Record<FailureKind, number>> | undefined,
  fallbackAtHand: boolean,
  random: () => number,
): number | null {
  const { retryAfterMs } = failure;
  // A policy that names the kind wants it all the same.
  if (LASTING.has(failure.kind) && (groupByKind?.[failure.kind] ?? policy.byKind[failure.kind]) === undefined)
    return null;
  if (retryAfterMs !== null && retryAfterMs > 0) {
    if (retryAfterMs > LONGEST_WAIT_MS || fallbackAtHand) return null;
    return Math.max(retryAfterMs, policy.minWaitMs);
  }
  const backoff = Math.min(FIRST_BACKOFF_MS * 2 ** retries, LONGEST_BACKOFF_MS) * (1 + JITTER * random());
  return Math.max(backoff, policy.minWaitMs);
}
