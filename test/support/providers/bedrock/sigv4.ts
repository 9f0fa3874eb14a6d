import { createHash, createHmac } from 'node:crypto';
import { Refusal, type SignedRequest } from '../dialect.ts';

/** What an AWS server knows of a caller. */
export interface Caller {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  region: string;
  /** As it stands in a signature's scope. */
  service?: string;
}

const SKEW_MS = 5 * 60_000;

const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const refused = (type: string, message: string): Refusal => new Refusal(403, message, { code: type });

/** 20251121T053000Z */
const timeOf = (date: string): number =>
  Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

/**
 * Signature Version 4 as AWS describes it, written from the description alone:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html. Throws a Refusal.
 */
export const verifySignature = (
  { method, path, headers, body }: SignedRequest,
  { accessKeyId, secretAccessKey, sessionToken, region, service = 'bedrock' }: Caller,
): void => {
  const [, credential, names, signature] =
    /^AWS4-HMAC-SHA256 Credential=(\S+), SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    ) ?? [];
  if (credential === undefined || names === undefined)
    throw refused('MissingAuthenticationTokenException', 'Missing Authentication Token');
  const date = String(headers['x-amz-date']);
  if (Math.abs(timeOf(date) - Date.now()) > SKEW_MS || Number.isNaN(timeOf(date)))
    throw refused('InvalidSignatureException', `Signature expired: ${date}`);
  const scope = [date.slice(0, 8), region, service, 'aws4_request'].join('/');
  if (credential !== `${accessKeyId}/${scope}`)
    throw refused('UnrecognizedClientException', 'The security token included in the request is invalid.');
  if (headers['x-amz-security-token'] !== sessionToken)
    throw refused('ExpiredTokenException', 'The security token included in the request is expired');
  const signed = names.split(';');
  for (const needed of [
    'host',
    'x-amz-date',
    ...(sessionToken === undefined ? [] : ['x-amz-security-token']),
  ])
    if (!signed.includes(needed))
      throw refused('InvalidSignatureException', `'${needed}' must be a signed header`);

  const [rawPath = '', rawQuery = ''] = path.split('?');
  const query = [...new URLSearchParams(rawQuery)]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&');
  const canonical = [
    method,
    // The path as sent is encoded once more, segment by segment.
    rawPath.split('/').map(encoded).join('/'),
    query,
    ...signed.map((name) => `${name}:${String(headers[name]).trim().replace(/\s+/g, ' ')}`),
    '',
    names,
    sha256(body),
  ].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n');
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`);
  if (hmac(key, toSign).toString('hex') !== signature)
    throw refused(
      'InvalidSignatureException',
      'The request signature we calculated does not match the signature you provided.',
    );
};
