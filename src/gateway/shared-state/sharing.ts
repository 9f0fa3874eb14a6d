import type { RouterSettings } from '../../config/index.ts';
import type { SharedStateView } from '../../contract/admin.ts';
import type { Deployment } from '../../router/deployment.ts';
import type { Measurement } from '../../router/pace.ts';
import type { Router } from '../../router/router.ts';
import { health } from '../views.ts';
import type { Log } from '../telemetry/log.ts';
import type { Redact } from '../telemetry/redact.ts';
import type { RedisAddress } from './connection.ts';
import { SharedState } from './shared-state.ts';
import { realTime } from './within.ts';

/** Shares state over the Redis that a configuration names; where it names none, nothing of this is there. */
export class Sharing {
  readonly #router: Router;
  readonly #me: string;
  readonly #now: () => number;
  readonly #log: Log;
  readonly #redact: Redact;
  #address: string | null = null;
  #state: SharedState | null = null;

  constructor(router: Router, me: string, now: () => number, log: Log, redact: Redact) {
    this.#router = router;
    this.#me = me;
    this.#now = now;
    this.#log = log;
    this.#redact = redact;
  }

  get view(): SharedStateView | undefined {
    return this.#state?.view;
  }

  /** Resolves when Redis has answered, or is known not to: within a second or so. Never rejects. */
  async use(settings: RouterSettings): Promise<void> {
    try {
      await this.#open(settings);
    } catch (error) {
      this.#log.error({ err: error }, 'state can not be shared: this gateway goes on by itself');
    }
  }

  async #open(settings: RouterSettings): Promise<void> {
    const address = addressOf(settings);
    const key = address && JSON.stringify(address);
    if (key === this.#address) return;
    this.#address = key;
    await this.end();
    if (!address) return;
    // Loaded only here: most gateways are alone.
    const { connect } = await import('./redis-client.ts');
    if (key !== this.#address) return;
    this.#state = new SharedState(address, this.#router, {
      me: this.#me,
      now: this.#now,
      after: realTime,
      connect,
      redact: (text) => this.#redact.text(text),
      heard: (deployment) => {
        const { state, reason } = health(deployment, this.#now());
        this.#log.info(
          { deployment: deployment.id, state },
          `another gateway found: ${deployment.id} is ${reason ?? 'well'}`,
        );
      },
      lost: (reason) =>
        this.#log.warn(
          { reason },
          `Redis is away (${reason}): limits, budgets and health are this gateway's own until it is back`,
        ),
      found: () =>
        this.#log.info('Redis is there: limits, budgets and health are shared with the other gateways'),
    });
    await this.#state.joined;
  }

  /** Something of a deployment may have changed. */
  changed(deployment: Deployment): void {
    this.#state?.changed(deployment);
  }

  /** An attempt is over. */
  measured(deployment: Deployment, measurement: Measurement): void {
    this.#state?.measured(deployment, measurement);
  }

  async end(): Promise<void> {
    const state = this.#state;
    this.#state = null;
    await state?.close();
  }
}

function addressOf(settings: RouterSettings): RedisAddress | null {
  const { redis_url: url, redis_host: host, redis_port: port, redis_password: password } = settings;
  if (url !== undefined) return { url };
  if (host === undefined) return null;
  return { host, ...(port !== undefined && { port }), ...(password !== undefined && { password }) };
}
