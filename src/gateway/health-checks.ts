import type { Deployment } from '../router/deployment.ts';
import type { Router } from '../router/router.ts';

export interface HealthCheckPolicy {
  intervalMs: number;
  timeoutMs: number;
}

export interface HealthCheckWorld {
  /** Epoch milliseconds. */
  now: () => number;
  /** 0 ≤ x < 1. */
  random: () => number;
  /** Calls back after `ms`; answers how to prevent that. */
  after: (ms: number, then: () => void) => () => void;
  /** Null when a deployment answers, else what is wrong. Never rejects. */
  probe: (deployment: Deployment) => Promise<string | null>;
  /** It is newly out, or newly back. */
  changed: (deployment: Deployment, problem: string | null) => void;
}

/** Each interval differs by up to so much, so that checks do not fall on one moment. */
const JITTER = 0.1;

/** Asks each deployment in the background whether it lives. Real traffic that went well spares the question. */
export class HealthChecks {
  readonly #router: Router;
  readonly #world: HealthCheckWorld;
  readonly #planned = new Map<string, () => void>();
  /** Counts the policies: what an earlier one still asks no longer matters. */
  #era = 0;

  constructor(router: Router, world: HealthCheckWorld) {
    this.#router = router;
    this.#world = world;
  }

  /** Begins anew, with the deployments that there are now; null: no more checks. */
  use(policy: HealthCheckPolicy | null): void {
    this.#era++;
    for (const cancel of this.#planned.values()) cancel();
    this.#planned.clear();
    if (!policy) {
      this.#router.forgetChecks();
      return;
    }
    for (const deployment of this.#router.pool.deployments) {
      if (deployment.spec.unavailable === null)
        this.#plan(deployment, policy, policy.intervalMs * this.#world.random());
    }
  }

  #plan(deployment: Deployment, policy: HealthCheckPolicy, ms: number): void {
    const cancel = this.#world.after(ms, () => void this.#check(deployment, policy));
    this.#planned.set(deployment.id, cancel);
  }

  async #check(deployment: Deployment, policy: HealthCheckPolicy): Promise<void> {
    const era = this.#era;
    const { now, random, changed } = this.#world;
    const isProven = now() - deployment.lastSuccessAt < policy.intervalMs;
    const problem = isProven ? null : await this.#ask(deployment, policy.timeoutMs);
    if (era !== this.#era) return;
    if (this.#router.checked(deployment, problem)) changed(deployment, problem);
    this.#plan(deployment, policy, policy.intervalMs * (1 - JITTER + 2 * JITTER * random()));
  }

  #ask(deployment: Deployment, timeoutMs: number): Promise<string | null> {
    return new Promise((resolve) => {
      const cancel = this.#world.after(timeoutMs, () => resolve(`no answer within ${timeoutMs / 1000} s`));
      void this.#world.probe(deployment).then((problem) => {
        cancel();
        resolve(problem);
      });
    });
  }
}
