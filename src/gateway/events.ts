import type { AdminEvents, DeploymentState } from '../contract/admin.ts';
import type { Deployment } from '../router/deployment.ts';
import type { Router } from '../router/router.ts';
import type { CostToday } from './cost-today.ts';
import { deploymentView, health } from './views.ts';

/** Changed deployments go out at most so often. */
const TICK_MS = 250;

export type Listener = <E extends keyof AdminEvents>(event: E, data: AdminEvents[E]) => void;

/** Who watches the gateway, and what they are told. Costs nothing while nobody does. */
export class Events {
  readonly #router: () => Router;
  readonly #today: CostToday;
  readonly #now: () => number;
  readonly #state: () => AdminEvents['state'];
  readonly #listeners = new Set<Listener>();
  readonly #leaving = new Set<() => void>();
  readonly #changed = new Set<Deployment>();
  /** As last told: a cooldown ends by time alone. */
  readonly #told = new Map<string, DeploymentState>();
  /** The day that was told last. */
  #day = 0;
  #timer: NodeJS.Timeout | null = null;
  #onCount: (count: number) => void = () => undefined;

  constructor(router: () => Router, today: CostToday, state: () => AdminEvents['state'], now: () => number) {
    this.#router = router;
    this.#today = today;
    this.#state = state;
    this.#now = now;
  }

  get watched(): boolean {
    return this.#listeners.size > 0;
  }

  /** Called with the number of listeners whenever it changes. */
  onCount(listener: (count: number) => void): void {
    this.#onCount = listener;
  }

  /** Tells the whole state first; answers how to leave. `ended`: the gateway lets go. */
  join(listener: Listener, ended: () => void): () => void {
    this.#listeners.add(listener);
    this.#leaving.add(ended);
    this.#day = this.#today.since;
    this.#timer ??= setInterval(() => this.#tick(), TICK_MS);
    this.#onCount(this.#listeners.size);
    listener('state', this.#state());
    return () => {
      if (!this.#listeners.delete(listener)) return;
      this.#leaving.delete(ended);
      if (this.#listeners.size === 0 && this.#timer) {
        clearInterval(this.#timer);
        this.#timer = null;
        this.#changed.clear();
        this.#told.clear();
      }
      this.#onCount(this.#listeners.size);
    };
  }

  /** Lets every listener go. */
  end(): void {
    for (const leave of [...this.#leaving]) leave();
  }

  changed(deployment: Deployment): void {
    if (this.watched) this.#changed.add(deployment);
  }

  tell<E extends keyof AdminEvents>(event: E, data: AdminEvents[E]): void {
    for (const listener of this.#listeners) listener(event, data);
  }

  /** After a change of configuration or strategy. */
  tellState(): void {
    if (this.watched) this.tell('state', this.#state());
  }

  #tick(): void {
    const now = this.#now();
    if (this.#day !== this.#today.since) {
      this.#day = this.#today.since;
      this.tellState(); // At midnight the cost of each begins anew.
    }
    const views = Array.from(this.#router().pool.groups).flatMap((group) => {
      // A request changes the shares of its whole group.
      const groupChanged = group.deployments.some((deployment) => this.#changed.has(deployment));
      return group.deployments
        .filter(
          (deployment) => groupChanged || this.#told.get(deployment.id) !== health(deployment, now).state,
        )
        .map((deployment) => deploymentView(deployment, group, this.#today, now));
    });
    this.#changed.clear();
    for (const { id, state } of views) this.#told.set(id, state);
    if (views.length > 0) this.tell('deployments', views);
  }
}
