import type { Contestant } from './contestants.ts';
import type { Figure } from './report.ts';
import { raise, type Running, type Sample, type Stand } from './stand/index.ts';
import { quietest } from './statistics.ts';

export interface Plan {
  contestants: Contestant[];
  rounds: number;
  seconds: number;
}

export const PATH = '/v1/chat/completions';
/** V8 optimises what is hot for some seconds; the figures of a gateway fall until then. Slow peers are warm enough after the time. */
export const WARM_UP = { requests: 20_000, seconds: 10 };
/** Cores kept busy by others, from which on figures are not to be trusted. */
const DISTURBED = 0.25;

export const withStand = async <T>(pinned: boolean, use: (stand: Stand) => Promise<T>): Promise<T> => {
  const stand = await raise(pinned);
  try {
    return await use(stand);
  } finally {
    await stand.close();
  }
};

export const withAll = async <T>(
  stand: Stand,
  contestants: Contestant[],
  use: (all: Running[]) => Promise<T>,
): Promise<T> => {
  const all: Running[] = [];
  try {
    for (const contestant of contestants) all.push(await stand.start(contestant));
    return await use(all);
  } finally {
    for (const running of all) await stand.stop(running);
  }
};

export type Round = Record<string, Sample>;

const disturbance = (round: Round): number =>
  Math.max(...Object.values(round).map((sample) => sample.disturbance));

/** Rounds in which each is loaded in turn, beginning with another one each time. */
export const interleave = async (
  { contestants, rounds, seconds }: Plan,
  load: { connections: number; body: string; pinned: boolean; started?: (running: Running) => void },
): Promise<Round[]> =>
  withStand(load.pinned, (stand) =>
    withAll(stand, contestants, async (started) => {
      const all = [stand.direct, ...started];
      for (const running of started) load.started?.(running);
      const ask = { path: PATH, body: load.body, connections: load.connections };
      for (const target of all) await stand.measure(target, { ...ask, ...WARM_UP });
      const results: Round[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const first = round % all.length;
        const result: Round = {};
        for (const target of [...all.slice(first), ...all.slice(0, first)])
          result[target.name] = await stand.measure(target, { ...ask, seconds });
        results.push(result);
      }
      const kept = quietest(results, disturbance);
      const worst = Math.max(...kept.map(disturbance));
      if (worst > DISTURBED)
        console.log(`Others kept up to ${worst.toFixed(1)} cores busy meanwhile: these figures are rough.`);
      return kept;
    }),
  );

export const column = (
  rounds: Round[],
  pick: (sample: Sample, round: Round) => number | undefined,
): Figure['values'] => {
  const names = Object.keys(rounds[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, rounds.map((round) => pick(round[name]!, round) ?? NaN)]),
  );
};
