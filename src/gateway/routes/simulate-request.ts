import type { SimulatedBehaviour, SimulatedTraffic, SimulateRequest } from '../../contract/simulate.ts';
import { count, list, record, text } from '../dialects/json.ts';

/** What of a body asks for a simulation; what is of another type is as if it were not there. */
export function simulateRequest(body: unknown): SimulateRequest {
  const { config, traffic, deployments, requests, seed } = record(body);
  const wanted = Object.entries(record(deployments)).map(
    ([id, one]) => [id, behaviourOf(record(one))] as const,
  );
  return present({
    config: text(config),
    traffic: traffic === 'recorded' ? traffic : trafficOf(record(traffic)),
    deployments: Object.fromEntries(wanted),
    requests: count(requests),
    seed: count(seed),
  });
}

function trafficOf(traffic: Record<string, unknown>): SimulatedTraffic {
  const { model, requestsPerSecond, stream, inputTokens, outputTokens, sessions, burst } = traffic;
  return present({
    model: text(model),
    requestsPerSecond: count(requestsPerSecond),
    stream: stream === true,
    inputTokens: count(inputTokens),
    outputTokens: count(outputTokens),
    sessions: count(sessions),
    burst: count(burst),
  });
}

function behaviourOf(one: Record<string, unknown>): SimulatedBehaviour {
  const latencyMs = positive(one.latencyMs);
  return present({
    latencyMs,
    latencyP95Ms: positive(one.latencyP95Ms) ?? (latencyMs === undefined ? undefined : 2 * latencyMs),
    tokensPerSecond: positive(one.tokensPerSecond),
    errorRate: count(one.errorRate),
    errorStatus: count(one.errorStatus),
    rateLimitRpm: count(one.rateLimitRpm),
    knee: positive(one.knee),
    phases: Array.isArray(one.phases) ? list(one.phases).map((phase) => phaseOf(record(phase))) : undefined,
  });
}

const phaseOf = ({ fromMs, toMs, slower, errorRate }: Record<string, unknown>) => ({
  fromMs: count(fromMs) ?? 0,
  toMs: count(toMs) ?? Infinity,
  ...present({ slower: positive(slower), errorRate: count(errorRate) }),
});

const positive = (value: unknown): number | undefined => count(value) || undefined;

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

const present = <T extends object>(all: T): Present<T> =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Present<T>;
