import { type Config, type ConfiguredDeployment, simulatedParams } from '../../config/index.ts';
import type { SimulatedBehaviour, SimulatedDeploymentView } from '../../contract/simulate.ts';
import type { Deployment } from '../../router/deployment.ts';
import { Server, type ServerModel } from '../../router/simulation/server.ts';
import type { Trace } from '../../router/trace.ts';

/** Fewer samples say nothing of a deployment. */
const MEASURED_FROM = 5;
/** How long providers keep the prompt of a session after its last request. */
const CACHE_KEEPS_MS = 300_000;

export type Basis = SimulatedDeploymentView['basis'];

/** What is known of the deployments of a configuration. */
export interface Known {
  deployment: (id: string) => Deployment | undefined;
  traces: readonly Trace[];
  /** What the caller wants them to be like, by id. */
  wanted: Readonly<Record<string, SimulatedBehaviour>>;
}

/** A simulated provider for each deployment, and what its behaviour was taken from. */
export const serversFor = ({ deployments }: Config, known: Known): { server: Server; basis: Basis }[] =>
  deployments.map((one) => {
    const { model, basis } = usual(one, known);
    const wanted = known.wanted[one.id];
    const cached = cachedShareOf(one.id, known.traces);
    const cache = cached > 0 && { cache: { keepsMs: CACHE_KEEPS_MS, faster: 1, share: cached } };
    const server = new Server({ ...model, ...cache, ...wanted });
    return { server, basis: wanted ? 'declared' : basis };
  });

function usual(one: ConfiguredDeployment, { deployment }: Known): { model: ServerModel; basis: Basis } {
  const { id, provider } = one;
  const isDeclared = provider === 'simulated';
  const past = isDeclared ? null : pastOf(id, deployment(id));
  if (past) return { model: past, basis: 'measured' };
  const { latencyMs, latencyP95Ms, tokensPerSecond, errorRate, errorStatus, rateLimitRpm } =
    simulatedParams(one);
  return {
    model: {
      id,
      latencyMs,
      latencyP95Ms,
      tokensPerSecond,
      errorRate,
      errorStatus,
      ...(rateLimitRpm !== undefined && { rateLimitRpm }),
    },
    basis: isDeclared ? 'declared' : 'assumed',
  };
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

/** 0..1: how much of the prompts of sessions came from its provider's cache, once one came. */
function cachedShareOf(id: string, traces: readonly Trace[]): number {
  const cached = traces.flatMap(({ deployment, session, usage }) =>
    deployment === id && session !== null && usage && usage.cacheRead > 0 ? [usage] : [],
  );
  const read = cached.reduce((sum, { cacheRead }) => sum + cacheRead, 0);
  const all = cached.reduce(
    (sum, { input, cacheRead, cacheWrite }) => sum + input + cacheRead + cacheWrite,
    0,
  );
  return all === 0 ? 0 : read / all;
}
