import { randomBytes } from 'node:crypto';
import { type Disposable, Signal } from './signal.ts';

/** As much of the editor's `SecretStorage` as is needed. */
export interface Secrets {
  keys(): PromiseLike<string[]>;
  get(key: string): PromiseLike<string | undefined>;
  store(key: string, value: string): PromiseLike<void>;
  delete(key: string): PromiseLike<void>;
  onDidChange(listener: () => void): Disposable;
}

const CONTROL = 'controlKey';
const PREFIX = 'key:';

/** The user's API keys by variable name, and the key by which a gateway knows this editor. */
export class Keys {
  readonly changed = new Signal<null>();
  readonly #secrets: Secrets;
  readonly #watch: Disposable;
  #values = new Map<string, string>();
  #loading = Promise.resolve();

  constructor(secrets: Secrets) {
    this.#secrets = secrets;
    const reload = () => {
      this.#loading = this.#load();
      // Whoever waits for it tells.
      this.#loading.catch(() => undefined);
    };
    reload();
    this.#watch = secrets.onDidChange(reload);
  }

  dispose(): void {
    this.#watch.dispose();
  }

  /** The same for all windows. */
  async controlKey(): Promise<string> {
    const known = await this.#secrets.get(CONTROL);
    if (known !== undefined) return known;
    const made = randomBytes(32).toString('hex');
    await this.#secrets.store(CONTROL, made);
    // Two windows may have made one at a time: what was stored last holds.
    return (await this.#secrets.get(CONTROL)) ?? made;
  }

  /** Of the variables that have a stored value, as far as they are loaded. */
  names(): string[] {
    return [...this.#values.keys()].sort();
  }

  /** Stored keys win over the environment, as in the gateway. */
  readonly lookup = (name: string): string | undefined => this.#values.get(name) ?? process.env[name];

  async stored(): Promise<Record<string, string>> {
    await this.#loading;
    return Object.fromEntries(this.#values);
  }

  async set(name: string, value: string): Promise<void> {
    await this.#secrets.store(PREFIX + name, value);
    await (this.#loading = this.#load());
  }

  async forget(name: string): Promise<void> {
    await this.#secrets.delete(PREFIX + name);
    await (this.#loading = this.#load());
  }

  async #load(): Promise<void> {
    const names = (await this.#secrets.keys()).filter((key) => key.startsWith(PREFIX));
    const entries = await Promise.all(names.map(async (key) => [key, await this.#secrets.get(key)] as const));
    this.#values = new Map(
      entries.flatMap(([key, value]) => (value === undefined ? [] : [[key.slice(PREFIX.length), value]])),
    );
    this.changed.fire(null);
  }
}
