import { stat } from 'node:fs/promises';
import { DEFAULT_STRATEGY } from '../../contract/strategies.ts';
import type { Deployment } from '../../router/deployment.ts';
import { Guarded } from '../../router/strategies/guarded.ts';
import { Strategy } from '../../router/strategies/strategy.ts';
import { importFresh } from './import-fresh.ts';
import { placeOf } from './where.ts';

type StrategyClass = new () => Strategy<Deployment>;

/** Of one version of a file; a strategy that fails at each request shall not fill the log. */
const MOST_TOLD = 10;

/** A module whose default export is a strategy. Whatever is wrong with it stays in it. */
export class StrategyFile {
  /** As the configuration has it. */
  readonly name: string;
  readonly path: string;
  /** Why it does not load, with its place; null when it does. */
  problem: string | null = null;
  /** What it was loaded from, itself and what it imports by relative paths, as it was then. */
  #read = new Map<string, string>();
  #class: StrategyClass | null = null;
  readonly #tell: (message: string) => void;
  #told = new Set<string>();

  constructor(name: string, path: string, tell: (message: string) => void) {
    this.name = name;
    this.path = path;
    this.#tell = tell;
  }

  /** Makes the strategy of a model group: of the version that is loaded then. Always the same function. */
  readonly create = (): Strategy<Deployment> => {
    const { problem } = this;
    const told = (error: unknown): void => {
      // That it does not load has been told.
      if (problem === null) this.#failed(error);
    };
    return new Guarded(this.name, () => this.#make(problem), told);
  };

  /** Reads it anew. Never rejects. */
  async load(): Promise<void> {
    const files = new Set(this.files);
    const own = await stampOf(this.path);
    this.#told = new Set();
    try {
      this.#class = strategyIn(await importFresh(this.path, files));
      this.problem = null;
    } catch (error) {
      this.#class = null;
      this.problem = `${placeOf(error, this.path, files)}: ${messageOf(error)}`;
    }
    const read = await Promise.all(Array.from(files, async (file) => [file, await stampOf(file)] as const));
    this.#read = new Map([...read, [this.path, own]]);
  }

  get files(): Iterable<string> {
    return this.#read.keys();
  }

  /** Whether what it was loaded from is not the same any more. */
  async isStale(): Promise<boolean> {
    const now = await Promise.all(Array.from(this.#read.keys(), stampOf));
    return Array.from(this.#read.values()).some((then, i) => then !== now[i]);
  }

  #make(problem: string | null): Strategy<Deployment> {
    if (!this.#class) throw new Error(problem ?? 'it is not loaded');
    return new this.#class();
  }

  #failed(error: unknown): void {
    const message = `${placeOf(error, this.path, this.files)}: ${messageOf(error)}`;
    if (this.#told.has(message) || this.#told.size >= MOST_TOLD) return;
    this.#told.add(message);
    this.#tell(`the strategy ${this.name} failed, and ${DEFAULT_STRATEGY} decides in its place: ${message}`);
  }
}

/** Tells versions of a file apart. */
async function stampOf(file: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(file);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return 'absent';
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function strategyIn(module: unknown): StrategyClass {
  const { default: exported } = module as { default?: unknown };
  if (typeof exported === 'function' && exported.prototype instanceof Strategy)
    return exported as StrategyClass;
  throw new TypeError(
    "its default export has to be a class that extends Strategy, imported from 'switchyard'",
  );
}
