import type { Request, Response } from 'express';
import { SURFACES, surfaceAt } from '../dialects/surfaces.ts';
import { sendError } from '../http/errors.ts';
import { dialectOf } from './dialect-of.ts';

/** What no route took: another method than POST at a client surface, or a path of nothing. */
export function unserved(req: Request, res: Response): void {
  const { method, path } = req;
  const surface = surfaceAt(path);
  if (!surface) {
    const meant = [...SURFACES.keys()].filter((known) => path.endsWith(known)).at(-1);
    const hint = meant === undefined ? '' : ` Did you mean ${meant}? Look at the base address of the client.`;
    sendError(res, dialectOf(req), {
      status: 404,
      message: `There is nothing at ${method} ${path}.${hint}`,
    });
    return;
  }
  res.setHeader('allow', 'POST, OPTIONS');
  if (method === 'OPTIONS') res.status(204).end();
  else
    sendError(res, surface.dialect, {
      status: 405,
      message: `${path} takes POST, not ${method}.`,
    });
}
