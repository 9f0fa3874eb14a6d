import type { Deployment } from '../deployment.ts';
import type { Demand } from './demand.ts';

/** A deployment that a call could go to, and what it would need there. */
export interface Offer {
  deployment: Deployment;
  demands: readonly Demand[];
}

/** Why an offer does not fit with what all gateways hold together. */
export interface Refusal {
  demand: Demand;
  /** Of a rate, which of its two limits. */
  limit: 'rpm' | 'tpm' | 'parallel' | 'budget';
  /** Requests, tokens, calls or US dollars that count by now. */
  used: number;
  /** Epoch milliseconds by this gateway's clock: when it is worth asking again; null when it never fits. */
  availableAt: number | null;
}

/** What a call holds of what gateways share; to be ended exactly once. */
export interface Claim {
  /** Tokens and US dollars that the call really used. */
  settle(tokens: number, cost: number): void;
  /** The call is not made after all. */
  cancel(): void;
}

/** The first offers were refused; the one after them is granted when there is a claim. */
export interface Verdict {
  refusals: readonly Refusal[];
  claim: Claim | null;
}

/** Limits that hold over several gateways. */
export interface SharedLimits {
  /**
   * Takes the first offer that fits, in one step. Never rejects, and answers within a bounded time: where the others
   * can't be asked, this gateway's own view stands and the first offer is granted.
   */
  claim(offers: readonly Offer[]): Promise<Verdict>;
}
