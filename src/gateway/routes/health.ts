import { Router as Routes } from 'express';
import type { Gateway } from '../gateway.ts';
import { now } from '../world.ts';
import { health } from '../views.ts';

/** Probes that need no key and tell no secret. */
export function healthRoutes(gateway: Gateway): Routes {
  const routes = Routes();
  routes.get(['/health/liveliness', '/health/liveness'], (_req, res) => {
    res.json("I'm alive!");
  });
  routes.get('/health/readiness', (_req, res) => {
    const time = now();
    const status = gateway.draining
      ? 'draining'
      : gateway.router.pool.anyUsable(time)
        ? 'ready'
        : 'no usable deployment';
    res.status(status === 'ready' ? 200 : 503).json({
      status,
      instance: gateway.instance,
      shared_state: gateway.view().sharedState?.state,
      deployments: Array.from(gateway.router.pool.deployments, (deployment) => ({
        id: deployment.id,
        model_group: deployment.spec.group,
        state: health(deployment, time).state,
      })),
    });
  });
  return routes;
}
