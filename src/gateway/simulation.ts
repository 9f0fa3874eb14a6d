import { type Config, loadConfig, simulatedParams } from '../config/index.ts';
import type {
  SimulatedDeploymentView,
  SimulatedLatency,
  SimulatedTraffic,
  SimulateRequest,
  SimulateView,
} from '../contract/simulate.ts';
import type { Deployment } from '../router/deployment.ts';
import { simulate, type SimulatedRequest } from '../router/simulate.ts';
import { Server, type ServerModel } from '../router/simulation/server.ts';
import { type Arrival, drawTraffic } from '../router/simulation/traffic.ts';
import type { RouterSpec } from '../router/spec.ts';
import type { Trace } from '../router/trace.ts';
import type { Gateway } from './gateway.ts';

const REQUESTS = 1000;
const REQUESTS_AT_MOST = 20_000;
const PER_SECOND = 5;
/** Where a recorded request told no usage. */
const TOKENS = { input: 500, output: 100 };
/** Fewer samples say nothing of a deployment. */
const MEASURED_FROM = 5;

type Basis = SimulatedDeploymentView['basis'];

/** What a configuration would do with some traffic; a sentence when that can't be told. */
export async function preview(
  gateway: Gateway,
  request: SimulateRequest,
  lookup: (name: string) => string | undefined,
): Promise<SimulateView | string> {
  const config = configOf(gateway, request, lookup);
  if (!config) return 'The configuration has errors; POST /admin/config/check tells them.';
  const spec = gateway.specOf(config);
  const seed = request.seed ?? 1;
  const requests = Math.min(Math.max(1, Math.floor(request.requests ?? REQUESTS)), REQUESTS_AT_MOST);
  const traffic =
    request.traffic === 'recorded'
      ? recorded(gateway.traces.list({ limit: requests }))
      : synthetic(request.traffic ?? {}, spec, requests, seed);
  if (traffic.length === 0)
    return 'No traffic is recorded yet: send requests, or describe synthetic traffic.';

  const bases = new Map<string, Basis>();
  const servers = config.deployments.map((one) => {
    const known = gateway.router.pool.deployment(one.id);
    const isDeclared = one.provider === 'simulated';
    const past = isDeclared ? null : pastOf(one.id, known);
    bases.set(one.id, isDeclared ? 'declared' : past ? 'measured' : 'assumed');
    const params = simulatedParams(one);
    return new Server(
      past ?? {
        id: one.id,
        latencyMs: params.latencyMs,
        latencyP95Ms: params.latencyP95Ms,
        tokensPerSecond: params.tokensPerSecond,
        errorRate: params.errorRate,
        errorStatus: params.errorStatus,
        ...(params.rateLimitRpm !== undefined && { rateLimitRpm: params.rateLimitRpm }),
      },
    );
  });
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
  const done = await simulate({ spec, servers, traffic, seed, settled });
  return view(spec, done, bases);
}

function configOf(
  gateway: Gateway,
  { config }: SimulateRequest,
  lookup: (name: string) => string | undefined,
): Config | null {
  return config === undefined ? gateway.config : loadConfig(config, { lookup }).config;
}

/** As it has been of late; null when too little is known. */
function pastOf(id: string, known: Deployment | undefined): ServerModel | null {
  if (!known || known.latency.length < MEASURED_FROM) return null;
  const first = known.ttft.length > 0 ? known.ttft : known.latency;
  const [latencyMs, latencyP95Ms] = first.percentiles([0.5, 0.95]);
  return {
    id,
    latencyMs: latencyMs!,
    latencyP95Ms: latencyP95Ms!,
    // Whole answers have their time per token within their latency already.
    tokensPerSecond: known.ttft.length > 0 ? (known.tokensPerSecond ?? Infinity) : Infinity,
    errorRate: known.errorRate,
  };
}

/** Newest first in, oldest first out. */
function recorded(traces: readonly Trace[]): Arrival[] {
  const start = traces.at(-1)?.startedAt ?? 0;
  return traces.toReversed().map(({ startedAt, requestedModel, stream, usage }) => ({
    at: startedAt - start,
    model: requestedModel,
    stream,
    inputTokens: usage ? usage.input + usage.cacheRead + usage.cacheWrite : TOKENS.input,
    outputTokens: usage?.output ?? TOKENS.output,
    session: null,
  }));
}

function synthetic(
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

function view(spec: RouterSpec, done: readonly SimulatedRequest[], bases: Map<string, Basis>): SimulateView {
  const served = done.filter(({ trace }) => trace.outcome === 'success');
  const costOf = (some: readonly SimulatedRequest[]) =>
    some.reduce((sum, { trace }) => sum + (trace.cost ?? 0), 0);
  return {
    requests: done.length,
    failures: done.length - served.length,
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
