import { readFile } from 'node:fs/promises';
import { type FSWatcher, watch } from 'chokidar';
import { type Loaded, loadConfig } from '../../config/index.ts';

/** Editors write in several steps. */
const SETTLE_MS = 100;
/** One that is gone is looked for again: the watcher misses now and then that it is back. */
const GONE_MS = 1000;

export interface ConfigFileOptions {
  /** Absolute; of the demo, its name. */
  path: string;
  lookup: (name: string) => string | undefined;
  /** Fetches what the file names besides, and adds what is wrong with that. */
  prepare: (loaded: Loaded) => Promise<Loaded>;
}

/** A configuration file that is watched. */
export class ConfigFile {
  readonly #options: ConfigFileOptions;
  #watcher: FSWatcher | null = null;
  #timer: NodeJS.Timeout | null = null;
  #text: string | null = null;
  #closed = false;

  constructor(options: ConfigFileOptions) {
    this.#options = options;
  }

  /** Rejects when the file can't be read. */
  async load(): Promise<Loaded> {
    this.#text = await readFile(this.#options.path, 'utf8');
    return this.#understood(this.#text);
  }

  /** Loads anew although the file is the same: something that it refers to has changed. */
  reload(): Promise<Loaded> {
    return this.#text === null ? this.load() : this.#understood(this.#text);
  }

  /** Tells of each change of its text; `gone` when the file is no more. */
  watch(changed: (loaded: Loaded) => void, gone: (error: Error) => void): void {
    // One after the other: what was read later serves later.
    let checked = Promise.resolve();
    let isGone = false;
    const check = async (): Promise<void> => {
      const before = this.#text;
      try {
        const loaded = await this.load();
        isGone = false;
        if (this.#text !== before) changed(loaded);
      } catch (error) {
        if (!isGone) gone(error as Error);
        isGone = true;
        checkIn(GONE_MS);
      }
    };
    const checkIn = (ms: number): void => {
      if (this.#closed) return;
      if (this.#timer) clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        checked = checked.then(check);
      }, ms);
    };
    const soon = (): void => checkIn(SETTLE_MS);
    // Also when it begins to watch: the file may have changed since it was loaded.
    this.#watcher = watch(this.#options.path, { ignoreInitial: true }).on('all', soon).on('ready', soon);
  }

  #understood(text: string): Promise<Loaded> {
    const { lookup, prepare } = this.#options;
    return prepare(loadConfig(text, { lookup }));
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#watcher?.close();
  }
}
