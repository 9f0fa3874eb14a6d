import type { DeploymentState } from '../../contract/admin.ts';
import type { Outage } from '../../contract/records.ts';
import { newCallId } from '../http/call-id.ts';

/** A deployment as it is now. */
export interface Standing {
  deployment: string;
  group: string;
  state: DeploymentState;
}

/** As far as it was seen; told again, by the same id, while it lasts. */
export interface SeenOutage extends Outage {
  id: string;
  to: number;
}

export interface OutagesOptions {
  standings: () => Iterable<Standing>;
  /** Epoch milliseconds. */
  now: () => number;
  seen: (outage: SeenOutage) => void;
}

/**
 * Watches which deployments are not healthy, and since when. States end by time alone, too (a cooldown, a warm-up), so
 * it has to look now and then.
 */
export class Outages {
  readonly #options: OutagesOptions;
  readonly #open = new Map<string, SeenOutage>();
  #looking: NodeJS.Timeout | undefined;

  constructor(options: OutagesOptions) {
    this.#options = options;
  }

  /** Those that last. */
  get open(): Outage[] {
    return Array.from(this.#open.values(), ({ id: _id, ...outage }) => ({ ...outage, to: null }));
  }

  /** What lasts is told each time, so that a killed gateway loses no more of it than that. */
  lookEvery(ms: number): void {
    this.#looking = setInterval(() => {
      this.look();
      this.#tellOpen();
    }, ms).unref();
  }

  look(): void {
    const now = Math.floor(this.#options.now());
    const gone = new Map(this.#open);
    for (const standing of this.#options.standings()) {
      gone.delete(standing.deployment);
      this.#stands(standing, now);
    }
    for (const outage of gone.values()) this.#finish(outage, now);
  }

  /** Nothing is watched any more: what lasted ends here as far as is known. */
  end(): void {
    clearInterval(this.#looking);
    this.#tellOpen();
    this.#open.clear();
  }

  #stands({ deployment, group, state }: Standing, now: number): void {
    const open = this.#open.get(deployment);
    if (open && (open.state !== state || open.group !== group)) this.#finish(open, now);
    else if (open) return;
    if (state === 'healthy') return;
    const outage = { id: newCallId(now), deployment, group, state, from: now, to: now };
    this.#open.set(deployment, outage);
    this.#options.seen(outage);
  }

  #finish(outage: SeenOutage, now: number): void {
    this.#open.delete(outage.deployment);
    this.#options.seen({ ...outage, to: now });
  }

  #tellOpen(): void {
    const now = Math.floor(this.#options.now());
    for (const outage of this.#open.values()) this.#options.seen({ ...outage, to: now });
  }
}
