import type { Deployment } from '../router/deployment.ts';
import type { Trace } from '../router/trace.ts';
import { localDay } from './local-day.ts';
import type { SpentToday } from './records/queries/spent-today.ts';

/** What deployments have cost since midnight, by the calendar of this machine. A request belongs to the day it began on. */
export class CostToday {
  readonly #now: () => number;
  #day = { since: 0, until: 0 };
  /** US dollars, by ids. */
  #costs = new Map<string, number>();

  /** `now`: epoch milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** When it began. Epoch milliseconds. */
  get since(): number {
    this.#turn(this.#now());
    return this.#day.since;
  }

  /** Of a request that is over. */
  count({ startedAt, attempts }: Pick<Trace, 'startedAt' | 'attempts'>): void {
    this.#turn(startedAt);
    if (startedAt < this.#day.since) return;
    for (const { deployment, cost } of attempts) if (cost !== null) this.#add(deployment, cost);
  }

  /** What was recorded before anything was counted here. */
  goOnFrom({ since, costs }: SpentToday): void {
    if (since !== this.since) return; // It was told at midnight.
    for (const [id, cost] of costs) this.#add(id, cost);
  }

  /** US dollars; null where no price is known. */
  of({ id, spec }: Pick<Deployment, 'id' | 'spec'>): number | null {
    this.#turn(this.#now());
    return this.#costs.get(id) ?? (spec.prices ? 0 : null);
  }

  #add(id: string, cost: number): void {
    this.#costs.set(id, (this.#costs.get(id) ?? 0) + cost);
  }

  #turn(at: number): void {
    if (at < this.#day.until) return;
    this.#day = localDay(at);
    this.#costs.clear();
  }
}
