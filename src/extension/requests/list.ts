import type { DecisionTrace } from '../../contract/admin.ts';
import { Signal, type Disposable } from '../signal.ts';
import type { LiveView } from '../supervisor/live-view.ts';
import { fits, type RequestFilter } from './filter.ts';

export type Recall = (filter: RequestFilter, limit: number) => Promise<DecisionTrace[]>;

const KEPT = 200;

/** The latest requests that fit a filter: those that the gateway remembers, then as they finish. */
export class RequestList {
  readonly changed = new Signal<null>();
  readonly #live: LiveView;
  readonly #recall: Recall;
  readonly #watch: Disposable;
  #filter: RequestFilter = {};
  #requests: DecisionTrace[] = [];
  #instance: string | null = null;
  #asked = 0;

  /** `recall` asks the gateway that runs, newest first; it may fail when none does. */
  constructor(live: LiveView, recall: Recall) {
    this.#live = live;
    this.#recall = recall;
    this.#watch = live.changed.on((event) => {
      if (event?.event === 'request') this.#add([event.data]);
      else this.#follow();
    });
    this.#follow();
  }

  /** Newest first. */
  get requests(): readonly DecisionTrace[] {
    return this.#requests;
  }

  get filter(): RequestFilter {
    return this.#filter;
  }

  set filter(filter: RequestFilter) {
    this.#filter = filter;
    this.#requests = this.#requests.filter((trace) => fits(filter, trace));
    this.changed.fire(null);
    this.#ask();
  }

  dispose(): void {
    this.#watch.dispose();
  }

  #follow(): void {
    const instance = this.#live.state?.gateway.instance ?? null;
    if (instance === this.#instance) return;
    this.#instance = instance;
    this.#requests = [];
    this.changed.fire(null);
    if (instance !== null) this.#ask();
  }

  #ask(): void {
    const asked = ++this.#asked;
    this.#recall(this.#filter, KEPT).then(
      (requests) => {
        if (asked === this.#asked) this.#add(requests);
      },
      // The gateway has just gone: the next one is asked again.
      () => undefined,
    );
  }

  #add(requests: readonly DecisionTrace[]): void {
    const known = new Set(this.#requests.map(({ callId }) => callId));
    const news = requests.filter((trace) => !known.has(trace.callId) && fits(this.#filter, trace));
    if (news.length === 0) return;
    this.#requests = [...news, ...this.#requests]
      .sort((a, b) => finishedAt(b) - finishedAt(a))
      .slice(0, KEPT);
    this.changed.fire(null);
  }
}

export const finishedAt = ({ startedAt, durationMs }: DecisionTrace): number => startedAt + durationMs;
