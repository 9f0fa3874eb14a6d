/** Ends a gateway that its windows started once none of them listens any more. */
export class Lease {
  #seconds: number | null;
  readonly #expired: () => void;
  #holders = 0;
  #timer: NodeJS.Timeout | undefined;

  /** `seconds` that it waits for a window; null: for ever. */
  constructor(seconds: number | null, expired: () => void) {
    this.#seconds = seconds;
    this.#expired = expired;
    this.#wait();
  }

  get seconds(): number | null {
    return this.#seconds;
  }

  set seconds(seconds: number | null) {
    this.#seconds = seconds;
    this.#wait();
  }

  /** Told the number of open event streams at each change. */
  held(by: number): void {
    this.#holders = by;
    this.#wait();
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#seconds === null || this.#holders > 0) return;
    this.#timer = setTimeout(this.#expired, this.#seconds * 1000);
  }
}
