import { bedrockModel, isAnthropicOnVertex, projectOf } from './cloud-models.ts';
import type { VariableParam } from './provider-table.ts';
import { providerNamed, recogniseModel, wireOf } from './providers.ts';

type Param = VariableParam | 'aws_profile_name' | 'aws_role_name' | 'aws_web_identity_token';
type Given = Readonly<Partial<Record<Param, unknown>>>;

const AWS_KEYS: readonly Param[] = ['aws_access_key_id', 'aws_secret_access_key', 'aws_session_token'];
const ENTRA: readonly Param[] = ['tenant_id', 'client_id', 'client_secret'];

/** Groups of which one is enough to be let in; what stands in the file for one keeps the variables of the others out. */
const CREDENTIALS: readonly (readonly Param[])[] = [
  ['api_key'],
  ['azure_ad_token'],
  ENTRA,
  [...AWS_KEYS, 'aws_profile_name', 'aws_role_name', 'aws_web_identity_token'],
  ['vertex_credentials'],
];

/** `params` with what its provider takes from the environment where a deployment does not say it. */
export function withVariables(
  provider: string | null,
  params: Given,
  lookup: (name: string) => string | undefined,
): Partial<Record<VariableParam, string>> {
  const variables = (provider !== null && providerNamed(provider)?.variables) || {};
  const credentials = CREDENTIALS.find((group) => group.some((key) => params[key] !== undefined));
  const found: Partial<Record<VariableParam, string>> = {};
  for (const [name, from] of Object.entries(variables)) {
    const key = name as VariableParam;
    const isCredential = CREDENTIALS.some((group) => group.includes(key));
    if (params[key] !== undefined || (isCredential && credentials && !isPartOf(credentials, key, params)))
      continue;
    const value = from.map(lookup).find((one) => one !== undefined && one !== '');
    if (value !== undefined) found[key] = value;
  }
  return found;
}

/** The rest of a group that the file begins; keys of AWS's are taken as a whole, never mixed. */
const isPartOf = (group: readonly Param[], key: Param, params: Given): boolean =>
  group.includes(key) && !(AWS_KEYS.includes(key) && group.some((one) => params[one] !== undefined));

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

/** Why a cloud provider's model is not served, though the provider is; null when it is. */
export const unservedModel = (model: string): string | null => {
  const { provider, upstreamModel } = recogniseModel(model);
  const wire = provider === null ? null : wireOf(provider);
  if (wire === 'bedrock' && bedrockModel(upstreamModel).family === null)
    return "of Bedrock's models, Anthropic's and OpenAI's are served";
  if (wire === 'vertex_ai' && !isAnthropicOnVertex(upstreamModel) && !upstreamModel.includes('/'))
    return "of Vertex AI's models, Anthropic's and the open ones named `publisher/model` are served";
  return null;
};
