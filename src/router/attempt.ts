import type { TokenUsage, TranslationView } from '../contract/admin.ts';
import type { Deployment } from './deployment.ts';

/** One try of one deployment, handed to the call. */
export interface Attempt {
  readonly deployment: Deployment;
  readonly group: string;
  /** The name that matched the wildcards of the group; null where there are none. */
  readonly model: string | null;
  /** What decided for it. */
  readonly strategy: string;
  /** Retries and fallbacks of the request so far. */
  readonly retries: number;
  readonly fallbacks: number;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly deadlineAt: number;
  /** When it should be given up where nothing else limits its time, so that others can still serve; else the deadline. */
  readonly givesWayAt: number;
  /** Set by the call when the client has seen something of the answer: then nothing can be tried anew. */
  committed: boolean;
  /** Set by the call when its time is the client's own wish: running out of it says nothing of the deployment. */
  impatient: boolean;
  /** Set by the call with the first content. Milliseconds. */
  ttftMs: number | null;
  /** Set by the call as far as it is known, also when it then fails. */
  usage: TokenUsage | null;
  /** Set by the call where the deployment is asked in another dialect than the client's. */
  translation: TranslationView | null;
  /** Counted by the call: about how many tokens of the answer came, for when `usage` never does. */
  streamedTokens: number;
}

/** Resolves with the status when the answer has ended whole; throws a Failure, at once or later, otherwise. */
export type Call = (attempt: Attempt) => Promise<number>;
