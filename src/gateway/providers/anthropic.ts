import type { ConfiguredDeployment } from '../../config/index.ts';
import { apiBaseOf } from '../../config/providers.ts';
import type { SurfaceName } from '../../contract/surfaces.ts';
import { pathOf, type Provider, type ProviderWorld } from './provider.ts';

const NATIVE: ReadonlySet<SurfaceName> = new Set(['messages', 'count_tokens']);

const PROBE_VERSION = ['anthropic-version', '2023-06-01'];

/** LiteLLM takes Anthropic bases with and without `/v1`, and whole addresses. */
const prefixOf = (base: URL): string => {
  const path = pathOf(base).replace(/\/messages$/, '');
  return path.endsWith('/v1') ? path : `${path}/v1`;
};

/** Anthropic's own API. */
export const anthropic = {
  native: () => NATIVE,
  make: (deployment: ConfiguredDeployment, { http }: ProviderWorld): Provider => {
    const { provider, params } = deployment;
    const base = new URL(apiBaseOf(provider, params.api_base) ?? '');
    const prefix = prefixOf(base);
    const headers = params.api_key === undefined ? [] : ['x-api-key', params.api_key];
    return {
      base,
      native: NATIVE,
      headers,
      path: ({ surface, client }) => `${prefix}${surface.upstreamPath}${client.query}`,
      transport: http.send,
      probe: () => http.probe(base.origin, `${prefix}/models`, [...headers, ...PROBE_VERSION]),
    };
  },
};
