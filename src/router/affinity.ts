import type { Deployment } from './deployment.ts';

/** Sessions remembered at the most; the longest unused are forgotten first. */
const MOST = 50_000;

interface Bond {
  deployment: string;
  until: number;
}

/** Which deployment each session of a model group is on, for its provider's prompt cache. Keys are hashes. */
export class Affinity {
  /** In the order of their last use. */
  readonly #bonds = new Map<string, Bond>();
  readonly #most: number;

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
    this.#bonds.delete(session);
    this.#bonds.set(session, { deployment: id, until });
    for (const [oldest, bond] of this.#bonds) {
      if (bond.until > now && this.#bonds.size <= this.#most) break;
      this.#bonds.delete(oldest);
    }
  }
}
