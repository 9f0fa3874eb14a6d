import { isAnthropicOnAzure } from '../../config/cloud-models.ts';
import type { ConfiguredDeployment, DeploymentParams } from '../../config/index.ts';
import type { SurfaceName } from '../../contract/surfaces.ts';
import { accessTransport, byHeaders, probeWith } from './access.ts';
import { azureAccess } from './azure.ts';
import { pathOf, type Provider, type ProviderWorld } from './provider.ts';
import { withQuery } from './query.ts';

const OPENAI: ReadonlySet<SurfaceName> = new Set(['chat', 'embeddings']);
const ANTHROPIC: ReadonlySet<SurfaceName> = new Set(['messages', 'count_tokens']);

const SCOPE = 'https://ai.azure.com/.default';

/** Of the model inference API of resources at services.ai.azure.com, which has no undated one. */
const INFERENCE_VERSION = '2024-05-01-preview';

interface Route {
  prefix: string;
  query: Record<string, string>;
}

/** Claude at `/anthropic`, other models of a Foundry resource at `/models`, serverless endpoints at `/v1`. */
function routeOf(base: URL, { api_version: version }: DeploymentParams, claude: boolean): Route {
  const path = pathOf(base).replace(/\/(chat\/completions|messages)$/, '');
  if (claude) {
    const root = path.replace(/\/anthropic(\/v1)?$/, '').replace(/\/v1$/, '');
    return { prefix: `${root}/anthropic/v1`, query: {} };
  }
  if (path.endsWith('/v1')) return { prefix: path, query: {} };
  if (!isFoundry(base)) return { prefix: `${path}/v1`, query: {} };
  return {
    prefix: path.endsWith('/models') ? path : `${path}/models`,
    query: { 'api-version': version ?? base.searchParams.get('api-version') ?? INFERENCE_VERSION },
  };
}

const isFoundry = ({ hostname, pathname }: URL): boolean =>
  /\.(services\.ai|cognitiveservices|openai)\.azure\./.test(hostname) || /\/models\/?$/.test(pathname);

/** Models of an Azure AI Foundry resource: https://learn.microsoft.com/azure/ai-foundry/foundry-models/concepts/endpoints */
export const azureAi = {
  native: ({ upstreamModel }: ConfiguredDeployment) =>
    isAnthropicOnAzure(upstreamModel) ? ANTHROPIC : OPENAI,
  make: (deployment: ConfiguredDeployment, world: ProviderWorld): Provider => {
    const { params, upstreamModel } = deployment;
    const { http } = world;
    const claude = isAnthropicOnAzure(upstreamModel);
    const base = new URL(params.api_base ?? '');
    const route = routeOf(base, params, claude);
    const byKey = (key: string) =>
      claude
        ? byHeaders('x-api-key', key)
        : isFoundry(base)
          ? byHeaders('api-key', key)
          : byHeaders('authorization', `Bearer ${key}`);
    const access = azureAccess(params, byKey, SCOPE, world);
    return {
      base,
      native: azureAi.native(deployment),
      headers: access.headers,
      transport: accessTransport(http, access),
      path: ({ surface, client }) =>
        withQuery(`${route.prefix}${surface.upstreamPath}`, client.query, route.query),
      probe: () => probeWith(http, access, base.origin, withQuery(`${route.prefix}/models`, '', route.query)),
    };
  },
};
