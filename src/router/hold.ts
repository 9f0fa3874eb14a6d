import type { TokenUsage } from '../contract/admin.ts';
import type { Begun, Deployment } from './deployment.ts';
import { type TokenEstimate, tokensOf } from './estimate.ts';
import { costOf, expectedCost, type TokenPrices } from './prices.ts';
import type { Budget } from './limits/budget.ts';
import type { Limits, Reservation } from './limits/limits.ts';
import type { Claim } from './shared/shared-limits.ts';

/**
 * What a running call holds of its deployment: a place, a share of the limits, a part of the budgets. Taken in the
 * same turn as the choice, so that no limit is passed whatever runs beside it; let go exactly when the call ends.
 */
export class Hold {
  readonly begun: Begun;
  readonly deployment: Deployment;
  /** Its part of what gateways share; null where it needs none. */
  claim: Claim | null = null;
  readonly #all: Limits;
  readonly #own: Reservation;
  readonly #global: Reservation;
  readonly #prices: TokenPrices | undefined;
  readonly #cost: number;
  readonly #budgets: readonly Budget[];

  /** `model`: the name that matched the wildcards of its group; null where there are none. */
  constructor(
    deployment: Deployment,
    all: Limits,
    estimate: TokenEstimate | null,
    model: string | null,
    now: number,
  ) {
    this.deployment = deployment;
    this.#all = all;
    const tokens = tokensOf(estimate);
    this.#own = deployment.limits.reserve(tokens, now);
    this.#global = all.reserve(tokens, now);
    this.#prices = deployment.specFor(model).prices;
    this.#cost = expectedCost(estimate, this.#prices);
    this.#budgets = budgetsOf(deployment, model);
    for (const budget of this.#budgets) budget.hold(this.#cost);
    this.begun = deployment.begin(now);
  }

  /** `usage`: what the call really used; null when nothing. Answers its cost, null where no price is known. */
  release(usage: TokenUsage | null, now: number): number | null {
    const { deployment } = this;
    deployment.end(this.begun);
    const tokens = usage ? usage.input + usage.cacheRead + usage.cacheWrite + usage.output : 0;
    deployment.limits.settle(this.#own, tokens);
    this.#all.settle(this.#global, tokens);
    const cost = usage && costOf(usage, this.#prices);
    for (const budget of this.#budgets) budget.settle(this.#cost, cost ?? 0, now);
    deployment.spent(usage, cost);
    this.claim?.settle(tokens, cost ?? 0);
    return cost;
  }

  /** The call is not made after all. */
  cancel(now: number): void {
    const { deployment } = this;
    deployment.end(this.begun);
    deployment.released(this.begun);
    deployment.limits.cancel(this.#own);
    this.#all.cancel(this.#global);
    for (const budget of this.#budgets) budget.settle(this.#cost, 0, now);
    this.claim?.cancel();
  }
}

const NONE: readonly Budget[] = [];

function budgetsOf(deployment: Deployment, model: string | null): readonly Budget[] {
  const { budget } = deployment;
  const providers = deployment.providerBudget(model);
  if (!budget && !providers) return NONE;
  return [budget, providers].filter((one) => one !== null);
}
