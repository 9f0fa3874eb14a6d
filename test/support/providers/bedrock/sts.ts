import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Refusal } from '../dialect.ts';
import { type Caller, verifySignature } from './sigv4.ts';

const LIFE_MS = 3600_000;

/**
 * A stand-in for AWS's token service that lets the caller assume any role:
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export const fakeSts = async (
  caller: Caller,
): Promise<{ url: string; requests: readonly Record<string, string>[]; close(): Promise<void> }> => {
  const requests: Record<string, string>[] = [];
  const { sessionToken, ...own } = caller;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => {
      const body = Buffer.concat(chunks);
      response.setHeader('content-type', 'text/xml');
      try {
        const { method = '', url = '', headers } = request;
        verifySignature({ method, path: url, headers, body }, { ...own, service: 'sts' });
      } catch (error) {
        const { code, message } = error as Refusal;
        response.statusCode = 403;
        response.end(
          `<ErrorResponse><Error><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
        );
        return;
      }
      requests.push(Object.fromEntries(new URLSearchParams(body.toString())));
      const expiration = new Date(Date.now() + LIFE_MS).toISOString();
      response.end(
        `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials><AccessKeyId>${caller.accessKeyId}</AccessKeyId><SecretAccessKey>${caller.secretAccessKey}</SecretAccessKey><SessionToken>${sessionToken}</SessionToken><Expiration>${expiration}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`,
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
