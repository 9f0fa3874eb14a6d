import { BODIES } from './bodies.ts';
import { switchyard, translating } from './contestants.ts';
import type { Figure } from './report.ts';
import { column, interleave, type Plan } from './rounds.ts';
import { STREAM_CHUNKS } from './stand/answers.ts';

const contestants = [switchyard, translating];
const of = translating.name;
const against = switchyard.name;

/** What a translation adds to the time until a stream's first bytes, over the same gateway where it passes them on. */
const first = async (plan: Plan): Promise<Figure[]> => {
  const load = { connections: 1, body: BODIES.stream, pinned: false };
  const rounds = await interleave({ ...plan, contestants }, load);
  const added = rounds.map((round) => round[of]!.first - round[against]!.first);
  const suite = 'translated streams, one at a time';
  return [
    { suite, name: 'first bytes ms', values: column(rounds, (sample) => sample.first), of, against },
    {
      suite,
      name: 'added first bytes ms',
      values: { [of]: added },
      of,
      target: { of: 'value', at: 'most', limit: 2 },
    },
  ];
};

const events = async (plan: Plan): Promise<Figure[]> => {
  const load = { connections: 32, body: BODIES.stream, pinned: true };
  const rounds = await interleave({ ...plan, contestants }, load);
  const common = { suite: 'translated streams, 32', of, against };
  return [
    { ...common, name: 'per second', values: column(rounds, (sample) => sample.perSecond) },
    { ...common, name: 'CPU µs each', values: column(rounds, (sample) => sample.cpu) },
    {
      ...common,
      name: 'events a CPU second',
      values: column(rounds, (sample) => sample.cpu && (STREAM_CHUNKS * 1e6) / sample.cpu),
      target: { of: 'value', at: 'least', limit: 50_000 },
    },
  ];
};

/** A client of Messages on a deployment that speaks Chat. */
export const translated = async (plan: Plan): Promise<Figure[]> => [
  ...(await first(plan)),
  ...(await events(plan)),
];
