import { Failure, failureOf } from '../../../router/failure.ts';

/** Something that runs out. */
export interface Lease<T> {
  value: T;
  /** Epoch milliseconds; null: never. */
  expiresAt: number | null;
}

/** Before its end a lease is renewed in the background, so that no request waits for it. */
const EARLY_MS = 5 * 60_000;
/** Of short leases, this share of their life. */
const EARLY_SHARE = 0.2;
/** What ends within so short a time is not used for a request any more. */
const SPENT_MS = 10_000;
/** Between two tries in the background. */
const PAUSE_MS = 10_000;

/**
 * A value that is fetched when first needed, kept while it is valid, and renewed before it runs out. However many ask,
 * one fetch runs. A renewal that fails changes nothing while the old value is valid.
 */
export class Renewed<T> {
  readonly #fetch: () => Promise<Lease<T>>;
  readonly #now: () => number;
  #lease: Lease<T> | null = null;
  #renewAt = 0;
  #running: Promise<T> | null = null;

  /** `now`: epoch milliseconds. */
  constructor(fetch: () => Promise<Lease<T>>, now: () => number) {
    this.#fetch = fetch;
    this.#now = now;
  }

  /** At once when it is there. Rejects with a Failure. */
  get(): T | Promise<T> {
    const now = this.#now();
    const lease = this.#lease;
    if (!lease || (lease.expiresAt !== null && now >= lease.expiresAt - SPENT_MS)) return this.#renew();
    if (lease.expiresAt !== null && now >= this.#renewAt && !this.#running) {
      this.#renewAt = now + PAUSE_MS;
      this.#renew().catch(() => undefined); // The value at hand still serves; the next try comes by itself.
    }
    return lease.value;
  }

  /** It was refused: the next `get` fetches anew. */
  forget(): void {
    this.#lease = null;
  }

  #renew(): Promise<T> {
    this.#running ??= this.#fetch()
      .then(
        (lease) => {
          this.#keep(lease);
          return lease.value;
        },
        (error: unknown) => {
          throw error instanceof Failure ? error : failureOf(error);
        },
      )
      .finally(() => {
        this.#running = null;
      });
    return this.#running;
  }

  #keep(lease: Lease<T>): void {
    this.#lease = lease;
    const now = this.#now();
    if (lease.expiresAt !== null)
      this.#renewAt = lease.expiresAt - Math.min(EARLY_MS, (lease.expiresAt - now) * EARLY_SHARE);
  }
}
