import { Signal } from '../signal.ts';
import type { Dialect } from './clients/client.ts';
import type { FileRecord } from './record.ts';

/** What was changed for a client. */
export interface Pointing {
  client: string;
  origin: string;
  model: string;
  files: readonly FileRecord[];
  /** Settings of VS Code: what the user had there, undefined for nothing, and what we put. */
  editor: readonly { name: string; before?: unknown; value: unknown }[];
  /** Its variables are in VS Code's terminals, for an address of this dialect. */
  terminals?: Dialect;
}

/** What may be seen of it. */
export type Pointed = Pick<Pointing, 'client' | 'origin' | 'model' | 'terminals'> & { paths: string[] };

/** As much of the editor's `Memento` as is needed. */
export interface Memory {
  get<T>(key: string, fallback: T): T;
  update(key: string, value: unknown): PromiseLike<void>;
}

/** As much of its `SecretStorage`. */
export interface Vault {
  get(key: string): PromiseLike<string | undefined>;
  store(key: string, value: string): PromiseLike<void>;
  delete(key: string): PromiseLike<void>;
}

const LIST = 'assistants';
const secretOf = (client: string): string => `assistant:${client}`;

/** Remembers across windows what was changed. What stood in the files is kept with the secrets: it may be one. */
export class Ledger {
  readonly changed = new Signal<void>();
  readonly #memory: Memory;
  readonly #vault: Vault;

  constructor(memory: Memory, vault: Vault) {
    this.#memory = memory;
    this.#vault = vault;
  }

  list(): Pointed[] {
    return this.#memory.get<Pointed[]>(LIST, []);
  }

  async find(client: string): Promise<Pointing | null> {
    const text = await this.#vault.get(secretOf(client));
    return text === undefined ? null : (JSON.parse(text) as Pointing);
  }

  /** Before the files are written: what cannot be undone must not be done. */
  async keep(pointing: Pointing): Promise<void> {
    const { client, origin, model, files, terminals } = pointing;
    await this.#vault.store(secretOf(client), JSON.stringify(pointing));
    const others = this.list().filter((other) => other.client !== client);
    await this.#memory.update(LIST, [
      ...others,
      { client, origin, model, ...(terminals && { terminals }), paths: files.map(({ path }) => path) },
    ]);
    this.changed.fire();
  }

  async forget(client: string): Promise<void> {
    await this.#memory.update(
      LIST,
      this.list().filter((other) => other.client !== client),
    );
    await this.#vault.delete(secretOf(client));
    this.changed.fire();
  }
}
