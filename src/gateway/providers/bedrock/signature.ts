import { AwsV4Signer } from 'aws4fetch';
import type { Authority } from '../authorized.ts';
import type { Renewed } from '../credentials/renewed.ts';

export interface AwsCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string | undefined;
}

/** AWS Signature Version 4 over the bytes that are sent. Headers of the client's are not signed: proxies may change them. */
export function signing(
  credentials: AwsCredentials | Renewed<AwsCredentials>,
  region: string,
  now: () => number,
): Authority {
  // The signing keys of a day.
  const cache = new Map<string, ArrayBuffer>();
  return {
    headers: async ({ origin, path, body }) => {
      const current = 'get' in credentials ? await credentials.get() : credentials;
      const signer = new AwsV4Signer({
        method: 'POST',
        url: `${origin}${path}`,
        body: body.bytes(),
        ...current,
        service: 'bedrock',
        region,
        cache,
        datetime: new Date(now()).toISOString().replace(/[:-]|\.\d{3}/g, ''),
      });
      const { headers } = await signer.sign();
      return Array.from(headers).flat();
    },
    refused: () => {
      if ('forget' in credentials) credentials.forget();
    },
  };
}
