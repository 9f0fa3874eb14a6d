import type { Log } from './telemetry/log.ts';

/** What comes within this time is done together. */
const TOGETHER_MS = 5;

/**
 * What is left to do for requests that are answered: code and data that it needs are cold amid requests, so that many
 * together cost half of what each would cost alone. Whoever asks the operator surface has it done before.
 */
export class Afterwards {
  readonly #log: Log;
  readonly #later: (then: () => void, ms: number) => void;
  #tasks: (() => void)[] = [];
  #isDue = false;

  /** `later`: calls `then` after so many milliseconds. */
  constructor(log: Log, later: (then: () => void, ms: number) => void = setTimeout) {
    this.#log = log;
    this.#later = later;
  }

  add(task: () => void): void {
    this.#tasks.push(task);
    if (this.#isDue) return;
    this.#isDue = true;
    this.#later(() => {
      this.#isDue = false;
      this.finish();
    }, TOGETHER_MS);
  }

  /** Does now what is left. */
  finish(): void {
    const tasks = this.#tasks;
    this.#tasks = [];
    for (const task of tasks) {
      try {
        task();
      } catch (error) {
        this.#log.error({ err: error }, 'a finished request could not be counted or told of');
      }
    }
  }
}
