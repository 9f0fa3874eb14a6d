import type { Contestant } from './contestants.ts';
import { PATH, type Plan, type Round, WARM_UP, withAll, withStand } from './rounds.ts';
import type { Running, Sample, Stand } from './stand/index.ts';

interface Standing {
  stand: Stand;
  running: Running;
}

/**
 * Rounds in which all are loaded at the same time, on one core. What disturbs one disturbs the others, so that what a
 * request takes of the core can be told apart by hundredths; in turn, rounds differ by tenths. Each serves its part of
 * the requests only, so what it does by the clock weighs twice what it does on a core of its own.
 */
export const atOnce = (
  { contestants, rounds, seconds }: Plan,
  load: { connections: number; body: string },
): Promise<Round[]> =>
  withEach(contestants, async (all) => {
    const together = async (until: { requests?: number; seconds: number }): Promise<Round> => {
      const samples = await Promise.all(
        all.map(({ stand, running }) => stand.measure(running, { ...load, path: PATH, ...until })),
      );
      return Object.fromEntries(all.map(({ running }, i): [string, Sample] => [running.name, samples[i]!]));
    };
    await together(WARM_UP);
    const results: Round[] = [];
    for (let round = 0; round < rounds; round++) results.push(await together({ seconds }));
    return results;
  });

/** Each with a mock and a load generator of its own. */
const withEach = <T>(
  [first, ...rest]: Contestant[],
  use: (all: Standing[]) => Promise<T>,
  all: Standing[] = [],
): Promise<T> =>
  first
    ? withStand(true, (stand) =>
        withAll(stand, [first], ([running]) => withEach(rest, use, [...all, { stand, running: running! }])),
      )
    : use(all);
