import { Worker } from 'node:worker_threads';
import type { Answer, Keeping, Notice, Order } from './protocol.ts';

interface Waiting {
  resolve: (json: string | null) => void;
  reject: (error: Error) => void;
}

/** The thread that keeps records, seen from the gateway's. One that ends by itself is begun anew with the next order. */
export class Thread {
  readonly #file: string | URL;
  readonly #keeping: Keeping;
  readonly #noticed: (notice: Notice) => void;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #orders = 0;

  /** `file`: of the thread's program. */
  constructor(file: string | URL, keeping: Keeping, noticed: (notice: Notice) => void) {
    this.#file = file;
    this.#keeping = keeping;
    this.#noticed = noticed;
  }

  /** Resolves with the JSON of a query's answer; rejects when it could not be carried out. */
  ask(order: Order): Promise<string | null> {
    this.#worker ??= this.#begin();
    const number = this.#orders++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#worker!.postMessage({ ...order, order: number });
    });
  }

  /** Ends the thread, in the midst of its work if need be. */
  async end(): Promise<void> {
    await this.#worker?.terminate();
  }

  #begin(): Worker {
    const worker = new Worker(this.#file, {
      workerData: this.#keeping,
      // `node:sqlite` is called experimental with each start.
      execArgv: ['--disable-warning=ExperimentalWarning'],
      resourceLimits: { maxYoungGenerationSizeMb: 2 },
    });
    worker.on('message', (message: Answer | Notice) => {
      if ('order' in message) this.#answered(message);
      else this.#noticed(message);
    });
    let reason = 'the thread that keeps records ended';
    worker.on('error', (error: Error) => (reason = `the thread that keeps records failed: ${error.message}`));
    worker.on('exit', () => {
      this.#worker = null;
      for (const { reject } of this.#waiting.values()) reject(new Error(reason));
      this.#waiting.clear();
    });
    return worker;
  }

  #answered(answer: Answer): void {
    const waiting = this.#waiting.get(answer.order);
    this.#waiting.delete(answer.order);
    if (answer.ok) waiting?.resolve(answer.json);
    else waiting?.reject(new Error(answer.reason));
  }
}
