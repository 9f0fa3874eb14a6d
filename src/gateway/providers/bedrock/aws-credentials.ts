import { readFile } from 'node:fs/promises';
import { fromNodeProviderChain, fromTemporaryCredentials, fromWebToken } from '@aws-sdk/credential-providers';
import type { DeploymentParams } from '../../../config/index.ts';
import type { Lease } from '../credentials/renewed.ts';
import type { AwsCredentials } from './signature.ts';

const SESSION = 'switchyard';

/** What AWS's own chain finds for a deployment. A bundle of its own: see esbuild.js. */
export async function awsCredentials(
  params: DeploymentParams,
  region: string,
): Promise<Lease<AwsCredentials>> {
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = await (await provider(params, region))();
  return {
    value: { accessKeyId, secretAccessKey, sessionToken },
    expiresAt: expiration?.getTime() ?? null,
  };
}

async function provider(params: DeploymentParams, region: string) {
  const { aws_profile_name: profile, aws_role_name: roleArn, aws_sts_endpoint: endpoint } = params;
  const clientConfig = { region, ...(endpoint !== undefined && { endpoint }) };
  const roleSessionName = params.aws_session_name ?? SESSION;
  if (roleArn !== undefined && params.aws_web_identity_token !== undefined) {
    const webIdentityToken = (await readFile(params.aws_web_identity_token, 'utf8')).trim();
    return fromWebToken({ roleArn, roleSessionName, webIdentityToken, clientConfig });
  }
  const chain = fromNodeProviderChain({ clientConfig, ...(profile !== undefined && { profile }) });
  if (roleArn === undefined) return chain;
  return fromTemporaryCredentials({
    masterCredentials: ownKeys(params) ?? chain,
    params: {
      RoleArn: roleArn,
      RoleSessionName: roleSessionName,
      ...(params.aws_external_id !== undefined && { ExternalId: params.aws_external_id }),
    },
    clientConfig,
  });
}

function ownKeys(params: DeploymentParams): AwsCredentials | null {
  const { aws_access_key_id: accessKeyId, aws_secret_access_key: secretAccessKey } = params;
  if (accessKeyId === undefined || secretAccessKey === undefined) return null;
  return { accessKeyId, secretAccessKey, sessionToken: params.aws_session_token };
}
