import type { Deployment } from '../router/deployment.ts';
import type { Gateway } from './gateway.ts';
import { health } from './views.ts';
import { now } from './world.ts';

interface Endpoint {
  model: string;
  model_id: string;
  model_group: string;
  error?: string;
}

/** GET /health in LiteLLM's shape. */
export interface ProbeView {
  healthy_endpoints: Endpoint[];
  unhealthy_endpoints: Endpoint[];
  healthy_count: number;
  unhealthy_count: number;
}

/** Asks each deployment now, of one model group or of all; free where the provider lists its models. */
export async function probe(gateway: Gateway, group: string | undefined): Promise<ProbeView> {
  const deployments = Array.from(gateway.router.pool.deployments).filter(
    ({ spec }) => group === undefined || spec.group === group,
  );
  const results = await Promise.all(deployments.map((deployment) => ask(gateway, deployment)));
  const healthy = results.filter(({ error }) => error === undefined);
  const unhealthy = results.filter(({ error }) => error !== undefined);
  return {
    healthy_endpoints: healthy,
    unhealthy_endpoints: unhealthy,
    healthy_count: healthy.length,
    unhealthy_count: unhealthy.length,
  };
}

async function ask(gateway: Gateway, deployment: Deployment): Promise<Endpoint> {
  const { id, spec } = deployment;
  const endpoint = { model: spec.model, model_id: id, model_group: spec.group };
  const upstream = gateway.upstream(id);
  const { reason } = health(deployment, now());
  if (!upstream) return { ...endpoint, error: reason ?? 'it is not in use' };
  const error = await upstream.probe();
  return error === null ? endpoint : { ...endpoint, error: gateway.redact.text(error) };
}
