import { Router as Routes } from 'express';
import { SPEND_KEYS, TRAFFIC_KEYS } from '../../contract/records.ts';
import type { Gateway } from '../gateway.ts';
import { now } from '../world.ts';
import { spendCsv } from '../records/csv.ts';
import { answering } from './answering.ts';
import { HOURS_KEPT } from '../records/retention.ts';
import { moment, name, oneOf, span } from './asked.ts';

const DAY = 86_400_000;

/** Traffic, spending, variants and outages, from the records. */
export function recordRoutes({ records, outages }: Gateway): Routes {
  const routes = Routes();
  /** Not before anything that can be kept: a chart of half a century has no steps that tell anything. */
  const since = (value: unknown, until: number, usual: number): number =>
    Math.max(until - HOURS_KEPT, Math.min(moment('since', value, until) ?? until - usual, until));

  routes.get(
    '/traffic',
    answering(async ({ query }, res) => {
      const until = Math.floor(now());
      const stepMs = span('step', query.step);
      const json = await records.json('traffic', {
        since: since(query.since, until, DAY),
        until,
        stepMs,
        by: query.by === undefined ? null : oneOf('by', query.by, TRAFFIC_KEYS),
        group: name('group', query.group),
        deployment: name('deployment', query.deployment),
        variant: name('variant', query.variant),
      });
      res.type('json').send(json);
    }),
  );
  routes.get(
    '/spend',
    answering(async ({ query }, res) => {
      const until = Math.floor(now());
      const format = oneOf('format', query.format, ['json', 'csv']);
      const groupBy = oneOf('group_by', query.group_by, SPEND_KEYS);
      const asked = { groupBy, since: since(query.since, until, 30 * DAY), until };
      if (format === 'json') {
        res.type('json').send(await records.json('spend', asked));
        return;
      }
      const { rows } = await records.query('spend', asked);
      res.type('csv').attachment(`spend-by-${groupBy}.csv`).send(spendCsv(rows));
    }),
  );
  routes.get(
    '/variants',
    answering(async ({ query }, res) => {
      const until = Math.floor(now());
      const asked = { since: since(query.since, until, 30 * DAY), until, group: name('group', query.group) };
      res.type('json').send(await records.json('variants', asked));
    }),
  );
  routes.get(
    '/timeline',
    answering(async ({ query }, res) => {
      const until = Math.floor(now());
      const json = await records.json('timeline', {
        since: since(query.since, until, DAY),
        until,
        group: name('group', query.group),
        deployment: name('deployment', query.deployment),
        open: outages.open,
      });
      res.type('json').send(json);
    }),
  );
  return routes;
}
