/** Where `os.environ/NAME` is looked up: keys stored in the editor first, then the environment. */
export class Keys {
  readonly #stored = new Map<string, string>();
  readonly #env: NodeJS.ProcessEnv;

  constructor(env: NodeJS.ProcessEnv) {
    this.#env = env;
  }

  readonly lookup = (name: string): string | undefined => this.#stored.get(name) ?? this.#env[name];

  /** Names with null are forgotten. */
  store(keys: Record<string, string | null>): void {
    for (const [name, value] of Object.entries(keys)) {
      if (value === null) this.#stored.delete(name);
      else this.#stored.set(name, value);
    }
  }
}
