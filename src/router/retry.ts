import { CONDUCT, type Failure, type FailureKind } from './failure.ts';
import type { RetryPolicy, RetryRules } from './spec.ts';

/** LiteLLM's bounds: a longer `retry-after` is the client's to wait out; back-off never exceeds 8 s. */
const LONGEST_WAIT_MS = 60_000;
const LONGEST_BACKOFF_MS = 8_000;
const FIRST_BACKOFF_MS = 250;
const JITTER = 0.25;

/** How many retries are wanted by whom; undefined where they say nothing. */
export interface WantedRetries {
  request: number | undefined;
  /** The one that failed. */
  deployment: number | undefined;
  group: RetryRules | undefined;
}

/** Whether a group may be tried once more after `failure`, `retries` having been made. LiteLLM's precedence. */
export function mayRetry(
  failure: Failure,
  retries: number,
  policy: RetryPolicy,
  wanted: WantedRetries,
): boolean {
  const rules = wanted.group ?? policy;
  const usual = rules.otherwise ?? wanted.request ?? wanted.deployment ?? policy.retries;
  const allowed =
    wanted.request === 0 ? 0 : (ruled(failure, rules) ?? (CONDUCT[failure.kind].retry ? usual : 0));
  return retries < allowed;
}

/** What rules say of just this failure. */
const ruled = ({ kind, status }: Failure, { byStatus, byKind }: RetryRules): number | undefined =>
  (status === null ? undefined : byStatus?.[status]) ?? byKind[kind];

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
  group: RetryRules | undefined,
  fallbackAtHand: boolean,
  random: () => number,
): number | null {
  const { retryAfterMs } = failure;
  // A policy that names the kind wants it all the same.
  if (LASTING.has(failure.kind) && ruled(failure, group ?? policy) === undefined) return null;
  if (retryAfterMs !== null && retryAfterMs > 0) {
    if (retryAfterMs > LONGEST_WAIT_MS || fallbackAtHand) return null;
    return Math.max(retryAfterMs, policy.minWaitMs);
  }
  const backoff = Math.min(FIRST_BACKOFF_MS * 2 ** retries, LONGEST_BACKOFF_MS) * (1 + JITTER * random());
  return Math.max(backoff, policy.minWaitMs);
}
