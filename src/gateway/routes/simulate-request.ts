import type { SimulatedTraffic, SimulateRequest } from '../../contract/simulate.ts';
import { count, record, text } from '../dialects/json.ts';

/** What of a body asks for a simulation; what is of another type is as if it were not there. */
export function simulateRequest(body: unknown): SimulateRequest {
  const { config, traffic, requests, seed } = record(body);
  return present({
    config: text(config),
    traffic: traffic === 'recorded' ? traffic : trafficOf(record(traffic)),
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

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

const present = <T extends object>(all: T): Present<T> =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Present<T>;
