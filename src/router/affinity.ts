import type { Deployment } from './deployment.ts';

/** Sessions remembered at the most; the longest unused are forgotten first. */
const MOST = 50_000;

interface Bond {
  deployment: string;
  /** Epoch milliseconds. */
  until: number;
  /** Its `until` as it was told last. */
  told: number;
}

/** Hears of a new bond, and of one that lasts much longer than was told. */
export type OnBond = (session: string, deployment: string, until: number) => void;

/** Which deployment each session of a model group is on, for its provider's prompt cache. Keys are hashes. */
export class Affinity {
  /** In the order of their last use. */
  readonly #bonds = new Map<string, Bond>();
  readonly #most: number;
  /** Null: nobody listens. */
  onBond: OnBond | null = null;

  constructor(most = MOST) {
    this.#most = most;
  }

  get size(): number {
    return this.#bonds.size;
  }

  /** The id of the deployment that a session is on; null when it is on none, or was too long ago. */
  deploymentOf(session: string, now: number): string | null {
    const bond = this.#bonds.get(session);
    return bond && bond.until > now ? bond.deployment : null;
  }

  bind(session: string, { id }: Deployment, until: number, now: number): void {
    const before = this.#bonds.get(session);
    const isKnown = before?.deployment === id && before.told - now > (until - now) / 2;
    this.#keep(session, { deployment: id, until, told: isKnown ? before.told : until }, now);
    if (!isKnown) this.onBond?.(session, id, until);
  }

  /** A bond that another gateway made. The later one holds. */
  hear(session: string, deployment: string, until: number, now: number): void {
    const before = this.#bonds.get(session);
    if (!before || before.until < until) this.#keep(session, { deployment, until, told: until }, now);
  }

  #keep(session: string, made: Bond, now: number): void {
    this.#bonds.delete(session);
    this.#bonds.set(session, made);
    for (const [oldest, bond] of this.#bonds) {
      if (bond.until > now && this.#bonds.size <= this.#most) break;
      this.#bonds.delete(oldest);
    }
  }
}
