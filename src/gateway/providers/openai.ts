import type { ConfiguredDeployment } from '../../config/index.ts';
import { apiBaseOf } from '../../config/providers.ts';
import type { SurfaceName } from '../../contract/surfaces.ts';
import { pathOf, type Provider, type ProviderWorld } from './provider.ts';

const NATIVE: ReadonlySet<SurfaceName> = new Set(['chat', 'responses', 'completions', 'embeddings']);

/** OpenAI, and every server that speaks its API. */
export const openai = {
  native: () => NATIVE,
  make: (deployment: ConfiguredDeployment, { http }: ProviderWorld): Provider => {
    const { provider, params } = deployment;
    const base = new URL(apiBaseOf(provider, params.api_base) ?? '');
    const prefix = pathOf(base);
    const headers = [
      ...(params.organization === undefined ? [] : ['openai-organization', params.organization]),
      ...(params.api_key === undefined ? [] : ['authorization', `Bearer ${params.api_key}`]),
    ];
    return {
      base,
      native: NATIVE,
      headers,
      path: ({ surface, client }) => `${prefix}${surface.upstreamPath}${client.query}`,
      transport: http.send,
      probe: () => http.probe(base.origin, `${prefix}/models`, headers),
    };
  },
};
