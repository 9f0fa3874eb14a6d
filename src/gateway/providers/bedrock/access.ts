import type { DeploymentParams } from '../../../config/index.ts';
import { Failure } from '../../../router/failure.ts';
import { type Access, byAuthority, byHeaders } from '../access.ts';
import { Renewed } from '../credentials/renewed.ts';
import type { ProviderWorld } from '../provider.ts';
import { type AwsCredentials, signing } from './signature.ts';

/** A Bedrock API key, an access key, or what AWS's own chain finds: a role, a profile, the environment. */
export function bedrockAccess(params: DeploymentParams, region: string, { now }: ProviderWorld): Access {
  if (params.api_key !== undefined) return byHeaders('authorization', `Bearer ${params.api_key}`);
  return byAuthority(signing(ownKeys(params) ?? fromChain(params, region, now), region, now));
}

function ownKeys(params: DeploymentParams): AwsCredentials | null {
  const { aws_access_key_id: accessKeyId, aws_secret_access_key: secretAccessKey } = params;
  if (accessKeyId === undefined || secretAccessKey === undefined || params.aws_role_name !== undefined)
    return null;
  return { accessKeyId, secretAccessKey, sessionToken: params.aws_session_token };
}

/** The chain is a quarter of a megabyte: loaded with the first request that needs it. */
const fromChain = (params: DeploymentParams, region: string, now: () => number): Renewed<AwsCredentials> =>
  new Renewed(async () => {
    const { awsCredentials } = await import('./aws-credentials.ts');
    try {
      return await awsCredentials(params, region);
    } catch (error) {
      throw new Failure('authentication', `no AWS credentials: ${(error as Error).message}`);
    }
  }, now);
