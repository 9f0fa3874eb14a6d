/** What active health checks found: out by one failed check, back after good ones in a row. */
export class Checkup {
  #reason: string | null = null;
  #successes = 0;

  /** What was wrong; null while it is well. */
  get reason(): string | null {
    return this.#reason;
  }

  /** Answers whether it is newly out. */
  failed(reason: string): boolean {
    const wasWell = this.#reason === null;
    this.#reason = reason;
    this.#successes = 0;
    return wasWell;
  }

  /** Answers whether it is newly back. */
  passed(successThreshold: number): boolean {
    if (this.#reason === null || ++this.#successes < successThreshold) return false;
    this.#reason = null;
    return true;
  }

  reset(): void {
    this.#reason = null;
  }
}
