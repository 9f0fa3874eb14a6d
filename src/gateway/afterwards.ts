import type { Log } from './telemetry/log.ts';

/**
 * What is left to do for requests that are answered: done once the event loop has dealt with what is at hand, as many
 * together cost half of what each costs amid requests. Whoever asks the operator surface has it done before.
 */
export class Afterwards {
  readonly #log: Log;
  #tasks: (() => void)[] = [];

  constructor(log: Log) {
    this.#log = log;
  }

  add(task: () => void): void {
    if (this.#tasks.length === 0) setImmediate(() => this.finish());
    this.#tasks.push(task);
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
