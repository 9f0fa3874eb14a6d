import type { DeploymentParams } from '../../../config/index.ts';
import type { HttpUpstreams } from '../../upstream/http-transport.ts';
import type { Authority } from '../authorized.ts';
import { Renewed } from './renewed.ts';
import { fetchToken } from './token-endpoint.ts';

const AUTHORITY = 'https://login.microsoftonline.com';

/** Tokens of an Entra ID application, by its client credentials; null when the deployment names none. */
export function entraAuthority(
  params: DeploymentParams,
  scope: string,
  http: HttpUpstreams,
  now: () => number,
): Authority | null {
  const { tenant_id: tenant, client_id: client, client_secret: secret } = params;
  if (tenant === undefined || client === undefined || secret === undefined) return null;
  const host = (params.azure_authority_host ?? AUTHORITY).replace(/\/+$/, '');
  const form = {
    grant_type: 'client_credentials',
    client_id: client,
    client_secret: secret,
    scope: params.azure_scope ?? scope,
  };
  const token = new Renewed(
    () =>
      fetchToken(
        http,
        `${host}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`,
        form,
        `the Entra ID application ${client}`,
        now,
      ),
    now,
  );
  const bearer = (value: string) => ['authorization', `Bearer ${value}`];
  return {
    headers: () => {
      const value = token.get();
      return value instanceof Promise ? value.then(bearer) : bearer(value);
    },
    refused: () => token.forget(),
  };
}
