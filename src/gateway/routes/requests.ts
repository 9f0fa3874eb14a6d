import { Router as Routes } from 'express';
import type { RequestsView } from '../../contract/admin.ts';
import { describe } from '../../router/trace.ts';
import { openai } from '../dialects/openai.ts';
import type { Gateway } from '../gateway.ts';
import { sendError } from '../http/errors.ts';
import { answering } from './answering.ts';
import { timePrefix } from '../http/call-id.ts';
import { now } from '../world.ts';
import { limit, moment, name, oneOf } from './asked.ts';

const OUTCOMES = ['success', 'failure', 'cancelled'] as const;
const LISTED = 50;
const LISTED_AT_MOST = 1000;
const EXPORTED_AT_MOST = 50_000;

/** Decision traces: the latest with all that was weighed, from memory; older ones as the records have them. */
export function requestRoutes({ traces, records }: Gateway): Routes {
  const routes = Routes();
  const isReadable = (): boolean => records.view.state === 'storing';

  routes.get(
    '/requests',
    answering(async ({ query }, res) => {
      const group = name('group', query.group);
      const deployment = name('deployment', query.deployment);
      const outcome = query.outcome ? oneOf('outcome', query.outcome, OUTCOMES) : null;
      const since = moment('since', query.since, now());
      const from = since === null ? null : timePrefix(since);
      const wanted = { before: null, from, group, deployment, outcome };
      if (oneOf('format', query.format, ['json', 'csv']) === 'csv') {
        const asked = { ...wanted, limit: limit(query.limit, EXPORTED_AT_MOST, EXPORTED_AT_MOST) };
        res
          .type('csv')
          .attachment('requests.csv')
          .send(await records.query('requestsCsv', asked));
        return;
      }
      const most = limit(query.limit, LISTED, LISTED_AT_MOST);
      const recent = traces
        .list({
          limit: most,
          group: group ?? undefined,
          deployment: deployment ?? undefined,
          outcome: outcome ?? undefined,
        })
        .filter(({ startedAt }) => startedAt >= (since ?? 0))
        .map(describe);
      const missing = most - recent.length;
      const stored =
        missing > 0 && isReadable()
          ? await records.query('requests', { ...wanted, limit: most + traces.length })
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
      const stored = !traces.find(callId) && isReadable() ? await records.query('request', { callId }) : null;
      const recent = traces.find(callId); // It may have ended meanwhile.
      const found = recent ? describe(recent) : stored;
      const content = found && isReadable() ? await records.query('content', { callId }) : null;
      if (found) res.json(content ? { ...found, content } : found);
      else sendError(res, openai, { status: 404, message: `There is no request '${callId}'.` });
    }),
  );
  return routes;
}
