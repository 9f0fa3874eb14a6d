import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TokenRequest {
  path: string;
  form: Record<string, string>;
}

/** A stand-in for an OAuth 2.0 token endpoint. */
export interface FakeTokens {
  readonly url: string;
  readonly requests: readonly TokenRequest[];
  /** Whether a bearer token is one of those that it gave. */
  readonly isValid: (token: string | undefined) => boolean;
  /** Withdraws all that it gave so far. */
  revoke(): void;
  close(): Promise<void>;
}

interface TokenOptions {
  /** What is wrong with a request, as OAuth's error and its description; null when nothing is. */
  check: (request: TokenRequest) => [error: string, description: string] | null;
  expiresIn?: number;
}

export const fakeTokens = async ({ check, expiresIn = 3600 }: TokenOptions): Promise<FakeTokens> => {
  const requests: TokenRequest[] = [];
  let valid = new Set<string>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => {
      const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
      const asked = { path: request.url ?? '', form };
      requests.push(asked);
      const isForm = request.headers['content-type'] === 'application/x-www-form-urlencoded';
      const wrong =
        request.method === 'POST' && isForm ? check(asked) : ['invalid_request', 'a form is to be posted'];
      response.setHeader('content-type', 'application/json');
      if (wrong) {
        response.statusCode = wrong[0] === 'invalid_client' ? 401 : 400;
        response.end(JSON.stringify({ error: wrong[0], error_description: wrong[1] }));
        return;
      }
      const token = `token-${requests.length}`;
      valid.add(token);
      response.end(JSON.stringify({ token_type: 'Bearer', expires_in: expiresIn, access_token: token }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    isValid: (token) => token !== undefined && valid.has(token),
    revoke: () => void (valid = new Set()),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
