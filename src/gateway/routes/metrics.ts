import { Router as Routes } from 'express';
import type { Gateway } from '../gateway.ts';

/** Prometheus text. */
export function metricsRoute({ metrics }: Gateway): Routes {
  const routes = Routes();
  routes.get('/metrics', async (_req, res) => {
    res.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  return routes;
}
