import { bedrockModel, isAnthropicOnVertex, isGemini, isTextless, projectOf } from './cloud-models.ts';
import type { VariableParam } from './provider-table.ts';
import { ENTRA, type Given, leadsElsewhere, type Param } from './provider-variables.ts';
import { recogniseModel, wireOf } from './providers.ts';

export interface Need {
  /** What would have to be set, as parameters. */
  params: readonly VariableParam[];
  /** For people: what it is. */
  what: string;
}

const lacks = (params: Given, keys: readonly Param[]): boolean =>
  keys.every((key) => params[key] === undefined);

const azureNeeds = (params: Given): Need[] => [
  ...(lacks(params, ['api_base'])
    ? [{ params: ['api_base'] as const, what: 'the address of its resource' }]
    : []),
  ...(lacks(params, ['api_key', 'azure_ad_token']) && ENTRA.some((key) => params[key] === undefined)
    ? [{ params: ['api_key'] as const, what: 'a key, or an Entra ID application' }]
    : []),
];

const NEEDS: Partial<Record<string, (params: Given, upstreamModel: string) => Need[]>> = {
  azure: azureNeeds,
  azure_ai: azureNeeds,
  bedrock: (params, upstreamModel) =>
    bedrockModel(upstreamModel).region !== undefined ||
    !lacks(params, ['aws_region_name', 'aws_bedrock_runtime_endpoint', 'api_base'])
      ? []
      : [{ params: ['aws_region_name'], what: 'the AWS region' }],
  vertex_ai: (params) => [
    ...(lacks(params, ['vertex_project']) && projectOf(params.vertex_credentials) === undefined
      ? [{ params: ['vertex_project'] as const, what: 'the Google Cloud project' }]
      : []),
    // The application default credentials are the environment's too.
    ...(lacks(params, ['vertex_credentials']) && leadsElsewhere('vertex_ai', params)
      ? [
          {
            params: ['vertex_credentials'] as const,
            what: 'credentials of its own, as its address is not Google’s',
          },
        ]
      : []),
    ...(lacks(params, ['vertex_location'])
      ? [{ params: ['vertex_location'] as const, what: 'the region, or `global`' }]
      : []),
  ],
};

/** What a deployment of a cloud provider cannot do without and does not have; `params` with variables in place. */
export const needsOf = (provider: string, params: Given, upstreamModel: string): Need[] => {
  const wire = wireOf(provider);
  return (wire && NEEDS[wire]?.(params, upstreamModel)) || [];
};

const isOnVertex = (model: string): boolean =>
  isGemini(model) || isAnthropicOnVertex(model) || model.includes('/');

/** Why a cloud provider's model is not served, though the provider is; null when it is. */
export const unservedModel = (model: string): string | null => {
  const { provider, upstreamModel } = recogniseModel(model);
  const wire = provider === null ? null : wireOf(provider);
  if (wire === 'bedrock' && isTextless(upstreamModel))
    return "of Bedrock's models, those that write text are served";
  if (wire === 'vertex_ai' && !isOnVertex(upstreamModel))
    return "of Vertex AI's models, Gemini, Anthropic's and the open ones named `publisher/model` are served";
  return null;
};
