import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until there is an answer other than undefined, null or false. */
export const until = async <T>(
  what: string,
  ask: () => T | Promise<T>,
  { within = 30_000, every = 50 } = {},
): Promise<Exclude<T, undefined | null | false>> => {
  const end = performance.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) {
      return answer as Exclude<T, undefined | null | false>;
    }
    if (performance.now() > end) throw new Error(`${what}: not within ${within / 1000} s`);
    await pause(every);
  }
};
