import type { RouterObserver } from '../router/parts.ts';

/** Passes on to whoever came to watch; the gateway does once there is something to ask upstreams for. */
export class Observers implements RouterObserver {
  readonly #all: RouterObserver[] = [];

  add(observer: RouterObserver): void {
    this.#all.push(observer);
  }

  readonly changed: RouterObserver['changed'] = (...told) => {
    for (const one of this.#all) one.changed(...told);
  };
  readonly cooledDown: RouterObserver['cooledDown'] = (...told) => {
    for (const one of this.#all) one.cooledDown(...told);
  };
  readonly attemptFailed: RouterObserver['attemptFailed'] = (...told) => {
    for (const one of this.#all) one.attemptFailed(...told);
  };
  readonly measured: NonNullable<RouterObserver['measured']> = (...told) => {
    for (const one of this.#all) one.measured?.(...told);
  };
  readonly finished: RouterObserver['finished'] = (...told) => {
    for (const one of this.#all) one.finished(...told);
  };
}
