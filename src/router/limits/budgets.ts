import type { Deployment } from '../deployment.ts';
import { Budget, type BudgetRecord, type BudgetSpec } from './budget.ts';

/** Spending by `deployment:ID` and `provider:NAME`, as it is kept across restarts. */
export type BudgetRecords = Record<string, BudgetRecord>;

/** The budgets of deployments and of providers. A new configuration keeps what those that remain have spent. */
export class Budgets {
  readonly #budgets = new Map<string, Budget>();

  update(deployments: Iterable<Deployment>, providers: ReadonlyMap<string, BudgetSpec>): void {
    const shared = new Map(
      Array.from(providers, ([name, spec]) => [name, this.#budget(`provider:${name}`, spec)]),
    );
    for (const deployment of deployments) {
      const { id, budget } = deployment.spec;
      deployment.budget = budget ? this.#budget(`deployment:${id}`, budget) : null;
      deployment.providerBudgets = shared;
    }
  }

  records(): BudgetRecords {
    return Object.fromEntries(Array.from(this.#budgets, ([key, budget]) => [key, budget.record]));
  }

  /** Goes on where records ended; those of which the configuration knows nothing are let go. */
  restore(records: BudgetRecords): void {
    for (const [key, budget] of this.#budgets) {
      const record = records[key];
      if (record) budget.restore(record);
    }
  }

  /** One that is left out for a while, as files are edited, is not forgotten. */
  #budget(key: string, spec: BudgetSpec): Budget {
    const budget = this.#budgets.get(key) ?? new Budget(spec);
    budget.spec = spec;
    this.#budgets.set(key, budget);
    return budget;
  }
}
