import { Router as Routes } from 'express';
import type { Gateway } from '../gateway.ts';
import { now } from '../world.ts';
import { timePrefix } from '../http/call-id.ts';
import type { QueryName, QueryOf } from '../records/queries/index.ts';
import { answering } from './answering.ts';
import { HOURS_KEPT } from '../records/retention.ts';
import { limit, moment, name } from './asked.ts';

const DAY = 86_400_000;
const LOGS = 1000;
const LOGS_AT_MOST = 10_000;

/** LiteLLM's spend endpoints, for tools that read these. Days are those of UTC, the last included. */
export function spendRoutes({ records }: Gateway): Routes {
  const routes = Routes();
  /** No days before anything that can be kept, and none that are still to come. */
  const days = (query: Record<string, unknown>): { since: number; until: number } => {
    const at = Math.floor(now());
    const tomorrow = at - (at % DAY) + DAY;
    const end = moment('end_date', query.end_date, at);
    const until = Math.min(end === null ? at + 1 : end - (end % DAY) + DAY, tomorrow);
    const begin = moment('start_date', query.start_date, at) ?? until - 30 * DAY;
    return { since: Math.max(begin - (begin % DAY), tomorrow - HOURS_KEPT), until };
  };

  routes.get(
    '/spend/logs',
    answering(async ({ query }, res) => {
      const span = days(query);
      const isSpan = query.start_date !== undefined && query.end_date !== undefined;
      const requestId = name('request_id', query.request_id);
      const json =
        isSpan && requestId === null && query.summarize !== 'false'
          ? await records.json('spendByDay', span)
          : await records.json('spendLogs', {
              requestId,
              limit: limit(query.limit, LOGS, LOGS_AT_MOST),
              from: isSpan ? timePrefix(span.since) : null,
              before: isSpan ? timePrefix(span.until) : null,
            });
      res.type('json').send(json);
    }),
  );

  const of = (path: string, name: QueryName, more: (query: Record<string, unknown>) => object = () => ({})) =>
    routes.get(
      path,
      answering(async ({ query }, res) => {
        const asked = { ...days(query), ...more(query) } as QueryOf<typeof name>;
        res.type('json').send(await records.json(name, asked));
      }),
    );
  of('/global/spend', 'globalSpend');
  of('/global/spend/logs', 'globalSpendLogs');
  of('/global/spend/models', 'globalSpendModels', (query) => ({
    limit: limit(query.limit, 10, 1000),
  }));
  of('/global/spend/provider', 'globalSpendProviders');
  of('/global/activity', 'globalActivity');
  of('/global/activity/model', 'globalActivityModels');
  return routes;
}
