import type { SharedStateView } from '../../contract/admin.ts';
import type { Deployment } from '../../router/deployment.ts';
import type { Measurement } from '../../router/pace.ts';
import type { Router } from '../../router/router.ts';
import { type Watched, watchedOf } from '../../router/shared/watched.ts';
import type { Connect, Connection, RedisAddress } from './connection.ts';
import { Gossip, type GossipWorld } from './gossip.ts';
import { Presence } from './presence.ts';
import { RedisLimits } from './redis-limits.ts';
import type { ScriptName } from './scripts.ts';
import type { Talk } from './talk.ts';
import { within } from './within.ts';

/** No request waits longer for Redis, and none again once one waited in vain. */
const ANSWER_WITHIN_MS = 100;
const RECONCILE_EVERY_MS = 1000;
const LOOK_EVERY_MS = 250;
/** At the start: so long for a first answer. */
const JOIN_WITHIN_MS = 1000;

export interface SharedStateWorld extends GossipWorld {
  /** Names this gateway among all; new at each start. */
  me: string;
  connect: Connect;
  /** Redis is counted on no longer, or was not there from the start. */
  lost: (reason: string) => void;
  /** It is counted on again. */
  found: () => void;
}

/** What this gateway shares with others over a Redis; whatever becomes of that, it goes on serving by itself. */
export class SharedState implements Talk {
  readonly me: string;
  readonly #router: Router;
  readonly #world: SharedStateWorld;
  readonly #presence: Presence;
  readonly #connection: Connection;
  readonly #limits: RedisLimits;
  readonly #gossip: Gossip;
  /** Redis' clock before this gateway's. */
  #offset = 0;
  #isConnected = false;
  #isLooking = false;
  /** An outage is told once, also when it has several tries to end. */
  #told: 'lost' | 'found' | null = null;
  #isClosed = false;
  #cancel: () => void = () => undefined;
  #joined!: () => void;
  /** Once Redis has answered, or is known not to. */
  readonly joined: Promise<void>;

  constructor(address: RedisAddress, router: Router, world: SharedStateWorld) {
    this.me = world.me;
    this.#router = router;
    this.#world = world;
    this.#presence = new Presence(world.now());
    this.#limits = new RedisLimits(this);
    this.#limits.seed(this.#watched().budgets, world.now());
    this.joined = new Promise((resolve) => {
      this.#joined = resolve;
      world.after(JOIN_WITHIN_MS, resolve);
    });
    this.#gossip = new Gossip(this, router, world);
    this.#connection = world.connect(address, {
      ready: () => {
        this.#isConnected = true;
        void this.#look();
      },
      broken: (reason) => {
        this.#isConnected = false;
        this.#lost(reason);
      },
      listening: () => void this.#catchUp(),
      news: (text) => this.#gossip.hear(text),
    });
    router.shared = this.#limits;
    this.#plan();
  }

  get here(): boolean {
    return this.#presence.here && !this.#isClosed;
  }

  get view(): SharedStateView {
    const { here, since, reason } = this.#presence;
    return { state: here ? 'connected' : 'away', since: Math.round(since), reason: here ? null : reason };
  }

  now(): number {
    return this.#world.now() + this.#offset;
  }

  local(time: number): number {
    return time - this.#offset;
  }

  heard(now: number): void {
    this.#offset = now - this.#world.now();
  }

  async ask<T>(script: ScriptName, argument: object, read: (answer: unknown) => T): Promise<T> {
    try {
      const answer = this.#connection.run(script, argument);
      return read(await within(ANSWER_WITHIN_MS, answer, this.#world.after));
    } catch (error) {
      this.#lost((error as Error).message);
      throw error;
    }
  }

  tell(script: ScriptName, argument: object): Promise<unknown> {
    return this.#connection.run(script, argument);
  }

  scan(key: string): ReturnType<Connection['scan']> {
    return this.#connection.scan(key);
  }

  changed(deployment: Deployment): void {
    this.#gossip.changed(deployment);
  }

  measured(deployment: Deployment, measurement: Measurement): void {
    this.#gossip.measured(deployment, measurement);
  }

  async close(): Promise<void> {
    this.#gossip.end();
    this.#router.shared = null;
    this.#isClosed = true;
    this.#cancel();
    await this.#connection.close();
  }

  #plan(): void {
    this.#cancel = this.#world.after(this.here ? RECONCILE_EVERY_MS : LOOK_EVERY_MS, () => {
      this.#plan();
      void this.#look();
    });
  }

  /** Keeps the account, or looks whether Redis is there again. One at a time. */
  async #look(): Promise<void> {
    if (this.#isLooking || !this.#isConnected) return;
    this.#isLooking = true;
    try {
      if (this.here) await this.#limits.reconcile(this.#watched(), false);
      else if (this.#presence.mayTry(this.#world.now()) && this.#limits.isQuiet) await this.#return();
    } catch {
      // Redis is away, which `ask` has told.
    } finally {
      this.#isLooking = false;
    }
  }

  async #return(): Promise<void> {
    await this.#limits.reconcile(this.#watched(), false);
    if (!this.#limits.isQuiet) return;
    // From this turn on all is told in order: first the whole account, then what comes after it.
    this.#presence.found(this.#world.now());
    await this.#limits.reconcile(this.#watched(), true);
    this.#gossip.repeat();
    this.#joined();
    if (this.#told !== 'found') this.#world.found();
    this.#told = 'found';
  }

  async #catchUp(): Promise<void> {
    await this.#gossip.catchUp().catch(() => undefined); // It does without what was told before.
  }

  #lost(reason: string): void {
    this.#joined();
    this.#presence.lost(reason, this.#world.now());
    if (this.#told !== 'lost' && !this.#isClosed) this.#world.lost(reason);
    this.#told = 'lost';
  }

  #watched(): Watched {
    const { pool, limits } = this.#router;
    return watchedOf(pool.deployments, limits, this.#world.now());
  }
}
