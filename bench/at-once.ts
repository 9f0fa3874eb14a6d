import type { Contestant } from './contestants.ts';
import { PATH, type Plan, type Round, WARM_UP } from './rounds.ts';
import { raise, type Running, type Sample, type Stand } from './stand/index.ts';

/**
 * Rounds in which all are loaded at the same time, on one core. What disturbs one disturbs the others, so that what a
 * request takes of the core can be told apart by hundredths; in turn, rounds differ by tenths. Each serves its part of
 * the requests only, so what it does by the clock weighs twice what it does on a core of its own.
 */
export const atOnce = async (
  { contestants, rounds, seconds }: Plan,
  load: { connections: number; body: string },
): Promise<Round[]> => {
  const all: { stand: Stand; running: Running }[] = [];
  const together = async (until: { requests?: number; seconds: number }): Promise<Round> => {
    const samples = await Promise.all(
      all.map(({ stand, running }) => stand.measure(running, { ...load, path: PATH, ...until })),
    );
    return Object.fromEntries(all.map(({ running }, i): [string, Sample] => [running.name, samples[i]!]));
  };
  try {
    for (const contestant of contestants) all.push(await started(contestant));
    await together(WARM_UP);
    const results: Round[] = [];
    for (let round = 0; round < rounds; round++) results.push(await together({ seconds }));
    return results;
  } finally {
    for (const { stand, running } of all) {
      await stand.stop(running);
      await stand.close();
    }
  }
};

/** Each with a mock and a load generator of its own. */
const started = async (contestant: Contestant): Promise<{ stand: Stand; running: Running }> => {
  const stand = await raise(true);
  return { stand, running: await stand.start(contestant) };
};
