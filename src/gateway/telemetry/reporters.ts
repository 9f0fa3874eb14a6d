import type { Log } from './log.ts';
import type { Report, Reporter } from './reporter.ts';

/** A reporter that the configuration asks for. */
export interface Wanted {
  name: string;
  /** It is started anew when these change. */
  settings: unknown;
  /** Loads what it needs: nothing of a reporter is loaded before. */
  start: () => Promise<Reporter>;
}

export interface WantedReporters {
  reporters: readonly Wanted[];
  /** Whether requests are to have spans. */
  spans: boolean;
  /** Whether what clients are answered is to be kept for them. */
  content: boolean;
}

const CLOSE_MS = 5000;

/** Those that are told of finished requests, as the configuration asks for them. */
export class Reporters {
  readonly #log: Log;
  readonly #running = new Map<string, { settings: string; reporter: Reporter }>();
  /** Whether requests are to have spans. */
  spans = false;
  /** Whether what clients are answered is to be kept for them. */
  content = false;
  #told: readonly Reporter[] = [];
  #changing: Promise<void> = Promise.resolve();

  constructor(log: Log) {
    this.#log = log;
  }

  /** Resolves once they run as they were last asked to. */
  get settled(): Promise<void> {
    return this.#changing;
  }

  use({ reporters, spans, content }: WantedReporters): void {
    this.spans = spans;
    this.content = content;
    this.#changing = this.#changing.then(() => this.#change(reporters));
  }

  get any(): boolean {
    return this.#told.length > 0;
  }

  finished(report: Report): void {
    for (const reporter of this.#told) reporter.finished(report);
  }

  /** Lets them tell what they still hold, for five seconds at the most. */
  async close(): Promise<void> {
    await this.#changing;
    await this.#change([]);
  }

  async #change(wanted: readonly Wanted[]): Promise<void> {
    const gone: Reporter[] = [];
    for (const [name, { settings, reporter }] of this.#running) {
      const still = wanted.find((one) => one.name === name);
      if (still && JSON.stringify(still.settings) === settings) continue;
      this.#running.delete(name);
      gone.push(reporter);
    }
    for (const { name, settings, start } of wanted) {
      if (this.#running.has(name)) continue;
      try {
        this.#running.set(name, { settings: JSON.stringify(settings), reporter: await start() });
      } catch (error) {
        this.#log.error({ err: error }, `${name} could not be started: nothing is told to it`);
      }
    }
    this.#told = Array.from(this.#running.values(), ({ reporter }) => reporter);
    await Promise.all(gone.map((reporter) => withinTime(reporter.close())));
  }
}

function withinTime(closing: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(resolve, CLOSE_MS);
    void closing
      .catch(() => undefined) // What could not be told is lost, and was said.
      .then(() => {
        clearTimeout(limit);
        resolve();
      });
  });
}
