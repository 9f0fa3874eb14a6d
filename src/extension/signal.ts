/** Anything to be let go of; the editor's own `Disposable` fits. */
export interface Disposable {
  dispose(): void;
}

export const together = (...parts: Disposable[]): Disposable => ({
  dispose: () => parts.forEach((part) => part.dispose()),
});

/** The editor's `EventEmitter` for parts that must also run outside an editor. */
export class Signal<T> {
  readonly #listeners = new Set<(value: T) => void>();

  readonly on = (listener: (value: T) => void): Disposable => {
    const own = (value: T) => listener(value);
    this.#listeners.add(own);
    return { dispose: () => this.#listeners.delete(own) };
  };

  fire(value: T): void {
    for (const listener of [...this.#listeners]) listener(value);
  }
}
