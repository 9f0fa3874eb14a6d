import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import type { Loaded } from '../../config/index.ts';
import { DEFAULT_STRATEGY } from '../../contract/strategies.ts';
import type { StrategySpec } from '../../router/spec.ts';
import { StrategyFile } from './strategy-file.ts';

/** Editors write in several steps. */
const SETTLE_MS = 100;
/** By then the watcher has begun. */
const BEGUN_MS = 1000;

export interface StrategyFilesOptions {
  /** That of the configuration file: paths are relative to it. */
  folder: string;
  /** One line for the log. */
  tell: (message: string) => void;
}

export const notLoaded = (name: string, problem: string): string =>
  `The strategy ${name} does not load, and ${DEFAULT_STRATEGY} decides in its place. ${problem}`;

/** The strategies that a configuration names by the path of a module. */
export class StrategyFiles {
  readonly #options: StrategyFilesOptions;
  readonly #files = new Map<string, StrategyFile>();
  #watcher: FSWatcher | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(options: StrategyFilesOptions) {
    this.#options = options;
  }

  /** What makes the strategy of that name; undefined when the configuration does not name it. */
  readonly create = (name: string): StrategySpec['create'] => this.#files.get(name)?.create;

  /** Loads what a configuration names, and adds what is wrong with it to its findings. */
  async prepare(loaded: Loaded): Promise<Loaded> {
    const { folder, tell } = this.#options;
    const names = new Set(loaded.modules.map(({ name }) => name));
    const added = Array.from(names)
      .filter((name) => !this.#files.has(name))
      .map((name) => new StrategyFile(name, resolve(folder, name), tell));
    await Promise.all(added.map((file) => file.load()));
    for (const file of added) this.#files.set(file.name, file);
    // A file with errors does not serve: what does goes on.
    if (loaded.config) for (const name of this.#files.keys()) if (!names.has(name)) this.#files.delete(name);
    this.#watchAll();
    return this.check(loaded);
  }

  /** Adds what is known to be wrong with the strategies of a configuration; loads none. */
  check(loaded: Loaded): Loaded {
    return { ...loaded, findings: [...loaded.findings, ...this.#findings(loaded)] };
  }

  /** Calls `changed` with each one that was loaded anew as its files changed. */
  watch(changed: (file: StrategyFile) => void): void {
    const look = async (): Promise<void> => {
      for (const file of this.#files.values()) {
        if (!(await file.isStale())) continue;
        await file.load();
        changed(file);
      }
      this.#watchAll();
    };
    // What changes before the watcher has begun counts too: it tells of each file once at first.
    this.#watcher = watch([]).on('all', () => {
      if (this.#timer) clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void look(), SETTLE_MS);
    });
    this.#watchAll();
    // A file that appears between the watcher's first look and its watch is told by neither.
    this.#timer ??= setTimeout(() => void look(), BEGUN_MS);
  }

  async close(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    await this.#watcher?.close();
  }

  #watchAll(): void {
    for (const { files } of this.#files.values()) this.#watcher?.add([...files]);
  }

  #findings({ modules }: Loaded): Loaded['findings'] {
    return modules.flatMap(({ name, range }): Loaded['findings'] => {
      const path = resolve(this.#options.folder, name);
      if (!existsSync(path)) {
        const message = `There is no module ${name} (looked for ${path}): ${DEFAULT_STRATEGY} decides until there is.`;
        return [{ severity: 'error', code: 'strategy-file-missing', message, range }];
      }
      const problem = this.#files.get(name)?.problem ?? null;
      if (problem === null) return [];
      return [{ severity: 'warning', code: 'strategy-not-loaded', message: notLoaded(name, problem), range }];
    });
  }
}
