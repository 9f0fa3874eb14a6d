import { BODIES } from './bodies.ts';
import { type Contestant, switchyard, withoutRecords } from './contestants.ts';
import type { Figure, Target } from './report.ts';
import { raise, type Running, type Sample, type Stand } from './stand/index.ts';
import { median, quietest } from './statistics.ts';

export interface Plan {
  contestants: Contestant[];
  rounds: number;
  seconds: number;
}

const PATH = '/v1/chat/completions';
/** Enough for V8 to have optimised what is hot; slow peers are warm enough after the time. */
const WARM_UP = { requests: 5000, seconds: 10 };
/** Cores kept busy by others, from which on figures are not to be trusted. */
const DISTURBED = 0.25;
const MEMORY = { batches: 10, requests: 10_000 };

const atMost = (limit: number, of: Target['of'] = 'ratio'): Target => ({ of, at: 'most', limit });
const atLeast = (limit: number): Target => ({ of: 'ratio', at: 'least', limit });

const withStand = async <T>(pinned: boolean, use: (stand: Stand) => Promise<T>): Promise<T> => {
  const stand = await raise(pinned);
  try {
    return await use(stand);
  } finally {
    await stand.close();
  }
};

const withAll = async <T>(
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

type Round = Record<string, Sample>;

const disturbance = (round: Round): number =>
  Math.max(...Object.values(round).map((sample) => sample.disturbance));

/** Rounds in which each is loaded in turn, beginning with another one each time. */
const interleave = async (
  { contestants, rounds, seconds }: Plan,
  load: { connections: number; body: string; pinned: boolean },
): Promise<Round[]> =>
  withStand(load.pinned, (stand) =>
    withAll(stand, contestants, async (started) => {
      const all = [stand.direct, ...started];
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

const column = (
  rounds: Round[],
  pick: (sample: Sample, round: Round) => number | undefined,
): Figure['values'] => {
  const names = Object.keys(rounds[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, rounds.map((round) => pick(round[name]!, round) ?? NaN)]),
  );
};

const latency = async (plan: Plan): Promise<Figure[]> => {
  const suite = 'one at a time';
  const rounds = await interleave(plan, { connections: 1, body: BODIES.small, pinned: false });
  const added = column(rounds, (sample, round) => sample.p50 - round['direct']!.p50);
  delete added['direct'];
  return [
    { suite, name: 'median ms', values: column(rounds, (sample) => sample.p50) },
    { suite, name: 'added median ms', values: added, target: atMost(2) },
  ];
};

const throughput =
  (suite: string, body: string, targets: { perSecond: Target; cpu: Target; resident?: Target }) =>
  async (plan: Plan): Promise<Figure[]> => {
    const rounds = await interleave(plan, { connections: 32, body, pinned: true });
    return [
      {
        suite,
        name: 'per second',
        values: column(rounds, (sample) => sample.perSecond),
        target: targets.perSecond,
      },
      { suite, name: 'CPU µs each', values: column(rounds, (sample) => sample.cpu), target: targets.cpu },
      {
        suite,
        name: 'resident MB',
        values: column(rounds, (sample) => sample.resident),
        ...(targets.resident && { target: targets.resident }),
      },
    ];
  };

/** What it costs to keep records of all requests. */
const records = async (plan: Plan): Promise<Figure[]> => {
  const both = { ...plan, contestants: [withoutRecords, switchyard] };
  const rounds = await interleave(both, { connections: 32, body: BODIES.small, pinned: true });
  const suite = 'records, small, 32';
  const against = withoutRecords.name;
  return [
    {
      suite,
      name: 'per second',
      values: column(rounds, (sample) => sample.perSecond),
      target: atLeast(0.9),
      against,
    },
    { suite, name: 'CPU µs each', values: column(rounds, (sample) => sample.cpu), against },
    { suite, name: 'resident MB', values: column(rounds, (sample) => sample.resident), against },
  ];
};

/** From the start of the process to its ready line. */
const start = ({ contestants, rounds }: Plan): Promise<Figure[]> =>
  withStand(false, async (stand) => {
    const values: Record<string, number[]> = {};
    for (let round = 0; round < rounds; round += 1)
      for (const contestant of contestants) {
        const running = await stand.start(contestant);
        await stand.stop(running);
        (values[contestant.name] ??= []).push(running.readyMs);
      }
    return [{ suite: 'start', name: 'ready after ms', values, target: atMost(400, 'value') }];
  });

/** Whether memory stays flat. Only for those that get through so many requests in reasonable time. */
const memory = (plan: Plan): Promise<Figure[]> =>
  withStand(true, (stand) =>
    withAll(
      stand,
      plan.contestants.filter(({ name }) => name !== 'litellm'),
      async (all) => {
        const resident: Record<string, number[]> = {};
        for (let batch = 0; batch < MEMORY.batches; batch += 1)
          for (const target of all) {
            const load = { path: PATH, body: BODIES.small, connections: 32, requests: MEMORY.requests };
            const sample = await stand.measure(target, load);
            (resident[target.name] ??= []).push(sample.resident ?? NaN);
          }
        const each = (of: (values: number[]) => number): Figure['values'] =>
          Object.fromEntries(Object.entries(resident).map(([name, values]) => [name, [of(values)]]));
        const suite = '100,000 requests';
        const half = MEMORY.batches / 2;
        return [
          {
            suite,
            name: 'resident MB',
            values: each((values) => median(values.slice(half))),
            target: atMost(1.2),
          },
          {
            suite,
            name: 'growth, 2nd half',
            values: each((values) => median(values.slice(-2)) / median(values.slice(half - 1, half + 1))),
            target: atMost(1.1, 'value'),
          },
        ];
      },
    ),
  );

/** By the names that `--suite` takes. */
export const SUITES: Record<string, (plan: Plan) => Promise<Figure[]>> = {
  latency,
  small: throughput('small, 32 at once', BODIES.small, {
    perSecond: atLeast(0.65),
    cpu: atMost(1.5),
    resident: atMost(1.2),
  }),
  big: throughput('100 KB, 32 at once', BODIES.big, { perSecond: atLeast(0.8), cpu: atMost(1.5) }),
  stream: throughput('64-chunk streams, 32', BODIES.stream, { perSecond: atLeast(0.8), cpu: atMost(1.5) }),
  start,
  memory,
  records,
};
