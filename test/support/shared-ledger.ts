import type { BudgetDemand, Demand, RateDemand } from '../../src/router/shared/demand.ts';
import type { Claim, Offer, Refusal, SharedLimits, Verdict } from '../../src/router/shared/shared-limits.ts';
import type { VirtualClock } from '../../src/router/simulation/clock.ts';

const MINUTE = 60_000;

interface Counted {
  at: number;
  requests: number;
  tokens: number;
}

/** What several gateways share, in memory and virtual time: the plainest form of the rules that Redis keeps. */
export class SharedLedger {
  readonly clock: VirtualClock;
  readonly #rates = new Map<string, Counted[]>();
  readonly #held = new Map<string, Set<Claim>>();
  readonly #budgets = new Map<string, { spent: number; resetsAt: number; held: Map<Claim, number> }>();
  asked = 0;

  constructor(clock: VirtualClock) {
    this.clock = clock;
  }

  /** Its view by a gateway so far away; milliseconds each way. */
  seenFrom(delay: () => number): SharedLimits {
    return {
      claim: async (offers) => {
        this.asked++;
        await this.clock.sleep(delay());
        const verdict = this.#claim(offers, delay);
        await this.clock.sleep(delay());
        return verdict;
      },
    };
  }

  /** Nothing is held any more. */
  isIdle(): boolean {
    return (
      [...this.#held.values()].every(({ size }) => size === 0) &&
      [...this.#budgets.values()].every(({ held }) => held.size === 0)
    );
  }

  spent(key: string): number {
    return this.#budgets.get(key)?.spent ?? 0;
  }

  #claim(offers: readonly Offer[], delay: () => number): Verdict {
    const refusals: Refusal[] = [];
    for (const { demands } of offers) {
      const refusal = demands.map((demand) => this.#refusal(demand)).find((one) => one !== null);
      if (!refusal) return { refusals, claim: this.#take(demands, delay) };
      refusals.push(refusal);
    }
    return { refusals, claim: null };
  }

  #refusal(demand: Demand): Refusal | null {
    const now = this.clock.now;
    switch (demand.kind) {
      case 'rate': {
        const counted = this.#counted(demand);
        const requests = counted.reduce((sum, one) => sum + one.requests, 0);
        const tokens = counted.reduce((sum, one) => sum + one.tokens, 0);
        const availableAt = (counted[0]?.at ?? now) + MINUTE;
        if (demand.rpm !== null && requests + 1 > demand.rpm)
          return { demand, limit: 'rpm', used: requests, availableAt };
        if (demand.tpm !== null && tokens + demand.needed > demand.tpm)
          return { demand, limit: 'tpm', used: tokens, availableAt };
        return null;
      }
      case 'parallel': {
        const used = this.#held.get(demand.key)?.size ?? 0;
        return used >= demand.max ? { demand, limit: 'parallel', used, availableAt: now + 250 } : null;
      }
      case 'budget': {
        const { spent, held, resetsAt } = this.#budget(demand);
        const used = [...held.values()].reduce((sum, cost) => sum + cost, spent);
        const passed = used >= demand.limit || used + Math.min(demand.cost, demand.limit) > demand.limit;
        return passed ? { demand, limit: 'budget', used: spent, availableAt: resetsAt } : null;
      }
    }
  }

  #take(demands: readonly Demand[], delay: () => number): Claim {
    const counted: { demand: RateDemand; entry: Counted }[] = [];
    let over = false;
    const end = (requests: number, tokens: number, cost: number): void => {
      if (over) throw new Error('a claim was ended twice');
      over = true;
      this.clock.after(delay(), () => {
        for (const { demand, entry } of counted) {
          entry.requests += requests;
          entry.tokens += tokens - demand.tokens;
        }
        for (const demand of demands) {
          if (demand.kind === 'parallel') this.#held.get(demand.key)!.delete(claim);
          if (demand.kind !== 'budget') continue;
          const budget = this.#budget(demand);
          budget.held.delete(claim);
          budget.spent += cost;
        }
      });
    };
    const claim: Claim = {
      settle: (tokens, cost) => end(0, tokens, cost),
      cancel: () => end(-1, 0, 0),
    };
    for (const demand of demands) {
      if (demand.kind === 'rate') {
        const entry = { at: this.clock.now, requests: 1, tokens: demand.tokens };
        this.#counted(demand).push(entry);
        counted.push({ demand, entry });
      } else if (demand.kind === 'parallel') {
        const held = this.#held.get(demand.key) ?? new Set();
        this.#held.set(demand.key, held.add(claim));
      } else this.#budget(demand).held.set(claim, demand.cost);
    }
    return claim;
  }

  #counted({ key }: RateDemand): Counted[] {
    const kept = (this.#rates.get(key) ?? []).filter(({ at }) => this.clock.now - at < MINUTE);
    this.#rates.set(key, kept);
    return kept;
  }

  #budget({ key, windowMs }: BudgetDemand) {
    let budget = this.#budgets.get(key);
    if (!budget) this.#budgets.set(key, (budget = { spent: 0, resetsAt: 0, held: new Map() }));
    if (this.clock.now >= budget.resetsAt)
      Object.assign(budget, { spent: 0, resetsAt: this.clock.now + windowMs });
    return budget;
  }
}
