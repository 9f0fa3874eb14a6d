import { request, type Agent, type IncomingHttpHeaders } from 'node:http';

export interface RawAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** False when the connection was lost before the answer was over. */
  whole: boolean;
}

export interface RawRequest {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  agent?: Agent;
}

/** One request, on a connection of its own unless an agent is given, without an SDK's opinions: every byte as it is. */
export const raw = (
  url: string,
  { method = 'POST', headers = {}, body, agent }: RawRequest = {},
): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const sent = request(url, {
      method,
      agent: agent ?? false,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    });
    sent.once('error', reject);
    sent.once('response', (response) => {
      // What follows the head belongs to the answer: a lost connection is a finding, not a failure to ask.
      sent.off('error', reject).on('error', () => undefined);
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', () => undefined);
      response.once('close', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
          whole: response.complete,
        }),
      );
    });
    sent.end(body);
  });

export const postJson = (
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<RawAnswer> => raw(url, { body: JSON.stringify(body), headers });
