import { BODIES } from './bodies.ts';
import { history, million } from './history.ts';
import { records } from './records.ts';
import type { Figure, Target } from './report.ts';
import { column, interleave, PATH, type Plan, withAll, withStand } from './rounds.ts';
import { median } from './statistics.ts';
import { translated } from './translated.ts';

const MEMORY = { batches: 10, requests: 10_000 };

const atMost = (limit: number, of: Target['of'] = 'ratio'): Target => ({ of, at: 'most', limit });
const atLeast = (limit: number): Target => ({ of: 'ratio', at: 'least', limit });

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
  (
    suite: string,
    body: string,
    targets: { perSecond: Target; cpu: Target; resident?: Target },
    connections = 32,
  ) =>
  async (plan: Plan): Promise<Figure[]> => {
    const rounds = await interleave(plan, { connections, body, pinned: true });
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
  huge: throughput('1 MB, 8 at once', BODIES.huge, { perSecond: atLeast(0.5), cpu: atMost(2) }, 8),
  stream: throughput('64-chunk streams, 32', BODIES.stream, { perSecond: atLeast(0.8), cpu: atMost(1.5) }),
  translated,
  start,
  memory,
  records,
  history,
  million,
};

/** Those that take minutes are to be asked for. */
export const USUAL = Object.keys(SUITES).filter((name) => name !== 'million' && name !== 'history');
