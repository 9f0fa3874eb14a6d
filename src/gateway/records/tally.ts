/** How often each of a few words was met. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(word: string, times: number): void {
    this.#counts.set(word, (this.#counts.get(word) ?? 0) + times);
  }

  merge(other: Tally): void {
    for (const [word, times] of other.#counts) this.add(word, times);
  }

  get counts(): Record<string, number> {
    return Object.fromEntries(this.#counts);
  }

  /** As it is stored: a JSON object; empty text for nothing. */
  encode(): string {
    return this.#counts.size === 0 ? '' : JSON.stringify(this.counts);
  }

  /** Takes in what `encode` made. */
  decode(text: string): this {
    if (text === '') return this;
    for (const [word, times] of Object.entries(JSON.parse(text) as Record<string, number>))
      this.add(word, times);
    return this;
  }
}
