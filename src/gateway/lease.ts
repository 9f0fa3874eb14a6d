/** Ends a gateway that its windows started once none of them listens any more. */
export class Lease {
  readonly #ms: number;
  readonly #expired: () => void;
  #timer: NodeJS.Timeout;

  constructor(seconds: number, expired: () => void) {
    this.#ms = seconds * 1000;
    this.#expired = expired;
    this.#timer = this.#start();
  }

  /** Told the number of open event streams at each change. */
  held(by: number): void {
    clearTimeout(this.#timer);
    if (by === 0) this.#timer = this.#start();
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #start(): NodeJS.Timeout {
    return setTimeout(this.#expired, this.#ms);
  }
}
