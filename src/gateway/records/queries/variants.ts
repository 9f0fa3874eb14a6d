import type { VariantsView, VariantView } from '../../../contract/records.ts';
import type { Database } from '../database.ts';
import { Figures } from '../figures.ts';
import { student, wilson } from '../intervals.ts';
import { type Rollup, rollupsOf } from './rollups.ts';
import { spanOf } from './span.ts';
import { tokensOf } from './sums.ts';
import { compare, percentiles, variantsIn } from './traffic.ts';

export interface VariantsQuery {
  /** Epoch milliseconds. */
  since: number;
  until: number;
  group: string | null;
}

export async function variants(
  database: Database,
  { since, until, group }: VariantsQuery,
): Promise<VariantsView> {
  const span = spanOf(since, until);
  const rollups = await rollupsOf(database, span.parts, Infinity);
  const wanted = rollups.filter((rollup) => group === null || rollup.group === group);
  return {
    since: span.since,
    until,
    confidence: 0.95,
    variants: Array.from(variantsIn(wanted), view).sort(
      (a, b) => compare(a.group, b.group) || compare(a.variant, b.variant),
    ),
  };
}

function view(rollups: readonly Rollup[]): VariantView {
  const { group, variant } = rollups[0]!;
  const figures = new Figures();
  for (const one of rollups) figures.merge(one.figures);
  const { sums, latency, ttft, spending } = figures;
  const { requests, failures, cancelled, cost } = sums;
  const mean = ({ count, mean, squares }: Figures['spending']) => student(count, mean, squares);
  return {
    variant,
    group,
    deployments: [...new Set(rollups.map(({ deployment }) => deployment))].sort(compare),
    requests,
    failures,
    cancelled,
    errorRate: wilson(failures, requests - cancelled),
    latencyMs: { ...percentiles(latency), mean: mean(latency) },
    ttftMs: { ...percentiles(ttft), mean: mean(ttft) },
    tokens: tokensOf(sums),
    cost,
    costPerRequest: mean(spending),
  };
}
