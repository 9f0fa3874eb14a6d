/** US dollars within a window that begins with the first spending and is over after `windowMs`. */
export interface BudgetSpec {
  limit: number;
  windowMs: number;
}

/** What has to outlive a restart. `resetsAt`: epoch milliseconds; null while nothing has been spent. */
export interface BudgetRecord {
  spent: number;
  resetsAt: number | null;
}

/** By their clocks, gateways see the end of one window about so far apart. */
const SAME_WINDOW_MS = 5000;

/** Spending against a limit; expected costs of running calls are held back. */
export class Budget {
  spec: BudgetSpec;
  #spent = 0;
  #resetsAt: number | null = null;
  #held = 0;

  constructor(spec: BudgetSpec) {
    this.spec = spec;
  }

  spent(now: number): number {
    this.#renew(now);
    return this.#spent;
  }

  /** When the window that runs is over; null when none does. */
  resetsAt(now: number): number | null {
    this.#renew(now);
    return this.#resetsAt;
  }

  remaining(now: number): number {
    return Math.max(0, this.spec.limit - this.spent(now));
  }

  /**
   * Whether `cost` more would pass the limit, or nothing is left of it. A cost is only expected: it alone keeps no
   * request from a window in which nothing is spent yet.
   */
  isPassedBy(cost: number, now: number): boolean {
    const { limit } = this.spec;
    const used = this.spent(now) + this.#held;
    return used >= limit || used + Math.min(cost, limit) > limit;
  }

  hold(cost: number): void {
    this.#held += cost;
  }

  /** Ends a hold; `cost` was really spent. */
  settle(held: number, cost: number, now: number): void {
    this.#held = Math.max(0, this.#held - held);
    this.#renew(now);
    if (cost <= 0) return;
    this.#resetsAt ??= now + this.spec.windowMs;
    this.#spent += cost;
  }

  get record(): BudgetRecord {
    return { spent: this.#spent, resetsAt: this.#resetsAt };
  }

  /** Goes on where a record ended. */
  restore({ spent, resetsAt }: BudgetRecord): void {
    this.#spent = spent;
    this.#resetsAt = resetsAt;
  }

  /** What all gateways together have spent, as last heard; this one may have spent more since. */
  adopt({ spent, resetsAt }: { spent: number; resetsAt: number }): void {
    const nearby = Math.min(SAME_WINDOW_MS, this.spec.windowMs / 2);
    const isSameWindow = this.#resetsAt !== null && Math.abs(this.#resetsAt - resetsAt) < nearby;
    this.#spent = isSameWindow ? Math.max(spent, this.#spent) : spent;
    this.#resetsAt = resetsAt;
  }

  #renew(now: number): void {
    if (this.#resetsAt === null || now < this.#resetsAt) return;
    this.#resetsAt = null;
    this.#spent = 0;
  }
}
