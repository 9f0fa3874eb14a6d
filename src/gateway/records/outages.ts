import type { DeploymentState } from '../../contract/admin.ts';
import type { Outage } from '../../contract/records.ts';

/** A deployment as it is now. */
export interface Standing {
  deployment: string;
  group: string;
  state: DeploymentState;
}

export interface FinishedOutage extends Outage {
  to: number;
}

export interface OutagesOptions {
  standings: () => Iterable<Standing>;
  /** Epoch milliseconds. */
  now: () => number;
  finished: (outage: FinishedOutage) => void;
}

/**
 * Watches which deployments are not healthy, and since when. States end by time alone, too (a cooldown, a warm-up), so
 * it has to look now and then.
 */
export class Outages {
  readonly #options: OutagesOptions;
  readonly #open = new Map<string, Outage>();
  #looking: NodeJS.Timeout | undefined;

  constructor(options: OutagesOptions) {
    this.#options = options;
  }

  /** Those that last. */
  get open(): Outage[] {
    return Array.from(this.#open.values());
  }

  lookEvery(ms: number): void {
    this.#looking = setInterval(() => this.look(), ms).unref();
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
    const now = Math.floor(this.#options.now());
    for (const outage of this.open) this.#finish(outage, now);
  }

  #stands({ deployment, group, state }: Standing, now: number): void {
    const open = this.#open.get(deployment);
    if (open && (open.state !== state || open.group !== group)) this.#finish(open, now);
    else if (open) return;
    if (state !== 'healthy') this.#open.set(deployment, { deployment, group, state, from: now, to: null });
  }

  #finish(outage: Outage, now: number): void {
    this.#open.delete(outage.deployment);
    this.#options.finished({ ...outage, to: now });
  }
}
