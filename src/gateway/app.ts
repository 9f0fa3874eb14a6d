import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { openai } from './dialects/openai.ts';
import type { Gateway } from './gateway.ts';
import { sendError } from './http/errors.ts';
import { adminRoutes } from './routes/admin.ts';
import { healthRoutes } from './routes/health.ts';
import { metricsRoute } from './routes/metrics.ts';
import { modelRoutes } from './routes/models.ts';
import { refuseOtherMethods } from './routes/other-methods.ts';
import { recordRoutes } from './routes/records.ts';
import { requestRoutes } from './routes/requests.ts';
import { spendRoutes } from './routes/spend.ts';
import { uiRoutes } from './routes/ui.ts';
import { unserved } from './routes/unserved.ts';
import { dialectOf } from './routes/dialect-of.ts';

export interface AppOptions {
  /** Folder of the dashboard's files. */
  webRoot: string;
  /** Ends the gateway as SIGTERM does. */
  shutdown: () => void;
  /** Stored keys first, then the environment. */
  lookup: (name: string) => string | undefined;
  /** Takes in keys stored in the editor; names with null are forgotten. */
  keys: (keys: Record<string, string | null>) => void;
  /** How long to wait for a window, null for ever; answers what holds now. */
  lease: (seconds: number | null) => number | null;
}

/** What is behind the key; probes of clients elsewhere get their 404 without one. */
const KEYED = ['/v1', '/v1beta', '/models', '/model', '/health', '/admin', '/spend', '/global'];

/** Everything but the client surfaces, which the server hands to the relay itself. Host and Origin are checked before. */
export function createApp(gateway: Gateway, options: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);

  app.use((_req: Request, _res: Response, next: NextFunction) => {
    gateway.afterwards.finish(); // So that it is told.
    next();
  });
  app.use(refuseOtherMethods(healthRoutes(gateway)));
  app.use(refuseOtherMethods(metricsRoute(gateway)));
  app.use(refuseOtherMethods(uiRoutes(options.webRoot)));

  app.use(KEYED, (req: Request, res: Response, next: NextFunction) => {
    const refusal = gateway.guard.refusesKey(req.headers);
    if (refusal) sendError(res, dialectOf(req), refusal);
    else next();
  });
  app.use(refuseOtherMethods(modelRoutes(gateway)));
  const admin = [adminRoutes(gateway, options), requestRoutes(gateway), recordRoutes(gateway)];
  app.use('/admin', ...admin.map(refuseOtherMethods));
  app.use(refuseOtherMethods(spendRoutes(gateway)));

  app.use(unserved);
  app.use(
    (
      error: Error & { status?: number; type?: string },
      _req: Request,
      res: Response,
      _next: NextFunction,
    ) => {
      const status = error.status !== undefined && error.status < 500 ? error.status : 500;
      if (status === 500) gateway.log.error({ err: error }, 'a request to the operator surface failed');
      const isNoJson = error.type === 'entity.parse.failed';
      const said = isNoJson ? `The request body is not valid JSON: ${error.message}` : error.message;
      sendError(res, openai, { status, message: status === 500 ? 'Internal error; see the log.' : said });
    },
  );
  return app;
}
