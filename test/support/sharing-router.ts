import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { connect } from '../../src/gateway/shared-state/redis-client.ts';
import { SharedState } from '../../src/gateway/shared-state/shared-state.ts';
import { realTime } from '../../src/gateway/shared-state/within.ts';
import { Router } from '../../src/router/router.ts';
import type { Call, RouteRequest } from '../../src/router/run.ts';
import type { RouterSpec } from '../../src/router/spec.ts';
import type { RunningRedis } from './redis.ts';
import { until } from './until.ts';

/** A router in real time that shares its state over a real Redis, within this process. */
export class SharingRouter {
  readonly router: Router;
  readonly state: SharedState;
  readonly heard: string[] = [];
  #calls = 0;

  constructor(redis: RunningRedis, of: RouterSpec) {
    const now = (): number => performance.timeOrigin + performance.now();
    this.router = new Router(
      of,
      {
        now,
        random: Math.random,
        sleep: (ms, signal) => delay(ms, undefined, { signal }).catch(() => undefined),
      },
      {
        changed: (deployment) => this.state.changed(deployment),
        cooledDown: () => undefined,
        attemptFailed: (deployment) => this.state.changed(deployment),
        measured: (deployment, measurement) => this.state.measured(deployment, measurement),
        finished: () => undefined,
      },
    );
    this.state = new SharedState({ host: '127.0.0.1', port: redis.port }, this.router, {
      me: randomUUID(),
      now,
      after: realTime,
      connect,
      redact: (text) => text.replaceAll('sk-secret', '[redacted]'),
      lost: () => undefined,
      found: () => undefined,
      heard: ({ id }) => this.heard.push(id),
    });
  }

  async ready(): Promise<this> {
    await until('it shares its state', () => this.state.here);
    return this;
  }

  /** Where one request went; null when nothing served. */
  async ask(call: Call, more: Partial<RouteRequest> = {}): Promise<string | null> {
    const { trace } = await this.router.run(
      {
        callId: `call-${this.#calls++}`,
        requestedModel: 'g',
        target: this.router.resolve('g')!,
        surface: 'chat',
        stream: false,
        signal: new AbortController().signal,
        ...more,
      },
      call,
    );
    return trace.outcome === 'success' ? trace.deployment : null;
  }
}
