import type { VariableParam } from './provider-table.ts';
import { providerNamed } from './providers.ts';
import { referencedName } from './references.ts';

export type Param =
  VariableParam | 'aws_profile_name' | 'aws_role_name' | 'aws_web_identity_token' | 'azure_authority_host';
/** Parameters as they stand in a file, or with variables in place. */
export type Given = Readonly<Partial<Record<Param, unknown>>>;

const AWS_KEYS: readonly Param[] = ['aws_access_key_id', 'aws_secret_access_key', 'aws_session_token'];
export const ENTRA: readonly Param[] = ['tenant_id', 'client_id', 'client_secret'];

/** Groups of which one is enough to be let in; what stands in the file for one keeps the variables of the others out. */
const CREDENTIALS: readonly (readonly Param[])[] = [
  ['api_key'],
  ['azure_ad_token'],
  ENTRA,
  [...AWS_KEYS, 'aws_profile_name', 'aws_role_name', 'aws_web_identity_token'],
  ['vertex_credentials'],
];

/** Credentials that are sent as they are, or as a token that is as good; AWS's keys only sign. */
const SENT: readonly Param[] = ['api_key', 'azure_ad_token', 'client_secret', 'vertex_credentials'];
const ADDRESSES: readonly Param[] = ['api_base', 'aws_bedrock_runtime_endpoint', 'azure_authority_host'];

/** Whether the file itself names an address that is not the provider's: it gets nothing that the file did not bring. */
export const leadsElsewhere = (provider: string, params: Given): boolean =>
  ADDRESSES.some((key) => {
    const address = params[key];
    if (typeof address !== 'string' || referencedName(address) !== undefined) return false;
    const hosts = providerNamed(provider)?.hosts;
    return hosts !== undefined && !(URL.canParse(address) && hosts.test(new URL(address).hostname));
  });

/** What a deployment's provider takes from the environment, where the deployment does not say it. */
export function withVariables(
  provider: string | null,
  params: Given,
  lookup: (name: string) => string | undefined,
): Partial<Record<VariableParam, string>> {
  if (provider === null) return {};
  const variables = providerNamed(provider)?.variables ?? {};
  const elsewhere = leadsElsewhere(provider, params);
  const credentials = CREDENTIALS.find((group) => group.some((key) => params[key] !== undefined));
  const found: Partial<Record<VariableParam, string>> = {};
  for (const [name, from] of Object.entries(variables)) {
    const key = name as VariableParam;
    if (elsewhere && SENT.includes(key)) continue;
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
