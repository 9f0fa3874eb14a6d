import type { ConfiguredDeployment } from '../../config/index.ts';
import { apiBaseOf } from '../../config/providers.ts';
import type { SurfaceName } from '../../contract/surfaces.ts';
import type { Ask } from '../upstream/upstream.ts';
import { pathOf, type Provider, type ProviderWorld, WITHOUT_MODEL } from './provider.ts';

export const GENERATES: ReadonlySet<SurfaceName> = new Set(['generate_content']);

/** What is asked of a model, behind its name in the path. */
export const methodOf = ({ client }: Ask): string =>
  client.stream ? 'streamGenerateContent?alt=sse' : 'generateContent';

/** Addresses may end in the version of the API or before it. */
const prefixOf = (base: URL): string => {
  const path = pathOf(base).replace(/\/models$/, '');
  return /\/v\d\w*$/.test(path) ? path : `${path}/v1beta`;
};

/** Google's AI Studio: https://ai.google.dev/api */
export const gemini = {
  native: () => GENERATES,
  make: (deployment: ConfiguredDeployment, { http }: ProviderWorld): Provider => {
    const { provider, params, upstreamModel } = deployment;
    const base = new URL(apiBaseOf(provider, params.api_base) ?? '');
    const prefix = prefixOf(base);
    const model = upstreamModel.replace(/^models\//, '');
    const headers = params.api_key === undefined ? [] : ['x-goog-api-key', params.api_key];
    return {
      base,
      native: GENERATES,
      headers,
      transport: http.send,
      path: (ask) => `${prefix}/models/${encodeURIComponent(model)}:${methodOf(ask)}`,
      changes: () => WITHOUT_MODEL,
      probe: () => http.probe(base.origin, `${prefix}/models/${encodeURIComponent(model)}`, headers),
    };
  },
};
