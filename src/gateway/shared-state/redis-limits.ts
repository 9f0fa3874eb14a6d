import type { Demand } from '../../router/shared/demand.ts';
import type { Offer, SharedLimits, Verdict } from '../../router/shared/shared-limits.ts';
import type { Watched } from '../../router/shared/watched.ts';
import { claimAnswer, reconcileAnswer, wireOf } from './answers.ts';
import { budgetHeldKey, heldKey, OwnClaim } from './own-claim.ts';
import { OwnShare } from './own-share.ts';
import type { Talk } from './talk.ts';

/** A running call whose gateway has died is forgotten after so long. */
export const LEASE_MS = 10_000;
/** When others let go is not known: it is worth asking again after so long. */
const AGAIN_MS = 250;

/** Limits that hold over all gateways of one Redis; while it is away, this gateway's own view stands. */
export class RedisLimits implements SharedLimits {
  readonly #talk: Talk;
  readonly #leaseMs: number;
  readonly #own: OwnShare;
  #calls = 0;
  #asking = 0;

  constructor(talk: Talk, leaseMs: number = LEASE_MS) {
    this.#talk = talk;
    this.#leaseMs = leaseMs;
    this.#own = new OwnShare(talk.me);
  }

  /** Nothing is being asked: a whole account would be complete. */
  get isQuiet(): boolean {
    return this.#asking === 0;
  }

  async claim(offers: readonly Offer[]): Promise<Verdict> {
    if (!this.#talk.here) return this.#alone(offers);
    const call = this.#nextCall();
    this.#asking++;
    try {
      const { now, granted, refused } = await this.#talk.ask(
        'claim',
        {
          me: this.#talk.me,
          lease: this.#leaseMs,
          again: AGAIN_MS,
          offers: offers.map(({ demands }) => demands.map((demand) => wireOf(demand, call))),
        },
        claimAnswer,
      );
      this.#talk.heard(now);
      return {
        refusals: refused.map(({ demand, limit, used, freeAt }, i) => ({
          demand: offers[i]!.demands[demand]!,
          limit,
          used,
          availableAt: freeAt < 0 ? null : this.#talk.local(freeAt),
        })),
        claim: granted ? this.#hold(offers[refused.length]!.demands, call, now) : null,
      };
    } catch {
      return this.#alone(offers); // Redis is away, which is told where it is noticed.
    } finally {
      this.#asking--;
    }
  }

  /** What a budget had spent before this gateway shared it; counts where Redis knows of no window. */
  seed(budgets: Watched['budgets'], now: number): void {
    for (const [key, budget] of budgets) {
      const resetsAt = budget.resetsAt(now);
      if (resetsAt !== null) this.#own.seed(key, budget.spent(now), Math.round(resetsAt));
    }
  }

  /**
   * Renews what running calls hold, and learns what all have counted. With `restore`, Redis gets a whole account of
   * what this gateway holds and has counted. Rejects as `Talk.ask` does.
   */
  async reconcile({ rates, parallel, budgets }: Watched, restore: boolean): Promise<void> {
    const own = this.#own;
    const now = this.#talk.now();
    const answer = await this.#talk.ask(
      'reconcile',
      {
        me: this.#talk.me,
        lease: this.#leaseMs,
        restore,
        rates: Array.from(rates.keys(), (key) => ({ key, own: restore ? own.counted(key, now) : [] })),
        parallel: parallel.map((key) => ({ key, held: own.held(heldKey(key)) })),
        budgets: Array.from(budgets.keys(), (key) => ({
          key,
          held: own.held(budgetHeldKey(key)),
          ...(restore && own.account(key)),
        })),
      },
      reconcileAnswer,
    );
    this.#talk.heard(answer.now);
    this.#learnRates(rates, answer.rates);
    this.#learnBudgets(budgets, answer.budgets);
  }

  #learnRates(rates: Watched['rates'], all: readonly { requests: number; tokens: number }[]): void {
    const now = this.#talk.now();
    for (const [i, [key, limits]] of Array.from(rates).entries()) {
      let { requests, tokens } = all[i] ?? { requests: 0, tokens: 0 };
      for (const [, ownRequests, ownTokens] of this.#own.counted(key, now)) {
        requests -= ownRequests;
        tokens -= ownTokens;
      }
      limits.others(Math.max(0, requests), Math.max(0, tokens), this.#talk.local(now));
    }
  }

  #learnBudgets(
    budgets: Watched['budgets'],
    all: readonly { resetsAt: number; parts: [who: string, dollars: number][] }[],
  ): void {
    for (const [i, [key, budget]] of Array.from(budgets).entries()) {
      const { resetsAt, parts } = all[i] ?? { resetsAt: 0, parts: [] };
      if (resetsAt === 0) continue;
      const spent = this.#own.heard(key, resetsAt, parts);
      budget.adopt({ spent, resetsAt: this.#talk.local(resetsAt) });
    }
  }

  #alone(offers: readonly Offer[]): Verdict {
    return { refusals: [], claim: this.#hold(offers[0]!.demands, this.#nextCall(), this.#talk.now()) };
  }

  #hold(demands: readonly Demand[], call: string, at: number): OwnClaim {
    const talk = this.#talk;
    return new OwnClaim(
      this.#own,
      call,
      demands,
      at,
      () => talk.now(),
      (ends) => {
        if (!talk.here) return; // A whole account follows when Redis is back.
        talk.ask('settle', { me: talk.me, ends }, Number).then(
          (now) => talk.heard(now),
          () => undefined, // Told where it is noticed.
        );
      },
    );
  }

  #nextCall(): string {
    return `${this.#talk.me}:${(this.#calls++).toString(36)}`;
  }
}
