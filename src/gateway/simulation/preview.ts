import { type Config, loadConfig } from '../../config/index.ts';
import type { SimulatedLatency, SimulateRequest, SimulateView } from '../../contract/simulate.ts';
import { simulate, type SimulatedRequest } from '../../router/simulate.ts';
import type { Arrival } from '../../router/simulation/traffic.ts';
import type { RouterSpec } from '../../router/spec.ts';
import type { Gateway } from '../gateway.ts';
import { type Basis, serversFor } from './servers.ts';
import { recorded, synthetic } from './traffic.ts';

const REQUESTS = 1000;
const REQUESTS_AT_MOST = 20_000;

/** What a configuration would do with some traffic; a sentence when that can't be told. Rejects when nobody waits any more. */
export async function preview(
  gateway: Gateway,
  request: SimulateRequest,
  lookup: (name: string) => string | undefined,
  gone: AbortSignal,
): Promise<SimulateView | string> {
  const config = configOf(gateway, request, lookup);
  if (!config) return 'The configuration has errors; POST /admin/config/check tells them.';
  const spec = gateway.specOf(config);
  const seed = request.seed ?? 1;
  const requests = Math.min(Math.max(1, Math.floor(request.requests ?? REQUESTS)), REQUESTS_AT_MOST);
  const traces = gateway.traces.list({ limit: requests });
  const traffic =
    request.traffic === 'recorded'
      ? recorded(traces)
      : synthetic(request.traffic ?? {}, spec, requests, seed);
  if (traffic.length === 0)
    return 'No traffic is recorded yet: send requests, or describe synthetic traffic.';

  const known = serversFor(config, {
    deployment: (id) => gateway.router.pool.deployment(id),
    traces,
    wanted: request.deployments ?? {},
  });
  const settled = async () => {
    await new Promise<void>((resolve) => setImmediate(resolve));
    gone.throwIfAborted();
  };
  const done = await simulate({ spec, servers: known.map(({ server }) => server), traffic, seed, settled });
  const bases = new Map(known.map(({ server, basis }) => [server.model.id, basis]));
  return view(spec, traffic, done, bases);
}

function configOf(
  gateway: Gateway,
  { config }: SimulateRequest,
  lookup: (name: string) => string | undefined,
): Config | null {
  return config === undefined ? gateway.config : loadConfig(config, { lookup }).config;
}

function view(
  spec: RouterSpec,
  traffic: readonly Arrival[],
  done: readonly SimulatedRequest[],
  bases: ReadonlyMap<string, Basis>,
): SimulateView {
  const asked = new Set(done.map(({ arrival }) => arrival));
  const unknown = traffic.filter((arrival) => !asked.has(arrival));
  const served = done.filter(({ trace }) => trace.outcome === 'success');
  const costOf = (some: readonly SimulatedRequest[]) =>
    some.reduce((sum, { trace }) => sum + (trace.cost ?? 0), 0);
  return {
    requests: traffic.length,
    failures: traffic.length - served.length,
    unknownModels: [...new Set(unknown.map(({ model }) => model))],
    latencyMs: latency(served),
    cost: costOf(done),
    savings: done.reduce((sum, { trace }) => sum + (trace.savings ?? 0), 0),
    deployments: spec.deployments.map(({ id, group, prices }) => {
      const own = done.filter(({ trace }) => trace.deployment === id);
      const good = own.filter(({ trace }) => trace.outcome === 'success');
      const ofGroup = done.filter(({ trace }) => trace.deployment !== null && trace.group === group);
      return {
        id,
        group,
        requests: own.length,
        share: ofGroup.length === 0 ? 0 : own.length / ofGroup.length,
        failures: own.length - good.length,
        latencyMs: latency(good),
        cost: prices ? costOf(own) : null,
        basis: bases.get(id)!,
      };
    }),
  };
}

function latency(requests: readonly SimulatedRequest[]): SimulatedLatency {
  const sorted = requests.map(({ latencyMs }) => latencyMs).sort((a, b) => a - b);
  const at = (rank: number) => sorted[Math.max(0, Math.ceil(rank * sorted.length) - 1)] ?? null;
  const sum = sorted.reduce((all, one) => all + one, 0);
  return {
    mean: sorted.length === 0 ? null : sum / sorted.length,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
  };
}
