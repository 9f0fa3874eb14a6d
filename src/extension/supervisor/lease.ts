import { setTimeout as delay } from 'node:timers/promises';
import type { DiscoveryFile } from '../../contract/supervision.ts';
import { AdminError, type AdminClient } from './client.ts';
import { mayBeAlive } from './discovery.ts';
import { type AdminEvent, readEvents } from './events.ts';
import { isInstance } from './http.ts';

export interface LeaseEvents {
  onEvent(event: AdminEvent): void;
  onGone(): void;
  /** It lives, but does not take the key any more. */
  onRefused(): void;
}

const RECONNECT_MS = [100, 250, 500, 1000, 2000];
/** A process that lives may be busy; one that does not answer so often is not the gateway any more. */
const MISSES = 3;

/** This window's event stream, which is its share in keeping the gateway alive. Opens again while the gateway lives. */
export class Lease {
  readonly #abort = new AbortController();
  readonly #gateway: DiscoveryFile;
  readonly #client: AdminClient;
  readonly #on: LeaseEvents;

  constructor(gateway: DiscoveryFile, client: AdminClient, on: LeaseEvents) {
    this.#gateway = gateway;
    this.#client = client;
    this.#on = on;
    void this.#hold();
  }

  dispose(): void {
    this.#abort.abort();
  }

  async #hold(): Promise<void> {
    const { signal } = this.#abort;
    for (let tries = 0, missed = 0; !signal.aborted; tries++) {
      try {
        const body = await this.#client.events(signal);
        tries = missed = 0;
        await readEvents(body, (event) => {
          if (!signal.aborted) this.#on.onEvent(event);
        });
      } catch (error) {
        if (this.#abort.signal.aborted) return;
        if (error instanceof AdminError && error.status === 401) {
          this.#on.onRefused();
          return;
        }
        // Any other break is judged by whether the gateway is still there.
      }
      if (!(await isInstance(this.#gateway))) missed++;
      if (!mayBeAlive(this.#gateway.pid) || missed === MISSES) {
        if (!this.#abort.signal.aborted) this.#on.onGone();
        return;
      }
      await delay(RECONNECT_MS[Math.min(tries, RECONNECT_MS.length - 1)], undefined, { signal }).catch(
        () => undefined,
      );
    }
  }
}
