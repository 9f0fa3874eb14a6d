import type { Demand, RateDemand } from '../../router/shared/demand.ts';
import type { Claim } from '../../router/shared/shared-limits.ts';
import { memberOf } from './answers.ts';
import type { OwnShare, RatePart } from './own-share.ts';

/** Keys of what running calls hold, as Redis has them. */
export const heldKey = (key: string): string => `held:${key}`;
export const budgetHeldKey = (key: string): string => `budget:${key}:held`;

/** What one call holds: written down here, whether Redis knows of it or not. */
export class OwnClaim implements Claim {
  readonly #own: OwnShare;
  readonly #call: string;
  readonly #demands: readonly Demand[];
  readonly #counted = new Map<RateDemand, { bucket: number; part: RatePart }>();
  readonly #now: () => number;
  readonly #tell: (ends: object[]) => void;

  /** `at`: when it was granted; `now`, when it ends: by Redis' clock. `tell` lets Redis know how it ended. */
  constructor(
    own: OwnShare,
    call: string,
    demands: readonly Demand[],
    at: number,
    now: () => number,
    tell: (ends: object[]) => void,
  ) {
    this.#own = own;
    this.#call = call;
    this.#demands = demands;
    this.#now = now;
    this.#tell = tell;
    for (const demand of demands) {
      if (demand.kind === 'rate') this.#counted.set(demand, own.count(demand.key, at, demand.tokens));
      else if (demand.kind === 'parallel') own.hold(heldKey(demand.key), call);
      else own.hold(budgetHeldKey(demand.key), memberOf(demand.cost, call));
    }
  }

  settle(tokens: number, cost: number): void {
    this.#end(0, Math.round(tokens), cost);
  }

  cancel(): void {
    this.#end(-1, 0, 0);
  }

  #end(requests: number, tokens: number, cost: number): void {
    const now = this.#now();
    this.#tell(
      this.#demands.map((demand) => {
        const { kind, key } = demand;
        switch (kind) {
          case 'rate': {
            const { bucket, part } = this.#counted.get(demand)!;
            const more = tokens - demand.tokens;
            part.requests += requests;
            part.tokens += more;
            return { kind, key, bucket, requests, tokens: more };
          }
          case 'parallel':
            this.#own.letGo(heldKey(key), this.#call);
            return { kind, key, member: this.#call };
          case 'budget': {
            const member = memberOf(demand.cost, this.#call);
            this.#own.letGo(budgetHeldKey(key), member);
            if (cost > 0) this.#own.spend(key, cost, demand.windowMs, now);
            return { kind, key, member, spent: cost, windowMs: demand.windowMs };
          }
        }
      }),
    );
  }
}
