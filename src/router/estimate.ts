/** About how many tokens a request has; `output` is what answers of its group usually have, within its own maximum. */
export interface TokenEstimate {
  input: number;
  output: number;
}

/** What is known of a request without asking a provider. */
export interface PromptSize {
  input: number;
  /** The most that the client lets the answer have. */
  maxOutput: number | null;
}

/** Expected before the first answer. */
const FIRST_GUESS = 256;
const SMOOTHING = 0.1;

/** How long the answers of a model group usually are. */
export class AnswerLength {
  #mean: number | null = null;

  add(tokens: number): void {
    this.#mean = this.#mean === null ? tokens : this.#mean + SMOOTHING * (tokens - this.#mean);
  }

  estimate({ input, maxOutput }: PromptSize): TokenEstimate {
    return { input, output: Math.round(Math.min(maxOutput ?? Infinity, this.#mean ?? FIRST_GUESS)) };
  }
}

export const tokensOf = (estimate: TokenEstimate | null): number =>
  estimate ? estimate.input + estimate.output : 0;
