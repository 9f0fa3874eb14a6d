/** Lets waiters through one by one, at the test's word instead of by time. */
export interface Gate {
  /** Resolves when it is this waiter's turn. */
  pass(): Promise<void>;
  /** Lets `count` more through. */
  release(count?: number): void;
  /** Lets all through from now on. */
  open(): void;
}

export const gate = (): Gate => {
  const waiting: (() => void)[] = [];
  let permits = 0;
  const admit = (): void => {
    while (permits > 0) {
      const next = waiting.shift();
      if (!next) return;
      permits -= 1;
      next();
    }
  };
  const release = (count = 1): void => {
    permits += count;
    admit();
  };
  return {
    pass: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        admit();
      }),
    release,
    open: () => release(Infinity),
  };
};
