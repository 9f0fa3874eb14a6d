import type { SimulatedTraffic } from '../../contract/simulate.ts';
import { type Arrival, drawTraffic } from '../../router/simulation/traffic.ts';
import type { RouterSpec } from '../../router/spec.ts';
import type { Trace } from '../../router/trace.ts';

const PER_SECOND = 5;
/** Where a recorded request told no usage. */
const TOKENS = { input: 500, output: 100 };

/** Requests as they came, with their pauses and sessions. `traces`: the newest first. */
export function recorded(traces: readonly Trace[]): Arrival[] {
  const start = Math.min(...traces.map(({ startedAt }) => startedAt));
  return traces.toReversed().map(({ startedAt, requestedModel, stream, usage, session }) => ({
    at: startedAt - start,
    model: requestedModel,
    stream,
    inputTokens: usage ? usage.input + usage.cacheRead + usage.cacheWrite : TOKENS.input,
    outputTokens: usage?.output ?? TOKENS.output,
    session,
  }));
}

export function synthetic(
  { model, requestsPerSecond = PER_SECOND, ...more }: SimulatedTraffic,
  spec: RouterSpec,
  requests: number,
  seed: number,
): Arrival[] {
  const groups = model === undefined ? [...new Set(spec.deployments.map(({ group }) => group))] : [model];
  const perSecond = Math.max(0.001, requestsPerSecond);
  return drawTraffic({ ...more, model: '', requests, perSecond }, seed).map((arrival, i) => ({
    ...arrival,
    model: groups[i % groups.length]!,
  }));
}
