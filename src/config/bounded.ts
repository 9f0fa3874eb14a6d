/** Values made when first asked for and then kept; of the longest unused only so many. For keys that clients choose. */
export class Bounded<T> {
  readonly #make: (key: string) => T;
  readonly #most: number;
  readonly #kept = new Map<string, T>();

  constructor(make: (key: string) => T, most = 500) {
    this.#make = make;
    this.#most = most;
  }

  get(key: string): T {
    const kept = this.#kept.get(key);
    if (kept !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return kept;
    }
    const made = this.#make(key);
    this.#kept.set(key, made);
    if (this.#kept.size > this.#most) this.#kept.delete(this.#kept.keys().next().value!);
    return made;
  }
}
