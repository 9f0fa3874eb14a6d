import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { count, parsed, record, text } from '../dialects/json.ts';
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

/** As it stands in the file. */
interface Kept {
  /** The router file that spent it. */
  configFile: string;
  budgets: BudgetRecords;
}

/**
 * A file for each configuration, written beside the path of requests and replaced as a whole. Spending follows a router
 * file that is moved or renamed: else that would be the way around a budget.
 */
export class BudgetFile implements BudgetStore {
  readonly #folder: string;
  readonly #path: string;
  readonly #configFile: string;
  readonly #budgets: Budgets;
  readonly #failed: (error: Error) => void;
  #timer: NodeJS.Timeout | null = null;

  constructor(dataDir: string, configFile: string, budgets: Budgets, failed: (error: Error) => void) {
    this.#folder = join(dataDir, 'budgets');
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const name = createHash('sha256').update(configFile).digest('hex').slice(0, 16);
    this.#path = join(this.#folder, `${name}.json`);
    this.#configFile = configFile;
    this.#budgets = budgets;
    this.#failed = failed;
  }

  load(): BudgetRecords {
    return (readKept(this.#path) ?? this.#takeAlong())?.budgets ?? {};
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
      await writeFile(fresh, this.#written(this.#budgets.records()), { mode: 0o600 });
      await rename(fresh, this.#path);
    } catch (error) {
      this.#failed(error as Error);
    }
  }

  #written(budgets: BudgetRecords): string {
    const kept: Kept = { configFile: this.#configFile, budgets };
    return JSON.stringify(kept);
  }

  /** What a router file spent that is gone from its place and had some of these budgets. */
  #takeAlong(): Kept | null {
    const own = Object.keys(this.#budgets.records());
    for (const name of readdirSync(this.#folder)) {
      const path = join(this.#folder, name);
      const kept = name.endsWith('.json') ? readKept(path) : null;
      if (!kept || !isAbsolute(kept.configFile) || existsSync(kept.configFile)) continue;
      if (!own.some((key) => key in kept.budgets)) continue;
      writeFileSync(this.#path, this.#written(kept.budgets), { mode: 0o600 });
      rmSync(path);
      return kept;
    }
    return null;
  }
}

/** Null when there is none. */
function readKept(path: string): Kept | null {
  let written: string;
  try {
    written = readFileSync(path, 'utf8');
  } catch {
    return null; // Nothing was spent yet.
  }
  const { configFile, budgets } = record(parsed(written));
  const kept = Object.entries(record(budgets)).map(([key, value]) => {
    const { spent, resetsAt } = record(value);
    return [key, { spent: count(spent) ?? 0, resetsAt: count(resetsAt) ?? null }] as const;
  });
  return { configFile: text(configFile) ?? '', budgets: Object.fromEntries(kept) };
}
