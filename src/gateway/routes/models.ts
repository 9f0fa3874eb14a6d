import { type Request, type Response, Router as Routes } from 'express';
import { advertisedNames, wildcardModels } from '../../config/index.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { google } from '../dialects/google.ts';
import { openai } from '../dialects/openai.ts';
import type { Gateway } from '../gateway.ts';
import { sendError } from '../http/errors.ts';
import { probe } from '../probe.ts';
import { dialectOf } from './dialect-of.ts';
import { modelInfo } from './model-info.ts';
import { pageByIds, pageByToken } from './paging.ts';

/** The model groups and aliases in the asking client's dialect, and LiteLLM's views of them. */
export function modelRoutes(gateway: Gateway): Routes {
  const routes = Routes();
  const both = (path: string): string[] => [path, `/v1${path}`];
  const all = (path: string): string[] => [...both(path), `/v1beta${path}`];

  routes.get(all('/models'), (req: Request, res: Response) => {
    const names = visibleNames(gateway);
    const dialect = dialectOf(req);
    const refuse = (message: string): void => sendError(res, dialect, { status: 400, message });
    if (dialect === google) {
      const page = pageByToken(names.map(googleModel), req.query);
      if (typeof page === 'string') refuse(page);
      else res.json({ models: page.items, nextPageToken: page.next });
    } else if (dialect === openai) {
      res.json({ object: 'list', data: names.map((name) => openaiModel(name, gateway)) });
    } else {
      const advertised = advertisedNames(gateway.config);
      const models = names.map((name) => anthropicModel(advertised.get(name) ?? name, name, gateway));
      const page = pageByIds(models, req.query);
      if (typeof page === 'string') refuse(page);
      else {
        const { items: data, hasMore } = page;
        const [first_id, last_id] = [data[0]?.id ?? null, data.at(-1)?.id ?? null];
        res.json({ data, has_more: hasMore, first_id, last_id });
      }
    }
  });
  // Names may hold slashes: `GROUP/DEPLOYMENT_ID`, `org/model`.
  routes.get(all('/models/*name'), (req: Request, res: Response) => {
    const id = ([] as string[]).concat(req.params.name ?? []).join('/');
    const dialect = dialectOf(req);
    if (!gateway.router.resolve(id)) {
      sendError(res, dialect, {
        status: 404,
        message: `There is no model '${id}'.`,
        code: 'model_not_found',
        param: 'model',
      });
    } else {
      res.json(modelIn(dialect, id, gateway));
    }
  });
  routes.get(both('/model/info'), (_req: Request, res: Response) => {
    res.json({ data: gateway.config.deployments.map(modelInfo) });
  });
  routes.get('/health', async (req: Request, res: Response) => {
    res.json(await probe(gateway, typeof req.query.model === 'string' ? req.query.model : undefined));
  });
  return routes;
}

/**
 * Advertised names stand in place of their groups', and only where they are asked for; groups with wildcards, for the
 * models that are known to match.
 */
function visibleNames({ router, config }: Gateway): string[] {
  const hidden = new Set([
    ...Object.entries(config.router.model_group_alias).flatMap(([alias, { hidden: is }]) =>
      is ? [alias] : [],
    ),
    ...advertisedNames(config).values(),
  ]);
  return [...new Set([...router.names(), ...wildcardModels(config)])].filter((name) => !hidden.has(name));
}

const modelIn = (dialect: Dialect, id: string, gateway: Gateway): object => {
  if (dialect === google) return googleModel(id);
  if (dialect === openai) return openaiModel(id, gateway);
  const [group = id] = [...advertisedNames(gateway.config)].find(([, name]) => name === id) ?? [];
  return anthropicModel(id, group, gateway);
};

const googleModel = (id: string) => ({
  name: `models/${id}`,
  displayName: id,
  supportedGenerationMethods: ['generateContent', 'countTokens'],
});

const openaiModel = (id: string, { startedAt }: Gateway) => ({
  id,
  object: 'model',
  created: Math.floor(startedAt / 1000),
  owned_by: 'switchyard',
});

const anthropicModel = (id: string, name: string, { startedAt }: Gateway) => ({
  type: 'model',
  id,
  display_name: name,
  created_at: new Date(startedAt).toISOString(),
});
