import type { TokenUsage } from '../../contract/admin.ts';
import type { StoredAttempt } from './batch.ts';
import type { Figures } from './figures.ts';
import type { Route } from './routes.ts';

/** What of a finished request is counted. */
export interface Finished extends TokenUsage {
  /** Of the deployment that answered or failed last. */
  series: number;
  outcome: Route['outcome'];
  /** The kind of the failure; empty where it is none. */
  error: string;
  attempts: number;
  estimated: boolean;
  durationMs: number;
  ttftMs: number | null;
  cost: number | null;
  savings: number | null;
}

type Tried = Pick<StoredAttempt, 'series' | 'usage' | 'cost' | 'estimated' | 'outcome' | 'error'>;

/**
 * Requests count under the deployment that answered or failed last; tokens, costs and errors where they came about.
 * `tries`: where they are kept apart from the request.
 */
export function countRequest(
  request: Finished,
  tries: readonly Tried[] | null,
  figuresOf: (series: number) => Figures,
): void {
  const figures = figuresOf(request.series);
  count(figures, request);
  if (tries) {
    for (const { series, usage, cost, estimated, outcome, error } of tries) {
      const own = figuresOf(series);
      if (outcome === 'failure') own.failed(error ?? request.error);
      if (usage) own.charge(usage, cost, estimated);
    }
  } else if (request.attempts > 0) {
    if (request.outcome === 'failure') figures.failed(request.error);
    if (request.input + request.output + request.cacheRead + request.cacheWrite > 0)
      figures.charge(request, request.cost, request.estimated);
  } else if (request.outcome === 'failure') figures.kinds.add(request.error, 1);
}

function count({ sums, latency, ttft, spending }: Figures, request: Finished): void {
  sums.requests++;
  sums.savings += request.savings ?? 0;
  if (request.cost !== null) spending.add(request.cost);
  if (request.outcome === 'failure') sums.failures++;
  else if (request.outcome === 'cancelled') sums.cancelled++;
  else {
    latency.add(request.durationMs);
    if (request.ttftMs !== null) ttft.add(request.ttftMs);
  }
}
