import type { FormEvent } from './form.ts';

type Emit = (event: FormEvent) => void;
type PartEvent = Extract<FormEvent, { index: number }>;

/**
 * Puts the parts of a stream one after the other: what comes of a later part waits until those before it are closed.
 * Parts that come in order, as nearly all do, pass through.
 */
export class InSequence {
  #current: number | null = null;
  readonly #waiting = new Map<number, PartEvent[]>();

  take(event: FormEvent, emit: Emit): void {
    if (event.type === 'end') {
      this.#finish(emit);
      emit(event);
    } else if (!('index' in event)) {
      emit(event);
    } else if (this.#current === null && event.type === 'open') {
      this.#current = event.index;
      emit(event);
    } else if (event.index === this.#current) {
      emit(event);
      if (event.type === 'close') this.#next(emit);
    } else if (event.type === 'open') {
      this.#waiting.set(event.index, [event]);
    } else {
      this.#waiting.get(event.index)?.push(event);
    }
  }

  /** Lets those that wait go ahead, as far as they are whole. */
  #next(emit: Emit): void {
    this.#current = null;
    for (const [index, events] of this.#waiting) {
      this.#waiting.delete(index);
      for (const event of events) emit(event);
      if (events.at(-1)?.type !== 'close') {
        this.#current = index;
        return;
      }
    }
  }

  /** Closes what is still open: an end closes all. */
  #finish(emit: Emit): void {
    while (this.#current !== null) {
      emit({ type: 'close', index: this.#current });
      this.#next(emit);
    }
  }
}
