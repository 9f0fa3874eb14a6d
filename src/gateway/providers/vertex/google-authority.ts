import { readFile } from 'node:fs/promises';
import { inlineCredentials } from '../../../config/cloud-models.ts';
import type { DeploymentParams } from '../../../config/index.ts';
import { Failure } from '../../../router/failure.ts';
import { parsed, record, text } from '../../dialects/json.ts';
import type { Authority } from '../authorized.ts';
import { type Lease, Renewed } from '../credentials/renewed.ts';
import { fetchToken } from '../credentials/token-endpoint.ts';
import type { ProviderWorld } from '../provider.ts';
import { assertion, type ServiceAccount } from './assertion.ts';

type Credentials = DeploymentParams['vertex_credentials'];

const TOKEN_ADDRESS = 'https://oauth2.googleapis.com/token';
const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** Tokens of a service account, or of what Google's application default credentials find. */
export function googleAuthority({ vertex_credentials }: DeploymentParams, world: ProviderWorld): Authority {
  const token = new Renewed(() => fetch(vertex_credentials, world), world.now);
  const bearer = (value: string) => ['authorization', `Bearer ${value}`];
  return {
    headers: () => {
      const value = token.get();
      return value instanceof Promise ? value.then(bearer) : bearer(value);
    },
    refused: () => token.forget(),
  };
}

async function fetch(credentials: Credentials, { http, now }: ProviderWorld): Promise<Lease<string>> {
  const account = inlineCredentials(credentials) ?? (await fromFile(credentials));
  if (account?.type === 'service_account') {
    const { client_email, private_key, private_key_id, token_uri } = account;
    const signer: ServiceAccount = {
      email: text(client_email) ?? '',
      privateKey: text(private_key) ?? '',
      keyId: text(private_key_id),
      audience: text(token_uri) ?? TOKEN_ADDRESS,
    };
    const form = { grant_type: GRANT, assertion: assertion(signer, now()) };
    return fetchToken(http, signer.audience, form, `the service account ${signer.email}`, now);
  }
  // Everything else that Google knows, a quarter of a megabyte of it: loaded with the first request that needs it.
  const { applicationDefaultToken } = await import('./google-auth.ts');
  try {
    return await applicationDefaultToken(account);
  } catch (error) {
    throw new Failure('authentication', `no Google credentials: ${(error as Error).message}`);
  }
}

async function fromFile(path: Credentials): Promise<Record<string, unknown> | null> {
  if (typeof path !== 'string') return null;
  try {
    return record(parsed(await readFile(path, 'utf8')));
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException;
    throw new Failure('authentication', `no Google credentials: the file of vertex_credentials is ${code}`);
  }
}
