import type { Deployment } from '../../router/deployment.ts';
import type { Measurement } from '../../router/pace.ts';
import type { Router } from '../../router/router.ts';
import { HealthWatch } from './health-watch.ts';
import {
  type News,
  packed,
  type PaceNews,
  readHealth,
  readNews,
  readPace,
  readRecalled,
  unpacked,
} from './news.ts';
import type { Talk } from './talk.ts';
import type { After } from './within.ts';

/** News is gathered for so long before it is told. */
const GATHER_MS = 25;
/** Measurements of one deployment told at once; of more, the last. */
const MOST_MEASURED = 20;
/** Bonds that wait to be told while Redis is away; of more, the last. */
const MOST_BONDS = 5000;

export interface GossipWorld {
  /** Epoch milliseconds. */
  now: () => number;
  after: After;
  /** What goes out passes this: reasons may quote upstreams. */
  redact: (text: string) => string;
  /** Another gateway found something of a deployment's health. */
  heard: (deployment: Deployment) => void;
}

/**
 * What gateways tell each other as they find it: cooldowns, circuits, measurements, and which deployment a session
 * is on. All is answered from memory; nothing here is on the path of a request.
 */
export class Gossip {
  readonly #talk: Talk;
  readonly #router: Router;
  readonly #world: GossipWorld;
  readonly #watch = new HealthWatch();
  #health = new Set<Deployment>();
  #pace = new Map<string, PaceNews[]>();
  #bonds = new Map<string, [deployment: string, until: number]>();
  #cancel: (() => void) | null = null;
  #isHearing = false;

  constructor(talk: Talk, router: Router, world: GossipWorld) {
    this.#talk = talk;
    this.#router = router;
    this.#world = world;
    router.affinity.onBond = (session, deployment, until) => this.#bound(session, deployment, until);
  }

  /** Something of a deployment may have changed. */
  changed(deployment: Deployment): void {
    if (!this.#watch.isNews(deployment, this.#world.now())) return;
    if (this.#isHearing) {
      this.#watch.told(deployment, this.#world.now());
      return;
    }
    this.#health.add(deployment);
    this.#soon();
  }

  measured({ id }: Deployment, measurement: Measurement): void {
    const waiting = this.#pace.get(id);
    if (!waiting) this.#pace.set(id, [packed(measurement)]);
    else if (waiting.push(packed(measurement)) > MOST_MEASURED) waiting.shift();
    this.#soon();
  }

  /** News from the channel. */
  hear(text: string): void {
    const told = readNews(text);
    if (!told || told.from === this.#talk.me) return;
    const { health, pace, bonds } = told;
    const now = this.#world.now();
    const { pool, affinity } = this.#router;
    for (const [id, news] of health) this.#hearHealth(id, news);
    for (const [id, measurements] of pace) {
      const known = pool.deployment(id);
      for (const one of measurements) known?.heard(unpacked(one), now);
    }
    for (const [session, id, until] of bonds) affinity.hear(session, id, this.#talk.local(until), now);
  }

  /** What was told before this gateway listened; measurements only of deployments that it has not measured itself. */
  async catchUp(): Promise<void> {
    const deployments = Array.from(this.#router.pool.deployments);
    const ids = deployments.map(({ id }) => id);
    const { now, health, pace } = readRecalled(await this.#talk.tell('recall', { ids }));
    this.#talk.heard(now);
    for (const [i, deployment] of deployments.entries()) {
      if (health[i]) this.#hearHealth(deployment.id, readHealth(health[i]));
      if (deployment.pace.failures.measured) continue;
      for (const one of pace[i] ?? []) deployment.pace.add(unpacked(readPace(one)), this.#world.now());
    }
    await this.#recallBonds();
  }

  /** Redis is there again: what is still so is told anew. */
  repeat(): void {
    const now = this.#world.now();
    for (const deployment of this.#router.pool.deployments) {
      if (this.#watch.isOut(deployment, now)) this.#health.add(deployment);
    }
    this.#soon();
  }

  end(): void {
    this.#router.affinity.onBond = null;
    this.#cancel?.();
  }

  #bound(session: string, deployment: string, until: number): void {
    this.#bonds.set(session, [deployment, until]);
    for (const oldest of this.#bonds.keys()) {
      if (this.#bonds.size <= MOST_BONDS) break;
      this.#bonds.delete(oldest);
    }
    this.#soon();
  }

  #hearHealth(id: string, news: ReturnType<typeof readHealth>): void {
    const deployment = this.#router.pool.deployment(id);
    if (!deployment) return;
    const local = (outage: { until: number; reason: string } | undefined) =>
      outage && { ...outage, until: this.#talk.local(outage.until) };
    this.#isHearing = true;
    const isNews = this.#router.hear(deployment, {
      ...news,
      cooldown: local(news.cooldown),
      opened: local(news.opened),
    });
    this.#isHearing = false;
    if (isNews) this.#world.heard(deployment);
  }

  #soon(): void {
    this.#cancel ??= this.#world.after(GATHER_MS, () => {
      this.#cancel = null;
      if (this.#talk.here) this.#tell();
    });
  }

  /** What can't be told is forgotten but for what `repeat` tells: it would be out of date. */
  #tell(): void {
    const now = this.#world.now();
    const offset = this.#talk.now() - now;
    const health = Array.from(this.#health, (deployment) => ({
      id: deployment.id,
      ...this.#watch.tell(deployment, now, offset),
    }));
    const news: News = {
      from: this.#talk.me,
      health: health.map(({ id, news: one }) => [id, one]),
      pace: Array.from(this.#pace),
      bonds: Array.from(this.#bonds, ([session, [id, until]]) => [session, id, Math.round(until + offset)]),
    };
    const { key, keptMs } = bondsAt(this.#talk.now(), this.#router.affinityMs)[0]!;
    this.#health = new Set();
    this.#pace = new Map();
    this.#bonds = new Map();
    const redact = this.#world.redact;
    this.#talk
      .tell('tell', {
        health: health.map(({ id, state }) => [id, redact(JSON.stringify(state))]),
        bondsKey: key,
        bondsMs: keptMs,
        bonds: news.bonds.map(([session, id, until]) => [session, `${until} ${id}`]),
        pace: news.pace.map(([id, measurements]) => [id, ...measurements.map((one) => JSON.stringify(one))]),
        news: redact(JSON.stringify(news)),
      })
      .catch(() => undefined); // The others do without; what matters is told anew when Redis is back.
  }

  async #recallBonds(): Promise<void> {
    const now = this.#world.now();
    for (const { key } of bondsAt(this.#talk.now(), this.#router.affinityMs)) {
      for await (const some of this.#talk.scan(key)) {
        for (const [session, value] of some) {
          const space = value.indexOf(' ');
          const until = this.#talk.local(Number(value.slice(0, space)));
          if (until > now) this.#router.affinity.hear(session, value.slice(space + 1), until, now);
        }
      }
    }
  }
}

/** Bonds are kept by stretches of time as long as they last, so that a stretch is forgotten as a whole. The present one first. */
function bondsAt(now: number, affinityMs: number): { key: string; keptMs: number }[] {
  const length = Math.max(1000, affinityMs);
  const stretch = Math.floor(now / length);
  return [stretch, stretch - 1].map((n) => ({ key: `bonds:${length}:${n}`, keptMs: 2 * length }));
}
