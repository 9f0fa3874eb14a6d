/** Calls back after `ms`; answers how to prevent that. */
export type After = (ms: number, then: () => void) => () => void;

/** What `answer` resolves to, or a rejection when that takes longer than `ms`. */
export function within<T>(ms: number, answer: Promise<T>, after: After): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = after(ms, () => reject(new Error(`no answer within ${ms} ms`)));
    answer.then(resolve, reject).finally(cancel);
  });
}

/**
 * By the process' timers. Where its own loop was held up, what has come in meanwhile is read first: that is not the
 * other side's delay.
 */
export const realTime: After = (ms, then) => {
  let immediate: NodeJS.Immediate | undefined;
  const timer = setTimeout(() => {
    immediate = setImmediate(then);
  }, ms);
  return () => {
    clearTimeout(timer);
    clearImmediate(immediate);
  };
};
