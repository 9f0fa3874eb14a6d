import type { ConfiguredDeployment, DeploymentParams } from '../../config/index.ts';
import type { SurfaceName } from '../../contract/surfaces.ts';
import type { Surface } from '../dialects/dialect.ts';
import { type Access, accessTransport, byAuthority, byHeaders, probeWith } from './access.ts';
import { entraAuthority } from './credentials/entra.ts';
import { pathOf, type Provider, type ProviderWorld } from './provider.ts';
import { withQuery } from './query.ts';

const NATIVE: ReadonlySet<SurfaceName> = new Set(['chat', 'responses', 'completions', 'embeddings']);

const SCOPE = 'https://cognitiveservices.azure.com/.default';

/** https://learn.microsoft.com/azure/ai-foundry/openai/api-version-lifecycle */
const UNDATED = new Set(['v1', 'latest', 'preview']);

/** Prefixes that LiteLLM puts before deployments' names. */
const SERIES = /^(o_series|gpt5_series|responses)\//;

/** Where a deployment is: dated versions name it in the path, the v1 API in the body. */
interface Route {
  /** Behind the origin, without the query. */
  path: (surface: Pick<Surface, 'name' | 'upstreamPath'>) => string;
  /** The free list of models. */
  models: string;
  query: Record<string, string>;
}

function routeOf(base: URL, version: string | undefined, deployment: string): Route {
  const path = pathOf(base);
  const root = path.replace(/\/openai(\/.*)?$/, '');
  const known = version ?? base.searchParams.get('api-version') ?? 'v1';
  if (UNDATED.has(known) || path.endsWith('/openai/v1')) {
    return {
      path: ({ upstreamPath }) => `${root}/openai/v1${upstreamPath}`,
      models: `${root}/openai/v1/models`,
      query: known === 'preview' ? { 'api-version': known } : {},
    };
  }
  // LiteLLM takes whole addresses too.
  const [, whole] = /^(.*\/openai\/deployments\/[^/]+)/.exec(path) ?? [];
  const own = whole ?? `${root}/openai/deployments/${encodeURIComponent(deployment)}`;
  return {
    path: ({ name, upstreamPath }) => `${name === 'responses' ? `${root}/openai` : own}${upstreamPath}`,
    models: `${root}/openai/models`,
    query: { 'api-version': known },
  };
}

/** A key, a token as it stands, or the tokens of an application. */
export function azureAccess(
  params: DeploymentParams,
  byKey: (key: string) => Access,
  scope: string,
  { http, now }: ProviderWorld,
): Access {
  if (params.api_key !== undefined) return byKey(params.api_key);
  if (params.azure_ad_token !== undefined)
    return byHeaders('authorization', `Bearer ${params.azure_ad_token}`);
  const authority = entraAuthority(params, scope, http, now);
  return authority ? byAuthority(authority) : byHeaders();
}

/** Azure OpenAI: https://learn.microsoft.com/azure/ai-foundry/openai/reference */
export const azure = {
  native: () => NATIVE,
  make: ({ params, upstreamModel }: ConfiguredDeployment, world: ProviderWorld): Provider => {
    const { http } = world;
    const base = new URL(params.api_base ?? '');
    const model = upstreamModel.replace(SERIES, '');
    const route = routeOf(base, params.api_version, model);
    const access = azureAccess(params, (key) => byHeaders('api-key', key), SCOPE, world);
    return {
      base,
      native: NATIVE,
      model,
      headers: access.headers,
      transport: accessTransport(http, access),
      path: ({ surface, client }) => withQuery(route.path(surface), client.query, route.query),
      probe: () => probeWith(http, access, base.origin, withQuery(route.models, '', route.query)),
    };
  },
};
