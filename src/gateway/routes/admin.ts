import express, { type Request, type Response, Router as Routes } from 'express';
import { loadConfig } from '../../config/index.ts';
import { STRATEGIES } from '../../contract/strategies.ts';
import { isLogLevel, LOG_LEVELS } from '../../contract/log-levels.ts';
import type { LeaseView, LogLevelView, StrategyView } from '../../contract/admin.ts';
import type { AppOptions } from '../app.ts';
import { openai } from '../dialects/openai.ts';
import { record, text } from '../dialects/json.ts';
import type { Gateway } from '../gateway.ts';
import { sendError } from '../http/errors.ts';
import { preview } from '../simulation/preview.ts';
import { Misasked, texts } from './asked.ts';
import { simulateRequest } from './simulate-request.ts';
import { streamEvents } from './events.ts';

/** A router file is text of a few hundred kilobytes at the most. */
const JSON_LIMIT = '4mb';

/** What the editor, the dashboard and operators' scripts see and steer. */
export function adminRoutes(gateway: Gateway, { shutdown, keys, lease, lookup }: AppOptions): Routes {
  const routes = Routes();
  const { router } = gateway;
  // Whatever it is called: curl calls it a form, and what is not read would count as not asked.
  routes.use(express.json({ limit: JSON_LIMIT, type: () => true }));

  routes.get('/state', async (_req, res) => {
    await gateway.records.opened();
    res.json(gateway.state());
  });
  routes.get('/events', (req, res) => {
    streamEvents(gateway.events, req, res);
  });

  routes.post('/cooldowns/reset', (req, res) => {
    const only = texts(req.body, 'deployment', 'group');
    if (only.deployment !== undefined && !router.pool.deployment(only.deployment)) {
      missing(res, `There is no deployment '${only.deployment}'.`);
    } else if (only.group !== undefined && !router.pool.group(only.group)) {
      missing(res, `There is no model group '${only.group}'.`);
    } else {
      res.json({ freed: router.resetCooldowns(only) });
    }
  });

  routes.put('/strategy', (req, res) => {
    const { strategy, group } = texts(req.body, 'strategy', 'group');
    const name = gateway.strategyNamed(strategy ?? '');
    if (group !== undefined && !router.pool.group(group)) {
      missing(res, `There is no model group '${group}'.`);
    } else if (name === undefined) {
      const known = Object.keys(STRATEGIES).join(', ');
      sendError(res, openai, {
        status: 400,
        message:
          strategy === undefined
            ? `Name a 'strategy': ${known}.`
            : `There is no strategy '${strategy}'. Known: ${known}.`,
        param: 'strategy',
      });
    } else {
      gateway.useStrategy(name, group);
      res.json(strategyView(gateway));
    }
  });
  routes.delete('/strategy', (req, res) => {
    const group = texts(req.body, 'group').group ?? text(req.query.group);
    if (group !== undefined && !router.pool.group(group)) {
      missing(res, `There is no model group '${group}'.`);
      return;
    }
    gateway.useStrategy(null, group);
    res.json(strategyView(gateway));
  });

  const setDisabled = (disabled: boolean) => (req: Request, res: Response) => {
    const id = text(req.params.id) ?? '';
    if (!router.setDisabled(id, disabled)) missing(res, `There is no deployment '${id}'.`);
    else res.json({ id, disabled });
  };
  routes.post('/deployments/:id/disable', setDisabled(true));
  routes.post('/deployments/:id/enable', setDisabled(false));

  routes.put('/log-level', (req, res) => {
    const { level } = record(req.body);
    if (isLogLevel(level)) {
      gateway.useLogLevel(level);
      const view: LogLevelView = { level: gateway.log.level };
      res.json(view);
    } else {
      sendError(res, openai, {
        status: 400,
        message: `There is no such log level. Known: ${LOG_LEVELS.join(', ')}.`,
        param: 'level',
      });
    }
  });
  routes.put('/lease', (req, res) => {
    const { seconds } = record(req.body);
    if (seconds !== null && !(Number.isFinite(seconds) && Number(seconds) > 0))
      throw new Misasked("Send 'seconds', a number above 0, or null to keep running.");
    const view: LeaseView = { seconds: lease(seconds as number | null) };
    res.json(view);
  });
  routes.put('/keys', (req, res) => {
    const given = Object.entries(record(req.body)).filter(
      (entry): entry is [string, string | null] => entry[1] === null || typeof entry[1] === 'string',
    );
    keys(Object.fromEntries(given));
    res.json({ names: given.map(([name]) => name) });
  });
  routes.post('/config/check', (req, res) => {
    const { text: file } = texts(req.body, 'text');
    if (file === undefined) throw new Misasked("Send the file as 'text'.");
    const loaded = loadConfig(file, { lookup });
    const { findings } = gateway.strategies?.check(loaded) ?? loaded;
    res.json({ file: gateway.view().configFile, findings });
  });
  routes.post('/simulate', async (req, res) => {
    const gone = new AbortController();
    res.on('close', () => gone.abort());
    try {
      const result = await preview(gateway, simulateRequest(req.body), lookup, gone.signal);
      if (typeof result === 'string') sendError(res, openai, { status: 400, message: result });
      else res.json(result);
    } catch (error) {
      // Nobody is left to be told anything.
      if (!gone.signal.aborted) throw error;
    }
  });
  routes.post('/shutdown', (_req, res) => {
    res.json({ status: 'draining' });
    shutdown();
  });
  return routes;
}

const missing = (res: Response, message: string): void => sendError(res, openai, { status: 404, message });

const strategyView = ({ router, strategy }: Gateway): StrategyView => ({
  strategy,
  groups: Array.from(router.pool.groups, ({ name, strategyName }) => ({ name, strategy: strategyName })),
});
