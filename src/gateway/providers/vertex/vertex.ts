import { isAnthropicOnVertex, isGemini, projectOf } from '../../../config/cloud-models.ts';
import type { ConfiguredDeployment } from '../../../config/index.ts';
import type { SurfaceName } from '../../../contract/surfaces.ts';
import { anthropic } from '../../dialects/anthropic.ts';
import { openai } from '../../dialects/openai.ts';
import { accessTransport, byAuthority, probeWith } from '../access.ts';
import { betasFor, VERTEX_BETAS } from '../betas.ts';
import { GENERATES, methodOf } from '../gemini.ts';
import { pathOf, type Provider, type ProviderWorld, WITHOUT_MODEL } from '../provider.ts';
import { rewritten } from '../rewritten.ts';
import { googleErrors } from './errors.ts';
import { googleAuthority } from './google-authority.ts';

const ANTHROPIC: ReadonlySet<SurfaceName> = new Set(['messages', 'count_tokens']);
const OPEN_MODELS: ReadonlySet<SurfaceName> = new Set(['chat']);
const NONE: ReadonlySet<SurfaceName> = new Set();

const VERSION = JSON.stringify('vertex-2023-10-16');

/** The API's host: https://cloud.google.com/vertex-ai/docs/general/locations */
function hostOf(location: string): string {
  if (location === 'global') return 'aiplatform.googleapis.com';
  if (location === 'us' || location === 'eu') return `aiplatform.${location}.rep.googleapis.com`;
  return `${location}-aiplatform.googleapis.com`;
}

/** Tokens are counted by a model without its version. */
const withoutVersion = (model: string): string => model.replace(/@.*$/, '');

/** Models on Vertex AI in their own dialect: Anthropic's by rawPredict, open ones by the chat API. */
export const vertex = {
  native: ({ upstreamModel }: ConfiguredDeployment) => {
    if (isAnthropicOnVertex(upstreamModel)) return ANTHROPIC;
    if (isGemini(upstreamModel)) return GENERATES;
    return upstreamModel.includes('/') ? OPEN_MODELS : NONE;
  },
  make: (deployment: ConfiguredDeployment, world: ProviderWorld): Provider => {
    const { params, upstreamModel: model } = deployment;
    const location = params.vertex_location ?? 'global';
    const base = new URL(params.api_base ?? `https://${hostOf(location)}`);
    const access = byAuthority(googleAuthority(params, world));
    const project = params.vertex_project ?? projectOf(params.vertex_credentials) ?? '';
    const place = `${pathOf(base)}/v1/projects/${project}/locations/${location}`;
    const publisher = `${place}/publishers/anthropic/models`;
    const shared = {
      base,
      native: vertex.native(deployment),
      headers: access.headers,
    };
    const send = accessTransport(world.http, access);
    if (isGemini(model)) {
      // The beta knows JSON Schema.
      const models = `${pathOf(base)}/v1beta1/projects/${project}/locations/${location}/publishers/google/models`;
      return {
        ...shared,
        transport: send,
        path: (ask) => `${models}/${model}:${methodOf(ask)}`,
        changes: () => WITHOUT_MODEL,
        probe: () =>
          probeWith(
            world.http,
            access,
            base.origin,
            `${pathOf(base)}/v1beta1/publishers/google/models/${model}`,
          ),
      };
    }
    if (!isAnthropicOnVertex(model)) {
      const path = `${place}/endpoints/openapi`;
      return {
        ...shared,
        transport: rewritten(send, googleErrors(openai)),
        path: ({ surface }) => `${path}${surface.upstreamPath}`,
        probe: () => probeWith(world.http, access, base.origin, `${path}/models`),
      };
    }
    const named = `${publisher}/${encodeURIComponent(model).replaceAll('%40', '@')}`;
    return {
      ...shared,
      transport: rewritten(send, googleErrors(anthropic)),
      withheld: ['anthropic-version', 'anthropic-beta'],
      headersFor: ({ headers }) => {
        const betas = betasFor(VERTEX_BETAS, headers['anthropic-beta']);
        return betas.length > 0 ? ['anthropic-beta', betas.join(',')] : [];
      },
      path: ({ surface, client }) =>
        surface.name === 'count_tokens'
          ? `${publisher}/count-tokens:rawPredict`
          : `${named}:${client.stream ? 'streamRawPredict' : 'rawPredict'}`,
      changes: ({ surface }) => [
        ['model', surface.name === 'count_tokens' ? JSON.stringify(withoutVersion(model)) : null],
        ['anthropic_version', VERSION],
      ],
      probe: () =>
        probeWith(
          world.http,
          access,
          base.origin,
          `${pathOf(base)}/v1/publishers/anthropic/models/${withoutVersion(model)}`,
        ),
    };
  },
};
