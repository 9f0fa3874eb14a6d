/** What keeping, logging and telling of requests costs. */
import { BODIES } from './bodies.ts';
import { everythingKept, nothingKept, switchyard } from './contestants.ts';
import type { Figure } from './report.ts';
import { column, interleave, type Plan } from './rounds.ts';
import type { Running } from './stand/index.ts';

/** Throughput that all of it may cost: a tenth. */
const LEAST = 0.9;

/** One process differs from another of the same program by some hundredths, so each is started several times. */
const STARTS = 3;

/** As a window of the editor or a dashboard does: at such a load it is told of thousands of requests a second, in full. */
const watch = async ({ url }: Running): Promise<void> => {
  const { body } = await fetch(`${url}/admin/events`);
  await body?.pipeTo(new WritableStream());
};

const compare = async (suite: string, plan: Plan, watched: boolean): Promise<Figure[]> => {
  const rounds: Awaited<ReturnType<typeof interleave>> = [];
  for (let start = 0; start < STARTS; start++)
    rounds.push(
      ...(await interleave(
        // The machine's speed changes within seconds by more than a tenth: short rounds even that out.
        { ...plan, seconds: plan.seconds / 2, contestants: [nothingKept, switchyard, everythingKept] },
        {
          connections: 32,
          body: BODIES.small,
          pinned: true,
          // Ends with the gateway.
          started: (running) => {
            if (watched && running.name === everythingKept.name) void watch(running).catch(() => undefined);
          },
        },
      )),
    );
  const judged = { suite, of: everythingKept.name, against: nothingKept.name };
  return [
    {
      ...judged,
      name: 'per second',
      values: column(rounds, ({ perSecond }) => perSecond),
      ...(watched ? {} : { target: { of: 'ratio', at: 'least', limit: LEAST } }),
    },
    { ...judged, name: 'CPU µs each', values: column(rounds, ({ cpu }) => cpu) },
    { ...judged, name: 'resident MB', values: column(rounds, ({ resident }) => resident) },
    {
      ...judged,
      of: 'switchyard',
      name: 'records, log',
      values: column(rounds, ({ perSecond }) => perSecond),
    },
  ];
};

export const records = async (plan: Plan): Promise<Figure[]> => [
  ...(await compare('records, small, 32', plan, false)),
  ...(await compare('… and watched', plan, true)),
];
