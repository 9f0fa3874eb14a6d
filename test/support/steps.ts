/** What goes through a text calls one of these at each step. */
const COUNTED = ['indexOf', 'lastIndexOf', 'charCodeAt', 'charAt', 'slice', 'startsWith'] as const;

type Searches = Record<(typeof COUNTED)[number], (...args: unknown[]) => unknown>;

export interface Steps {
  /** Runs what works on texts, and throws after too many steps: a loop without an end cannot be stopped by a timeout. */
  within: <T>(what: string, call: () => T) => T;
  dispose: () => void;
}

/** Counts the steps of all that works on texts, until it is disposed. */
export const countSteps = (most: number): Steps => {
  const text = String.prototype as unknown as Searches;
  const originals = COUNTED.map((name) => text[name]);
  let current = '';
  let steps = 0;
  COUNTED.forEach((name, index) => {
    const original = originals[index]!;
    text[name] = function (this: string, ...args) {
      if (current !== '' && ++steps > most) throw new Error(`${current} takes more than ${most} steps`);
      return original.apply(this, args);
    };
  });
  return {
    within: (what, call) => {
      [current, steps] = [what, 0];
      try {
        return call();
      } finally {
        current = '';
      }
    },
    dispose: () => COUNTED.forEach((name, index) => (text[name] = originals[index]!)),
  };
};
