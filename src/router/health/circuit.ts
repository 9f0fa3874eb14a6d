export interface CircuitPolicy {
  enabled: boolean;
  /** Consecutive failures that open it. */
  failureThreshold: number;
  /** Successful probes that close it. */
  successThreshold: number;
  /** From its opening to its first probe. */
  resetMs: number;
}

export type CircuitState = 'closed' | 'open' | 'half_open';

/**
 * A circuit breaker: closed → open after failures in a row → half-open after a time, one probe at a time → closed
 * after successes in a row; a failed probe opens it again. Times are epoch milliseconds, handed in.
 */
export class Circuit {
  #state: CircuitState = 'closed';
  #probeAt = 0;
  #failures = 0;
  #successes = 0;
  /** Counts its states, so that a call that began in a past one says nothing of the present. */
  #era = 0;
  #probing = false;
  #reason = '';

  state(now: number): CircuitState {
    return this.#state === 'open' && now >= this.#probeAt ? 'half_open' : this.#state;
  }

  /** When an open circuit takes its first probe. */
  get probeAt(): number {
    return this.#probeAt;
  }

  /** Why it opened last. */
  get reason(): string {
    return this.#reason;
  }

  /** Whether a half-open circuit has its probe under way. */
  get probing(): boolean {
    return this.#probing;
  }

  allows(now: number): boolean {
    const state = this.state(now);
    return state === 'closed' || (state === 'half_open' && !this.#probing);
  }

  /** A call begins; answers the era by which its end is to be told. */
  begin(now: number): number {
    if (this.state(now) !== 'half_open') return this.#era;
    if (this.#state === 'open') this.#enter('half_open');
    this.#probing = true;
    return this.#era;
  }

  /** Answers whether it closes by that. */
  succeeded(era: number, policy: CircuitPolicy): boolean {
    if (era !== this.#era) return false;
    this.#failures = 0;
    if (this.#state !== 'half_open') return false;
    this.#probing = false;
    if (++this.#successes < policy.successThreshold) return false;
    this.#enter('closed');
    return true;
  }

  /** Answers whether it opens by that. */
  failed(era: number, reason: string, policy: CircuitPolicy, now: number): boolean {
    if (!policy.enabled || era !== this.#era) return false;
    if (this.#state === 'closed' && ++this.#failures < policy.failureThreshold) return false;
    this.#enter('open');
    this.#probeAt = now + policy.resetMs;
    this.#reason = reason;
    return true;
  }

  /** A call ended that tells nothing of health: its client left, or asked for what can't be. */
  released(era: number): void {
    if (era === this.#era) this.#probing = false;
  }

  /** A call that another gateway made while it was closed: it counts, and opens nothing by itself. */
  counted(failed: boolean): void {
    if (this.#state === 'closed') this.#failures = failed ? this.#failures + 1 : 0;
  }

  /** Another gateway opened it. Answers whether that is news. */
  hearOpened(probeAt: number, reason: string): boolean {
    if (this.#state !== 'closed' && probeAt <= this.#probeAt) return false;
    this.#enter('open');
    this.#probeAt = probeAt;
    this.#reason = reason;
    return true;
  }

  reset(): void {
    if (this.#state === 'closed') this.#failures = 0;
    else this.#enter('closed');
  }

  #enter(state: CircuitState): void {
    this.#state = state;
    this.#era++;
    this.#failures = 0;
    this.#successes = 0;
    this.#probing = false;
  }
}
