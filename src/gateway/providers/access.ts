import { failureOf } from '../../router/failure.ts';
import { Body } from '../body/body.ts';
import type { HttpUpstreams } from '../upstream/http-transport.ts';
import type { Transport, UpstreamRequest } from '../upstream/transport.ts';
import { type Authority, authorized } from './authorized.ts';

/** How a deployment is let in: by headers that stay, or by an authority that makes them for each request. */
export type Access =
  { headers: readonly string[]; authority: null } | { headers: readonly []; authority: Authority };

export const byHeaders = (...headers: string[]): Access => ({ headers, authority: null });

export const byAuthority = (authority: Authority): Access => ({ headers: [], authority });

export const accessTransport = ({ send }: HttpUpstreams, { authority }: Access): Transport =>
  authority ? authorized(send, authority) : send;

/** Asks with GET, let in as any request: null when it lives, else what is wrong. */
export async function probeWith(
  http: HttpUpstreams,
  { headers, authority }: Access,
  origin: string,
  path: string,
): Promise<string | null> {
  const request: UpstreamRequest = { origin, path, headers: [], body: new Body([]) };
  try {
    return await http.probe(origin, path, authority ? await authority.headers(request) : headers);
  } catch (error) {
    return failureOf(error).message;
  }
}
