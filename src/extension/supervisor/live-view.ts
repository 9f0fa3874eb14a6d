import type { DecisionTrace, DeploymentView, FindingsView, StateView } from '../../contract/admin.ts';
import { Signal } from '../signal.ts';
import type { AdminEvent } from './events.ts';

const REQUESTS_KEPT = 200;

/** What the gateway last said of itself, kept live by its events. */
export class LiveView {
  readonly changed = new Signal<AdminEvent | null>();
  #state: StateView | null = null;
  #requests: DecisionTrace[] = [];
  #rejected: FindingsView | null = null;

  /** null before the first snapshot and when nothing runs. */
  get state(): StateView | null {
    return this.#state;
  }

  /** The latest finished requests, oldest first. */
  get requests(): readonly DecisionTrace[] {
    return this.#requests;
  }

  /** What is wrong with the file's last change while the one before goes on serving. */
  get rejected(): FindingsView | null {
    return this.#rejected;
  }

  apply(event: AdminEvent): void {
    switch (event.event) {
      case 'state':
        if (event.data.gateway.instance !== this.#state?.gateway.instance) this.#requests = [];
        this.#state = event.data;
        break;
      case 'deployments':
        this.#state = this.#state && {
          ...this.#state,
          deployments: merge(this.#state.deployments, event.data),
        };
        break;
      case 'request':
        this.#requests = [...this.#requests, event.data].slice(-REQUESTS_KEPT);
        break;
      case 'config':
        this.#rejected = event.data.applied ? null : event.data;
        break;
    }
    this.changed.fire(event);
  }

  clear(): void {
    this.#state = null;
    this.#requests = [];
    this.#rejected = null;
    this.changed.fire(null);
  }
}

const merge = (all: DeploymentView[], updates: DeploymentView[]): DeploymentView[] => {
  const byId = new Map(updates.map((update) => [update.id, update]));
  return all.map((deployment) => byId.get(deployment.id) ?? deployment);
};
