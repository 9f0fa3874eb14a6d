import { createSign } from 'node:crypto';
import { Failure } from '../../../router/failure.ts';

export interface ServiceAccount {
  email: string;
  /** PEM. */
  privateKey: string;
  keyId: string | undefined;
  /** Its token endpoint. */
  audience: string;
}

const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
const LIFE_SECONDS = 3600;

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * A service account's signed word that it asks for a token (RFC 7523). `now`: epoch milliseconds.
 * https://developers.google.com/identity/protocols/oauth2/service-account#authorizingrequests
 */
export function assertion({ email, privateKey, keyId, audience }: ServiceAccount, now: number): string {
  const issued = Math.floor(now / 1000);
  const header = { alg: 'RS256', typ: 'JWT', ...(keyId !== undefined && { kid: keyId }) };
  const claims = { iss: email, scope: SCOPE, aud: audience, iat: issued, exp: issued + LIFE_SECONDS };
  const signed = `${encoded(header)}.${encoded(claims)}`;
  try {
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`;
  } catch {
    // The reason would quote the key.
    throw new Failure('authentication', `the private key of the service account ${email} cannot be read`);
  }
}
