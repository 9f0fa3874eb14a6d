/** Makes something anew only when `keys` change; without any, when an argument does. */
export const memo = <A extends readonly unknown[], R>(
  make: (...args: A) => R,
): ((keys: readonly unknown[] | undefined, ...args: A) => R) => {
  let last: { keys: readonly unknown[]; result: R } | null = null;
  return (keys, ...args) => {
    const own = keys ?? args;
    if (last && own.every((key, index) => Object.is(key, last!.keys[index]))) return last.result;
    const result = make(...args);
    last = { keys: own, result };
    return result;
  };
};
