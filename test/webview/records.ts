import type { RecordAnswers, RecordName } from '../../src/contract/dashboard.ts';
import type { StateView } from '../../src/contract/admin.ts';
import type {
  Outage,
  TrafficKey,
  TrafficPoint,
  TrafficSeries,
  TrafficView,
  VariantView,
} from '../../src/contract/records.ts';

/** A point of some traffic; what is not given follows from the number of requests. */
export const point = (at: number, requests: number, changes: Partial<TrafficPoint> = {}): TrafficPoint => ({
  at,
  requests,
  failures: 0,
  errors: 0,
  errorKinds: {},
  tokens: { input: requests * 400, output: requests * 90, cache_read: 0, cache_write: 0 },
  cost: requests * 0.002,
  savings: requests * 0.0005,
  latencyMs: requests > 0 ? { p50: 410, p95: 980, p99: 1320 } : { p50: null, p95: null, p99: null },
  ttftMs: requests > 0 ? { p50: 160, p95: 310, p99: 420 } : { p50: null, p95: null, p99: null },
  ...changes,
});

const summed = (all: readonly TrafficPoint[]): TrafficPoint[] => {
  const at = new Map<number, TrafficPoint>();
  for (const one of all) {
    const before = at.get(one.at);
    at.set(
      one.at,
      before
        ? {
            ...point(one.at, before.requests + one.requests),
            errors: before.errors + one.errors,
            errorKinds: { ...before.errorKinds, ...one.errorKinds },
          }
        : one,
    );
  }
  return Array.from(at.values()).sort((a, b) => a.at - b.at);
};

const SPANS: Record<string, number> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const spanOf = (text: string): number => Number(text.slice(0, -1)) * SPANS[text.at(-1)!]!;

/** Some traffic of every deployment, in waves; the one that cools down had errors. */
export const trafficOf = (state: StateView, query: URLSearchParams, now = Date.now()): TrafficView => {
  const stepMs = Number(query.get('step')) * 1000;
  const asked = now - spanOf(query.get('since') ?? '5m');
  const since = asked - (asked % stepMs);
  const by = query.get('by') as TrafficKey;
  const deployments = state.deployments
    .filter(({ requests }) => requests > 0)
    .filter(
      ({ id, group }) => id === (query.get('deployment') ?? id) && group === (query.get('group') ?? group),
    )
    .map(({ id, group, provider, variant, state: health }, place) => {
      const points: TrafficPoint[] = [];
      for (let at = since, step = 0; at < now; at += stepMs, step++) {
        const requests = Math.round(12 + place * 3 + 8 * Math.sin(step / 6 + place));
        const errors = health === 'cooling_down' && step % 4 === 0 ? 2 : 0;
        points.push(point(at, requests, errors > 0 ? { errors, errorKinds: { rate_limit: errors } } : {}));
      }
      return { deployment: id, group, provider, variant, points };
    });
  const groups = [...new Set(deployments.map(({ group }) => group))].map((group): TrafficSeries => ({
    group,
    points: summed(deployments.filter((one) => one.group === group).flatMap(({ points }) => points)),
  }));
  const variants = deployments.flatMap(({ variant, group, points }) =>
    variant === null ? [] : [{ variant, group, points }],
  );
  return {
    since,
    until: now,
    stepMs,
    total: summed(deployments.flatMap(({ points }) => points)),
    groups: by === 'group' ? groups : [],
    deployments: by === 'deployment' ? deployments : [],
    variants: by === 'variant' ? variants : [],
  };
};

export const variant = (name: string, changes: Partial<VariantView> = {}): VariantView => ({
  variant: name,
  group: 'chat',
  deployments: [`${name}-1`],
  requests: 400,
  failures: 8,
  cancelled: 0,
  errorRate: { value: 0.02, low: 0.01, high: 0.039 },
  latencyMs: { p50: 600, p95: 1200, p99: 1500, mean: { value: 640, low: 610, high: 670 } },
  ttftMs: { p50: 200, p95: 400, p99: 500, mean: { value: 210, low: 200, high: 220 } },
  tokens: { input: 1000, output: 2000, cache_read: 0, cache_write: 0 },
  cost: 1.2,
  costPerRequest: { value: 0.003, low: 0.0028, high: 0.0032 },
  ...changes,
});

const outagesOf = (state: StateView, since: number, now: number): Outage[] =>
  state.deployments
    .filter(({ state: health }) => health === 'cooling_down' || health === 'disabled')
    .flatMap(({ id, group, state: health }) => [
      { deployment: id, group, state: 'circuit_open' as const, from: since + 1000, to: since + 40_000 },
      { deployment: id, group, state: health as Outage['state'], from: now - 30_000, to: null },
    ]);

/** All that a gateway's records would say of a scene. */
export const recordsOf =
  (state: StateView) =>
  (name: RecordName, query: URLSearchParams): RecordAnswers[RecordName] => {
    const now = Date.now();
    const since = now - spanOf(query.get('since') ?? '5m');
    switch (name) {
      case 'traffic':
        return trafficOf(state, query, now);
      case 'timeline':
        return { since, until: now, stepMs: 1000, outages: outagesOf(state, since, now) };
      case 'variants':
        return {
          since,
          until: now,
          confidence: 0.95,
          variants: state.deployments.some(({ variant: name }) => name !== null)
            ? [
                variant('A'),
                variant('B', {
                  errorRate: { value: 0.07, low: 0.05, high: 0.1 },
                  latencyMs: { p50: 690, p95: 1900, p99: 2600, mean: { value: 790, low: 740, high: 840 } },
                }),
              ]
            : [],
        };
      case 'spend':
        return {
          since,
          until: now,
          rows: state.deployments
            .filter(({ requests }) => requests > 0)
            .map(({ id, requests, cost }) => ({
              key: id,
              requests,
              failures: 0,
              tokens: { input: requests * 400, output: requests * 90, cache_read: 0, cache_write: 0 },
              cost: cost ?? 0,
              savings: 0,
              estimated: 0,
              unpriced: cost === null ? requests : 0,
            })),
        };
    }
  };
