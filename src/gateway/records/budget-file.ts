import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { count, parsed, record } from '../dialects/json.ts';
import type { BudgetRecords, Budgets } from '../../router/limits/budgets.ts';

/** What a crash may cost the count at the most. */
const WRITE_AFTER_MS = 1000;

/** Keeps spending across restarts: somewhere that outlives the process. */
export interface BudgetStore {
  load(): BudgetRecords;
  /** Something was spent; it will be kept soon. */
  touched(): void;
  /** Keeps what is not kept yet. */
  flush(): Promise<void>;
}

/** A file for each configuration, written beside the path of requests and replaced as a whole. */
export class BudgetFile implements BudgetStore {
  readonly #path: string;
  readonly #budgets: Budgets;
  readonly #failed: (error: Error) => void;
  #timer: NodeJS.Timeout | null = null;

  constructor(dataDir: string, configFile: string, budgets: Budgets, failed: (error: Error) => void) {
    const folder = join(dataDir, 'budgets');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const name = createHash('sha256').update(configFile).digest('hex').slice(0, 16);
    this.#path = join(folder, `${name}.json`);
    this.#budgets = budgets;
    this.#failed = failed;
  }

  load(): BudgetRecords {
    const kept = Object.entries(record(parsed(this.#read())));
    return Object.fromEntries(
      kept.map(([key, value]) => {
        const { spent, resetsAt } = record(value);
        return [key, { spent: count(spent) ?? 0, resetsAt: count(resetsAt) ?? null }];
      }),
    );
  }

  touched(): void {
    this.#timer ??= setTimeout(() => void this.flush(), WRITE_AFTER_MS);
  }

  async flush(): Promise<void> {
    if (!this.#timer) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    const fresh = `${this.#path}.${process.pid}`;
    try {
      await writeFile(fresh, JSON.stringify(this.#budgets.records()), { mode: 0o600 });
      await rename(fresh, this.#path);
    } catch (error) {
      this.#failed(error as Error);
    }
  }

  #read(): string {
    try {
      return readFileSync(this.#path, 'utf8');
    } catch {
      return '{}'; // Nothing was spent yet.
    }
  }
}
