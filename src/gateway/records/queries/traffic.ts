import type { TrafficPoint, TrafficView } from '../../../contract/records.ts';
import type { Database } from '../database.ts';
import type { Figures } from '../figures.ts';
import { HOUR, MINUTE } from '../rollup.ts';
import { type Rollup, rollupsOf } from './rollups.ts';
import { MINUTES_KEPT } from './span.ts';
import { tokensOf } from './sums.ts';

/** Steps of the answer, where none is asked for. */
const STEPS = 100;
const STEPS_AT_MOST = 2000;
const QUANTILES = [0.5, 0.95, 0.99] as const;

export interface TrafficQuery {
  /** Epoch milliseconds. */
  since: number;
  until: number;
  /** Null: such that there are about a hundred. */
  stepMs: number | null;
}

export async function traffic(database: Database, query: TrafficQuery): Promise<TrafficView> {
  const { stepMs, period } = stepOf(query);
  const since = query.since - (query.since % stepMs);
  const { until } = query;
  const rollups = await rollupsOf(database, { period, since, until });
  return {
    since,
    until,
    stepMs,
    deployments: Array.from(grouped(rollups, ({ series }) => String(series)).values(), (some) => {
      const { group, deployment, provider, variant } = some[0]!;
      return { deployment, group, provider, variant: variant || null, points: points(some, stepMs) };
    }).sort((a, b) => compare(a.group, b.group) || compare(a.deployment, b.deployment)),
    variants: Array.from(variantsIn(rollups), (some) => {
      const { group, variant } = some[0]!;
      return { variant, group, points: points(some, stepMs) };
    }).sort((a, b) => compare(a.group, b.group) || compare(a.variant, b.variant)),
  };
}

/** Whole minutes where these are kept, whole hours else; longer than asked where there would be too many. */
function stepOf({ since, until, stepMs }: TrafficQuery): { stepMs: number; period: number } {
  const span = until - since;
  const asked = Math.max(stepMs ?? span / STEPS, span / STEPS_AT_MOST);
  const period = span > MINUTES_KEPT || asked >= HOUR ? HOUR : MINUTE;
  return { stepMs: Math.max(1, Math.ceil(asked / period)) * period, period };
}

function points(rollups: readonly Rollup[], stepMs: number): TrafficPoint[] {
  const steps = new Map<number, Figures>();
  for (const { at, figures } of rollups) {
    const step = at - (at % stepMs);
    const all = steps.get(step);
    if (all) all.merge(figures);
    else steps.set(step, figures.copy());
  }
  return Array.from(steps, ([at, { sums, latency, ttft }]) => ({
    at,
    requests: sums.requests,
    failures: sums.failures,
    errors: sums.errors,
    tokens: tokensOf(sums),
    cost: sums.cost,
    savings: sums.savings,
    latencyMs: percentiles(latency),
    ttftMs: percentiles(ttft),
  }));
}

export const percentiles = (of: Figures['latency']): TrafficPoint['latencyMs'] => {
  const [p50, p95, p99] = of.quantiles(QUANTILES);
  return { p50, p95, p99 };
};

/** Those with a variant, by group and variant. */
export const variantsIn = (rollups: readonly Rollup[]): Iterable<Rollup[]> =>
  grouped(
    rollups.filter(({ variant }) => variant !== ''),
    ({ group, variant }) => `${group}\n${variant}`,
  ).values();

function grouped(rollups: readonly Rollup[], by: (rollup: Rollup) => string): Map<string, Rollup[]> {
  const groups = new Map<string, Rollup[]>();
  for (const rollup of rollups) {
    const key = by(rollup);
    const group = groups.get(key);
    if (group) group.push(rollup);
    else groups.set(key, [rollup]);
  }
  return groups;
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
