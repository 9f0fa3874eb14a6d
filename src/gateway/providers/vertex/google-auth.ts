import { type AuthClient, ExternalAccountClient, GoogleAuth, UserRefreshClient } from 'google-auth-library';
import type { Lease } from '../credentials/renewed.ts';

const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
/** Where nothing says how long: Google's tokens live an hour. */
const LIFE_MS = 3_000_000;

/** A token by `credentials`, or by what the application default credentials find. A bundle of its own: see esbuild.js. */
export async function applicationDefaultToken(
  credentials: Record<string, unknown> | null,
): Promise<Lease<string>> {
  const client = credentials ? clientOf(credentials) : await new GoogleAuth({ scopes: [SCOPE] }).getClient();
  const { token } = await client.getAccessToken();
  if (!token) throw new Error('no token was given');
  return { value: token, expiresAt: client.credentials.expiry_date ?? Date.now() + LIFE_MS };
}

/** The kinds that `gcloud` and workload identity federation write. */
function clientOf(credentials: Record<string, unknown>): AuthClient {
  const { type } = credentials;
  if (type === 'authorized_user') {
    const client = new UserRefreshClient();
    client.fromJSON(credentials);
    return client;
  }
  const federated =
    type === 'external_account'
      ? ExternalAccountClient.fromJSON({ ...credentials, scopes: [SCOPE] } as never)
      : null;
  if (!federated) throw new Error(`credentials of the type \`${String(type)}\` are not known`);
  return federated;
}
