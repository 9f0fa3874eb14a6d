import { CONDUCT, type Failure } from '../failure.ts';
import type { CooldownPolicy } from '../spec.ts';

/** LiteLLM's `DEFAULT_FAILURE_THRESHOLD_PERCENT` and `…_MINIMUM_REQUESTS`. */
const FAILING_SHARE = 0.5;
const FAILING_AT_LEAST = 5;
const WINDOW_MS = 60_000;

/** Takes a deployment out for a time after failures. Times are epoch milliseconds, handed in. */
export class Cooldown {
  #endsAt = 0;
  #reason = '';
  #consecutive = 0;
  #windowStart = 0;
  #windowTotal = 0;
  #windowFailed = 0;

  /** When it ends; null when not cooling down. */
  endsAt(now: number): number | null {
    return this.#endsAt > now ? this.#endsAt : null;
  }

  /** Why it cools or last cooled down. */
  get reason(): string {
    return this.#reason;
  }

  succeeded(now: number): void {
    this.#count(now, false);
    this.#consecutive = 0;
  }

  /** Answers whether the deployment is newly out. A later, shorter cooldown never shortens a longer one. */
  failed(failure: Failure, policy: CooldownPolicy, ownDurationMs: number | undefined, now: number): boolean {
    const { health } = CONDUCT[failure.kind];
    if (health === 'ignore') return false;
    this.#count(now, true);
    this.#consecutive++;
    if (!policy.enabled) return false;

    const own = ruled(failure, policy);
    const often =
      this.#windowTotal >= FAILING_AT_LEAST && this.#windowFailed > FAILING_SHARE * this.#windowTotal;
    // What a policy says of a failure holds before all rules.
    const atOnce = own === undefined && (health === 'out' || often);
    if (!atOnce && this.#consecutive < Math.max(1, own ?? policy.allowedFails)) return false;

    // LiteLLM's precedence: the deployment's own time, the upstream's retry-after, the router's.
    const duration = ownDurationMs ?? failure.retryAfterMs ?? policy.durationMs;
    const wasOut = this.endsAt(now) !== null;
    if (now + duration <= this.#endsAt || duration <= 0) return false;
    this.#endsAt = now + duration;
    this.#reason = reasonFor(failure, this.#consecutive);
    return !wasOut;
  }

  /** A call that another gateway made: it counts, and takes nothing out by itself. */
  counted(failed: boolean, now: number): void {
    this.#count(now, failed);
    this.#consecutive = failed ? this.#consecutive + 1 : 0;
  }

  /** Another gateway took it out. Answers whether that is longer than was known. */
  hear(endsAt: number, reason: string): boolean {
    if (endsAt <= this.#endsAt) return false;
    this.#endsAt = endsAt;
    this.#reason = reason;
    return true;
  }

  reset(): void {
    this.#endsAt = 0;
    this.#consecutive = 0;
    this.#windowTotal = 0;
    this.#windowFailed = 0;
  }

  #count(now: number, failed: boolean): void {
    if (now - this.#windowStart >= WINDOW_MS) {
      this.#windowStart = now;
      this.#windowTotal = 0;
      this.#windowFailed = 0;
    }
    this.#windowTotal++;
    if (failed) this.#windowFailed++;
  }
}

const ruled = (
  { kind, status }: Failure,
  { allowedFailsByKind, allowedFailsByStatus }: CooldownPolicy,
): number | undefined =>
  (status === null ? undefined : allowedFailsByStatus?.[status]) ?? allowedFailsByKind[kind];

function reasonFor(failure: Failure, consecutive: number): string {
  const what =
    failure.status === null ? failure.message : `${failure.status} (${failure.kind.replace('_', ' ')})`;
  return CONDUCT[failure.kind].health === 'out' || consecutive === 1
    ? `after ${what}`
    : `after ${consecutive} failures in a row, the last: ${what}`;
}
