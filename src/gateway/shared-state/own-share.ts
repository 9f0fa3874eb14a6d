import { MINUTE_MS } from '../../router/limits/rate-window.ts';
import { GRAIN_MS } from './lua/common.ts';

/** What counts of one rate in one stretch of time. */
export interface RatePart {
  requests: number;
  tokens: number;
}

/** One budget as last heard, and what this gateway has spent since. */
interface BudgetShare {
  /** Epoch milliseconds by Redis' clock; 0 while no window runs. */
  resetsAt: number;
  /** US dollars by gateway. */
  readonly parts: Map<string, number>;
}

/**
 * What this gateway has counted, holds and has spent: the part of the shared state that is its own to write. It
 * outlives Redis, and takes its place there again when Redis comes back. Times are by Redis' clock.
 */
export class OwnShare {
  readonly #me: string;
  /** By rate, then by stretch of time. */
  readonly #rates = new Map<string, Map<number, RatePart>>();
  /** Members by key, of running calls. */
  readonly #held = new Map<string, Set<string>>();
  readonly #budgets = new Map<string, BudgetShare>();

  constructor(me: string) {
    this.#me = me;
  }

  count(key: string, now: number, tokens: number): { bucket: number; part: RatePart } {
    const bucket = Math.floor(now / GRAIN_MS);
    let parts = this.#rates.get(key);
    if (!parts) this.#rates.set(key, (parts = new Map<number, RatePart>()));
    let part = parts.get(bucket);
    if (!part) {
      parts.set(bucket, (part = { requests: 0, tokens: 0 }));
      for (const old of parts.keys()) {
        if (counts(old, now)) break;
        parts.delete(old);
      }
    }
    part.requests++;
    part.tokens += tokens;
    return { bucket, part };
  }

  /** All that this gateway has counted of a rate: stretch, requests, tokens. */
  counted(key: string, now: number): [bucket: number, requests: number, tokens: number][] {
    return Array.from(this.#rates.get(key) ?? [])
      .filter(([bucket]) => counts(bucket, now))
      .map(([bucket, { requests, tokens }]) => [bucket, requests, tokens]);
  }

  hold(key: string, member: string): void {
    const held = this.#held.get(key);
    if (held) held.add(member);
    else this.#held.set(key, new Set([member]));
  }

  letGo(key: string, member: string): void {
    this.#held.get(key)?.delete(member);
  }

  held(key: string): string[] {
    return Array.from(this.#held.get(key) ?? []);
  }

  spend(key: string, dollars: number, windowMs: number, now: number): void {
    const share = this.#budget(key);
    if (share.resetsAt <= now) {
      share.parts.clear();
      share.resetsAt = Math.round(now + windowMs);
    }
    share.parts.set(this.#me, (share.parts.get(this.#me) ?? 0) + dollars);
  }

  /** What was spent before anything was shared. */
  seed(key: string, dollars: number, resetsAt: number): void {
    this.#budgets.set(key, { resetsAt, parts: new Map([[BEFORE, dollars]]) });
  }

  /** All that is known of a budget, of others too: Redis may have lost it. */
  account(key: string): { resetsAt: number; parts: Record<string, number> } {
    const { resetsAt, parts } = this.#budget(key);
    return { resetsAt, parts: Object.fromEntries(parts) };
  }

  /** What Redis knows of a budget. Within a window parts only grow: the greater one is the later one. Answers the sum. */
  heard(key: string, resetsAt: number, parts: readonly (readonly [who: string, dollars: number])[]): number {
    const share = this.#budget(key);
    if (share.resetsAt !== resetsAt) share.parts.clear();
    share.resetsAt = resetsAt;
    for (const [who, dollars] of parts) share.parts.set(who, Math.max(dollars, share.parts.get(who) ?? 0));
    return Array.from(share.parts.values()).reduce((sum, dollars) => sum + dollars, 0);
  }

  #budget(key: string): BudgetShare {
    let share = this.#budgets.get(key);
    if (!share) this.#budgets.set(key, (share = { resetsAt: 0, parts: new Map<string, number>() }));
    return share;
  }
}

/** In place of a gateway. */
const BEFORE = 'kept';

const counts = (bucket: number, now: number): boolean => (bucket + 1) * GRAIN_MS + MINUTE_MS > now;
