import type { Failure } from '../router/failure.ts';
import type { CallResult, OpenAttempt } from '../router/open-attempt.ts';

/** Choices whose end nobody tells are taken for over once so many of one endpoint are open. */
const MOST_OPEN = 1000;

type Close = (attempt: OpenAttempt, failure: Failure | null, result: CallResult) => void;

/** The choices whose end is still to be told, by endpoint, oldest first. */
export class Feedback {
  readonly #open = new Map<string, OpenAttempt[]>();
  readonly #close: Close;
  readonly #forgotten: () => Failure;

  /** `forgotten`: what a choice that nobody told of ends in. */
  constructor(close: Close, forgotten: () => Failure) {
    this.#close = close;
    this.#forgotten = forgotten;
  }

  opened(attempt: OpenAttempt): void {
    const { id } = attempt.last;
    const open = this.#open.get(id) ?? [];
    this.#open.set(id, open);
    open.push(attempt);
    if (open.length > MOST_OPEN) this.#close(open.shift()!, this.#forgotten(), NOTHING_KNOWN);
  }

  /** Ends the oldest choice of `id`; false when none is open. */
  ended(id: string, failure: Failure | null, result: CallResult): boolean {
    const oldest = this.#open.get(id)?.shift();
    if (!oldest) return false;
    this.#close(oldest, failure, result);
    return true;
  }
}

const NOTHING_KNOWN: CallResult = { durationMs: null, ttftMs: null, usage: null, status: null };
