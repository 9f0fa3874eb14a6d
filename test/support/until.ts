import { setTimeout as delay } from 'node:timers/promises';

/** Resolves to the first value that is not undefined, null or false. Fails with what was waited for. */
export const until = async <T>(
  what: string,
  probe: () => T | Promise<T>,
  limitMs = 10_000,
): Promise<NonNullable<Exclude<T, false>>> => {
  const limit = Date.now() + limitMs;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== null && value !== false)
      return value as NonNullable<Exclude<T, false>>;
    if (Date.now() > limit) throw new Error(`Waited in vain until ${what}.`);
    await delay(10);
  }
};
