import { type TokenEstimate, tokensOf } from '../estimate.ts';
import { type Counted, RateWindow } from './rate-window.ts';

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

/** Requests and tokens within a sliding minute, of a deployment or of all. */
export class Limits {
  readonly #requests = new RateWindow();
  readonly #tokens = new RateWindow();

  requests(now: number): number {
    return this.#requests.used(now);
  }

  tokens(now: number): number {
    return this.#tokens.used(now);
  }

  /** The limit that one request would pass now; null when it may go. An absent limit limits nothing. */
  passed({ rpm, tpm }: RateLimits, estimate: TokenEstimate | null, now: number): Passed | null {
    if (rpm !== undefined && this.#requests.used(now) + 1 > rpm) {
      const availableAt = this.#requests.fitsAt(1, rpm, now);
      return { limit: 'rpm', reason: `at its limit of ${rpm} requests a minute`, availableAt };
    }
    if (tpm === undefined) return null;
    const used = this.#tokens.used(now);
    const needed = neededOf(estimate, tpm);
    if (used + needed <= tpm) return null;
    const availableAt = this.#tokens.fitsAt(needed, tpm, now);
    const reason =
      availableAt === null
        ? `the request has about ${needed} tokens, more than its limit of ${tpm} a minute`
        : `used ${used} of its ${tpm} tokens a minute; the request needs about ${needed}`;
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
    return Math.max(0, Math.min(left(this.#requests, rpm, now), left(this.#tokens, tpm, now)));
  }
}

const left = (window: RateWindow, limit: number | undefined, now: number): number =>
  limit === undefined ? 1 : limit === 0 ? 0 : 1 - window.used(now) / limit;

/** An answer's length is only expected: it alone keeps no request from a minute that is all its own. */
function neededOf(estimate: TokenEstimate | null, tpm: number): number {
  const input = Math.max(1, estimate?.input ?? 0);
  return input > tpm ? input : Math.min(Math.max(1, tokensOf(estimate)), tpm);
}
