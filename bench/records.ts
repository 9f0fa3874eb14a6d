/** What keeping, logging and telling of requests costs. */
import { BODIES } from './bodies.ts';
import { everythingKept, nothingKept, switchyard } from './contestants.ts';
import { atOnce } from './at-once.ts';
import type { Figure } from './report.ts';
import { column, interleave, type Plan, type Round } from './rounds.ts';
import type { Running } from './stand/index.ts';

/** Throughput that all of it may cost: a tenth. */
const LEAST = 0.9;

/** One process differs from another of the same program by some hundredths, so each is started several times. */
const STARTS = { judged: 10, shown: 3 };

const severalTimes = async (starts: number, measure: () => Promise<Round[]>): Promise<Round[]> => {
  const rounds: Round[] = [];
  for (let start = 0; start < starts; start++) rounds.push(...(await measure()));
  return rounds;
};

/** As a window of the editor or a dashboard does: at such a load it is told of thousands of requests a second, in full. */
const watch = async ({ url }: Running): Promise<void> => {
  const { body } = await fetch(`${url}/admin/events`);
  await body?.pipeTo(new WritableStream());
};

const inTurn = async (suite: string, plan: Plan, watched: boolean): Promise<Figure[]> => {
  const rounds = await severalTimes(watched ? STARTS.shown : STARTS.judged, () =>
    interleave(
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
    ),
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

const sideBySide = async (suite: string, plan: Plan): Promise<Figure[]> => {
  const rounds = await severalTimes(STARTS.shown, () =>
    atOnce({ ...plan, contestants: [nothingKept, everythingKept] }, { connections: 16, body: BODIES.small }),
  );
  return [
    {
      suite,
      name: 'CPU µs each',
      of: everythingKept.name,
      against: nothingKept.name,
      values: column(rounds, ({ cpu }) => cpu),
    },
  ];
};

export const records = async (plan: Plan): Promise<Figure[]> => [
  ...(await inTurn('records, small, 32', plan, false)),
  ...(await inTurn('… and watched', plan, true)),
  ...(await sideBySide('… at once, 16 each', plan)),
];
