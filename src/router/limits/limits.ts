import { type TokenEstimate, tokensOf } from '../estimate.ts';
import { type Counted, MINUTE_MS, RateWindow } from './rate-window.ts';

export interface RateLimits {
  rpm?: number;
  tpm?: number;
}

/** What a call holds of the limits until it ends. */
export interface Reservation {
  readonly tokens: number;
  readonly counted: { request: Counted; tokens: Counted };
}

/** A limit that a request would pass. `availableAt`: when it fits; null when it never does. */
export interface Passed {
  limit: 'rpm' | 'tpm';
  reason: string;
  availableAt: number | null;
}

export const reasonFor = {
  rpm: (rpm: number): string => `at its limit of ${rpm} requests a minute`,
  tpm: (tpm: number, used: number, needed: number): string =>
    `used ${used} of its ${tpm} tokens a minute; the request needs about ${needed}`,
};

/** Requests and tokens within a sliding minute, of a deployment or of all. */
export class Limits {
  readonly #requests = new RateWindow();
  readonly #tokens = new RateWindow();
  /** Counted by other gateways, as far as it is known; nothing when that is over a minute ago. */
  #others = { requests: 0, tokens: 0, until: 0 };
  /** Together with other gateways it has reached this rpm. */
  #full = { rpm: 0, until: 0 };

  /** By all gateways. */
  requests(now: number): number {
    return this.#requests.used(now) + (now < this.#others.until ? this.#others.requests : 0);
  }

  /** By all gateways. */
  tokens(now: number): number {
    return this.#tokens.used(now) + (now < this.#others.until ? this.#others.tokens : 0);
  }

  /** What other gateways have counted within the last minute. */
  others(requests: number, tokens: number, now: number): void {
    this.#others = { requests, tokens, until: now + MINUTE_MS };
  }

  /** All gateways together are at this rpm, and nothing can be free before `until`. */
  fullUntil(rpm: number, until: number): void {
    this.#full = { rpm, until };
  }

  /** The limit that one request would pass now; null when it may go. An absent limit limits nothing. */
  passed({ rpm, tpm }: RateLimits, estimate: TokenEstimate | null, now: number): Passed | null {
    if (rpm !== undefined && this.#requests.used(now) + 1 > rpm) {
      const availableAt = this.#requests.fitsAt(1, rpm, now);
      return { limit: 'rpm', reason: reasonFor.rpm(rpm), availableAt };
    }
    const full = this.#full;
    if (now < full.until && rpm === full.rpm)
      return { limit: 'rpm', reason: reasonFor.rpm(rpm), availableAt: full.until };
    if (tpm === undefined) return null;
    const used = this.#tokens.used(now);
    const needed = neededOf(estimate, tpm);
    if (used + needed <= tpm) return null;
    const availableAt = this.#tokens.fitsAt(needed, tpm, now);
    const reason =
      availableAt === null
        ? `the request has about ${needed} tokens, more than its limit of ${tpm} a minute`
        : reasonFor.tpm(tpm, used, needed);
    return { limit: 'tpm', reason, availableAt };
  }

  /** Counts a request that is about to be made. */
  reserve(tokens: number, now: number): Reservation {
    return {
      tokens,
      counted: { request: this.#requests.add(1, now), tokens: this.#tokens.add(tokens, now) },
    };
  }

  /** Puts what a call really used in place of what was reserved for it. */
  settle({ tokens, counted }: Reservation, actual: number): void {
    this.#tokens.change(counted.tokens, actual - tokens);
  }

  /** The request was not made after all. */
  cancel({ tokens, counted }: Reservation): void {
    this.#requests.change(counted.request, -1);
    this.#tokens.change(counted.tokens, -tokens);
  }

  /** The share of quota that is left, 0..1; an absent limit leaves all. */
  remaining({ rpm, tpm }: RateLimits, now: number): number {
    return Math.max(0, Math.min(left(this.requests(now), rpm), left(this.tokens(now), tpm)));
  }
}

const left = (used: number, limit: number | undefined): number =>
  limit === undefined ? 1 : limit === 0 ? 0 : 1 - used / limit;

/** An answer's length is only expected: it alone keeps no request from a minute that is all its own. */
export function neededOf(estimate: TokenEstimate | null, tpm: number): number {
  const input = Math.max(1, estimate?.input ?? 0);
  return input > tpm ? input : Math.min(Math.max(1, tokensOf(estimate)), tpm);
}
