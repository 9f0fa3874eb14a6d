import type { TrafficKey, TrafficPoint, TrafficView } from '../../../contract/records.ts';
import type { Database } from '../database.ts';
import { Figures } from '../figures.ts';
import { FOUR_HOURS, HOUR, MINUTE, QUARTER } from '../rollup.ts';
import { RECENT_AT_MOST, recentRollups } from './recent.ts';
import { type Rollup, rollupsOf } from './rollups.ts';
import { MINUTES_KEPT } from './span.ts';
import { tokensOf } from './sums.ts';

/** Steps of the answer, where none is asked for. */
const STEPS = 100;
const STEPS_AT_MOST = 2000;
const SECOND = 1000;
const QUANTILES = [0.5, 0.95, 0.99] as const;

export interface TrafficQuery {
  /** Epoch milliseconds. */
  since: number;
  until: number;
  /** Null: such that there are about a hundred. */
  stepMs: number | null;
  /** Null: everything. */
  by?: TrafficKey | null;
  /** Only of these; null or absent: of all. */
  group?: string | null;
  deployment?: string | null;
  variant?: string | null;
}

export async function traffic(database: Database, query: TrafficQuery): Promise<TrafficView> {
  const { stepMs, period } = stepOf(query);
  const since = query.since < query.until ? query.since - (query.since % stepMs) : query.until;
  const { until, by = null } = query;
  const found =
    period === null
      ? await recentRollups(database, { since, until, stepMs })
      : await rollupsOf(database, [{ period, since, until }], stepMs);
  const rollups = found.filter((rollup) => isWanted(rollup, query));
  const asked = (key: TrafficKey): Rollup[] => (by === null || by === key ? rollups : []);
  return {
    since,
    until,
    stepMs,
    total: points(rollups),
    groups: Array.from(grouped(asked('group'), ({ group }) => group).values(), (some) => ({
      group: some[0]!.group,
      points: points(some),
    })).sort((a, b) => compare(a.group, b.group)),
    deployments: Array.from(grouped(asked('deployment'), ({ series }) => String(series)).values(), (some) => {
      const { group, deployment, provider, variant } = some[0]!;
      return { deployment, group, provider, variant: variant || null, points: points(some) };
    }).sort((a, b) => compare(a.group, b.group) || compare(a.deployment, b.deployment)),
    variants: Array.from(variantsIn(asked('variant')), (some) => {
      const { group, variant } = some[0]!;
      return { variant, group, points: points(some) };
    }).sort((a, b) => compare(a.group, b.group) || compare(a.variant, b.variant)),
  };
}

const isWanted = (rollup: Rollup, { group, deployment, variant }: TrafficQuery): boolean =>
  (group ?? rollup.group) === rollup.group &&
  (deployment ?? rollup.deployment) === rollup.deployment &&
  (variant ?? rollup.variant) === rollup.variant;

/**
 * Whole minutes where these are kept, whole hours else; longer than asked where there would be too many. Seconds, of
 * single records (`period` is null), where they are asked for and the span is short.
 */
function stepOf({ since, until, stepMs }: TrafficQuery): { stepMs: number; period: number | null } {
  const span = until - since;
  const asked = Math.max(stepMs ?? span / STEPS, span / STEPS_AT_MOST);
  if (stepMs !== null && asked < MINUTE && span <= RECENT_AT_MOST)
    return { stepMs: Math.max(1, Math.ceil(asked / SECOND)) * SECOND, period: null };
  const period = span > MINUTES_KEPT || asked >= HOUR ? HOUR : MINUTE;
  const unit = stepMs === null ? unitOf(asked, period) : period;
  return { stepMs: Math.max(1, Math.ceil(asked / unit)) * unit, period };
}

/** Of which steps are made: where it makes half of them at the most, one that there are sums of. */
function unitOf(asked: number, period: number): number {
  if (asked > FOUR_HOURS) return FOUR_HOURS;
  return period === MINUTE && asked > QUARTER / 2 ? QUARTER : period;
}

/** Of rollups by step, those of a step together. */
function points(rollups: readonly Rollup[]): TrafficPoint[] {
  const steps = new Map<number, Rollup[]>();
  for (const rollup of rollups) {
    const step = steps.get(rollup.at);
    if (step) step.push(rollup);
    else steps.set(rollup.at, [rollup]);
  }
  return Array.from(steps.values(), (some) => point(some[0]!.at, together(some)));
}

function together(rollups: readonly Rollup[]): Figures {
  if (rollups.length === 1) return rollups[0]!.figures;
  const all = new Figures();
  for (const { figures } of rollups) all.merge(figures);
  return all;
}

const point = (at: number, { sums, latency, ttft, kinds }: Figures): TrafficPoint => ({
  at,
  requests: sums.requests,
  failures: sums.failures,
  errors: sums.errors,
  errorKinds: kinds.counts,
  tokens: tokensOf(sums),
  cost: sums.cost,
  savings: sums.savings,
  latencyMs: percentiles(latency),
  ttftMs: percentiles(ttft),
});

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
