import type { IRoute, Router as Routes } from 'express';
import { sendError } from '../http/errors.ts';
import { dialectOf } from './dialect-of.ts';

/** Adds to `routes` that they answer 405 to methods which their paths do not take, and OPTIONS with those that they do. */
export function refuseOtherMethods(routes: Routes): Routes {
  const taken = new Map<string, Set<string>>();
  for (const { route } of routes.stack) {
    for (const path of [route?.path ?? []].flat()) {
      const methods = taken.get(path) ?? new Set();
      for (const method of methodsOf(route!)) methods.add(method);
      taken.set(path, methods);
    }
  }
  for (const [path, methods] of taken) {
    const allowed = [...methods, 'OPTIONS'].join(', ');
    routes.all(path, (req, res) => {
      res.setHeader('allow', allowed);
      if (req.method === 'OPTIONS') res.status(204).end();
      else
        sendError(res, dialectOf(req), {
          status: 405,
          message: `${req.baseUrl}${req.path} takes ${[...methods].join(', ')}, not ${req.method}.`,
        });
    });
  }
  return routes;
}

/** express answers HEAD wherever it answers GET. */
const methodsOf = ({ stack }: IRoute): string[] =>
  stack.flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : method.toUpperCase()));
