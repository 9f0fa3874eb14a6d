import * as z from 'zod';
import { parsed } from '../dialects/json.ts';
import type { Measurement } from '../../router/pace.ts';

const OUTCOMES = ['served', 'failed', 'timeout'] as const;

const outage = z.object({ until: z.number(), reason: z.string() });

const healthNews = z.object({
  cooldown: outage.optional(),
  opened: outage.optional(),
  closed: z.boolean().optional(),
  revived: z.boolean().optional(),
});

const measurement = z.tuple([
  z.literal([0, 1, 2]),
  z.number(),
  z.number().nullable(),
  z.number().nullable(),
  z.number(),
]);

const news = z.object({
  from: z.string(),
  health: z.array(z.tuple([z.string(), healthNews])),
  pace: z.array(z.tuple([z.string(), z.array(measurement)])),
  bonds: z.array(z.tuple([z.string(), z.string(), z.number()])),
});

/** What gateways tell each other. Times are epoch milliseconds by Redis' clock. */
export type News = z.output<typeof news>;
export type PaceNews = z.output<typeof measurement>;

const recalled = z.object({
  now: z.number(),
  health: z.array(z.string()),
  // An empty table of Lua's is an empty object in JSON.
  pace: z.array(
    z.preprocess((value) => (Array.isArray(value) ? (value as unknown[]) : []), z.array(z.string())),
  ),
});

/** Null for what is none: anyone who has the Redis can write to the channel. */
export const readNews = (text: string): News | null => news.safeParse(parsed(text)).data ?? null;

export const readHealth = (text: string) => healthNews.parse(JSON.parse(text));

export const readPace = (text: string): PaceNews => measurement.parse(JSON.parse(text));

/** What the script `recall` answers, in the order of the ids that it was asked for; '' where nothing was told. */
export const readRecalled = (answer: unknown) => recalled.parse(JSON.parse(String(answer)));

/** Milliseconds to a tenth: more digits are noise. */
const rounded = (ms: number): number => Math.round(ms * 10) / 10;

export const packed = ({ outcome, durationMs, ttftMs, output, load }: Measurement): PaceNews => [
  OUTCOMES.indexOf(outcome) as 0 | 1 | 2,
  rounded(durationMs),
  ttftMs === null ? null : rounded(ttftMs),
  output,
  load,
];

export const unpacked = ([outcome, durationMs, ttftMs, output, load]: PaceNews): Measurement => ({
  outcome: OUTCOMES[outcome],
  durationMs,
  ttftMs,
  output,
  load: Math.max(1, load),
});
