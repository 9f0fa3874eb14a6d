interface Event {
  at: number;
  /** Among events of one moment the first planned comes first. */
  order: number;
  happen: () => void;
}

const isBefore = (a: Event, b: Event): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

/** Time that moves from event to event. Milliseconds. */
export class VirtualClock {
  now: number;
  /** A binary heap, the next event first. */
  readonly #events: Event[] = [];
  #order = 0;
  readonly #settled: () => Promise<void>;

  /** `settled` resolves once everything that can run without time passing has run. */
  constructor(startsAt: number, settled: () => Promise<void>) {
    this.now = startsAt;
    this.#settled = settled;
  }

  after(ms: number, happen: () => void): void {
    const events = this.#events;
    const event = { at: this.now + Math.max(0, ms), order: this.#order++, happen };
    let i = events.push(event) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!isBefore(event, events[parent]!)) break;
      events[i] = events[parent]!;
      i = parent;
    }
    events[i] = event;
  }

  /** Resolves after `ms`, or as soon as `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      this.after(ms, resolve);
      signal?.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  /** Lets everything happen until `until`, or until nothing more is planned. */
  async run(until = Infinity): Promise<void> {
    await this.#settled();
    for (let next = this.#events[0]; next && next.at <= until; next = this.#events[0]) {
      this.now = Math.max(this.now, next.at);
      while (this.#events[0] && this.#events[0].at <= this.now) this.#take().happen();
      await this.#settled();
    }
    if (Number.isFinite(until)) this.now = Math.max(this.now, until);
  }

  #take(): Event {
    const events = this.#events;
    const first = events[0]!;
    const last = events.pop()!;
    if (events.length === 0) return first;
    let i = 0;
    for (;;) {
      const [left, right] = [2 * i + 1, 2 * i + 2];
      let child = left;
      if (right < events.length && isBefore(events[right]!, events[left]!)) child = right;
      if (child >= events.length || !isBefore(events[child]!, last)) break;
      events[i] = events[child]!;
      i = child;
    }
    events[i] = last;
    return first;
  }
}
