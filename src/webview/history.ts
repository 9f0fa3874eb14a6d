import type { RecordAnswers, RecordName } from '../contract/dashboard.ts';
import { RANGES, scopeQuery, type ViewOptions } from './model/view-options.ts';

/** An answer with the options that it was asked by: what is shown is always of one piece. */
export interface Told<N extends RecordName> {
  options: ViewOptions;
  view: RecordAnswers[N];
}

/** What is known of one kind of records. `error`, for people: why the last question was not answered. */
export interface Known<N extends RecordName> {
  told: Told<N> | null;
  error: string | null;
  /** A question is open whose options are not those of `told`. */
  changing: boolean;
}

export type Ask = <N extends RecordName>(name: N, query: Record<string, string>) => Promise<RecordAnswers[N]>;

/** What takes long to answer is asked for less often: at most a tenth of the time is spent on it. */
const PATIENCE = 10;
const RETRY_MS = 5000;

type QueryOf = (options: ViewOptions) => Record<string, string>;

const since = ({ range }: ViewOptions): string => `${RANGES[range].ms / 1000}s`;

const QUERIES: Record<RecordName, QueryOf> = {
  traffic: (options) => ({
    since: since(options),
    step: String(RANGES[options.range].stepMs / 1000),
    by: options.by,
    ...scopeQuery(options.scope),
  }),
  timeline: (options) => ({
    since: since(options),
    ...(options.scope.kind === 'variant' ? {} : scopeQuery(options.scope)),
  }),
  variants: (options) => ({
    since: since(options),
    ...(options.scope.kind === 'group' ? scopeQuery(options.scope) : {}),
  }),
  spend: (options) => ({ since: since(options), group_by: options.spend }),
};

/** Asks for one kind of records, again and again while somebody looks. */
export class Feed<N extends RecordName> {
  known: Known<N> = { told: null, error: null, changing: false };
  readonly #name: N;
  readonly #ask: Ask;
  readonly #changed: () => void;
  readonly #now: () => number;
  #asked = '';
  #dueAt = 0;
  #question = 0;

  constructor(name: N, ask: Ask, changed: () => void, now: () => number) {
    this.#name = name;
    this.#ask = ask;
    this.#changed = changed;
    this.#now = now;
  }

  /** Asks when it is time to, or when something else is wanted. */
  look(options: ViewOptions): void {
    const now = this.#now();
    const query = QUERIES[this.#name](options);
    const asked = JSON.stringify(query);
    const other = asked !== this.#asked;
    if (!other && now < this.#dueAt) return;
    if (other) this.known = { ...this.known, changing: true };
    this.#asked = asked;
    this.#dueAt = Infinity;
    void this.#tell(query, options, now);
  }

  /** The gateway is another one, or somebody looks again: what is known may be old. */
  expire(): void {
    this.#dueAt = Math.min(this.#dueAt, 0);
    this.#asked = '';
  }

  async #tell(query: Record<string, string>, options: ViewOptions, begun: number): Promise<void> {
    const question = ++this.#question;
    const again = RANGES[options.range].againMs;
    try {
      const view = await this.#ask(this.#name, query);
      if (question !== this.#question) return;
      this.known = { told: { options, view }, error: null, changing: false };
      this.#dueAt = Math.max(begun + again, this.#now() + PATIENCE * (this.#now() - begun));
    } catch (error) {
      if (question !== this.#question) return;
      this.known = { ...this.known, error: (error as Error).message, changing: false };
      this.#dueAt = this.#now() + Math.max(RETRY_MS, again);
    }
    this.#changed();
  }
}

/** All that the dashboard shows out of the records. */
export class History {
  readonly traffic: Feed<'traffic'>;
  readonly timeline: Feed<'timeline'>;
  readonly variants: Feed<'variants'>;
  readonly spend: Feed<'spend'>;

  /** `now`: epoch milliseconds. */
  constructor(ask: Ask, changed: () => void, now: () => number) {
    this.traffic = new Feed('traffic', ask, changed, now);
    this.timeline = new Feed('timeline', ask, changed, now);
    this.variants = new Feed('variants', ask, changed, now);
    this.spend = new Feed('spend', ask, changed, now);
  }

  look(options: ViewOptions): void {
    for (const feed of this.#feeds) feed.look(options);
  }

  expire(): void {
    for (const feed of this.#feeds) feed.expire();
  }

  get #feeds() {
    return [this.traffic, this.timeline, this.variants, this.spend];
  }
}
