import { Router as Routes } from 'express';
import type { RequestsView } from '../../contract/admin.ts';
import { describe } from '../../router/trace.ts';
import { openai } from '../dialects/openai.ts';
import type { Gateway } from '../gateway.ts';
import { sendError } from '../http/errors.ts';
import { answering } from './answering.ts';
import { limit, name, oneOf } from './asked.ts';

const OUTCOMES = ['success', 'failure', 'cancelled'] as const;
const LISTED = 50;
const LISTED_AT_MOST = 1000;

/** Decision traces: the latest with all that was weighed, from memory; older ones as the records have them. */
export function requestRoutes({ traces, records }: Gateway): Routes {
  const routes = Routes();
  const isReadable = (): boolean => records.view.state === 'storing';

  routes.get(
    '/requests',
    answering(async ({ query }, res) => {
      const most = limit(query.limit, LISTED, LISTED_AT_MOST);
      const [group, deployment, outcome] = [
        name('group', query.group),
        name('deployment', query.deployment),
        query.outcome ? oneOf('outcome', query.outcome, OUTCOMES) : null,
      ];
      const recent = traces
        .list({
          limit: most,
          group: group ?? undefined,
          deployment: deployment ?? undefined,
          outcome: outcome ?? undefined,
        })
        .map(describe);
      const missing = most - recent.length;
      const stored =
        missing > 0 && isReadable()
          ? await records.query('requests', {
              limit: most + traces.length,
              before: null,
              from: null,
              group,
              deployment,
              outcome,
            })
          : [];
      const older = stored.filter(({ callId }) => !traces.find(callId)).slice(0, missing);
      const view: RequestsView = { requests: [...recent, ...older] };
      res.json(view);
    }),
  );
  routes.get(
    '/requests/:callId',
    answering(async ({ params }, res) => {
      const callId = String(params.callId);
      const recent = traces.find(callId);
      const found = recent
        ? describe(recent)
        : isReadable()
          ? await records.query('request', { callId })
          : null;
      if (found) res.json(found);
      else sendError(res, openai, { status: 404, message: `There is no request '${callId}'.` });
    }),
  );
  return routes;
}
