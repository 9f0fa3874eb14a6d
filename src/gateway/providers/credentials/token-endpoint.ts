import { Failure } from '../../../router/failure.ts';
import { count, parsed, record, text } from '../../dialects/json.ts';
import type { HttpUpstreams } from '../../upstream/http-transport.ts';
import type { Lease } from './renewed.ts';

/** Where a token endpoint does not say how long: OAuth recommends that it does. */
const LIFE_SECONDS = 3600;

/**
 * Asks an OAuth 2.0 token endpoint (RFC 6749 §4.4, §5). `whose` names the credentials in messages. Rejects with a
 * Failure: `authentication` when they are refused, `connection` when there is no answer.
 */
export async function fetchToken(
  http: HttpUpstreams,
  address: string,
  form: Record<string, string>,
  whose: string,
  now: () => number,
): Promise<Lease<string>> {
  const { origin, pathname, search } = new URL(address);
  const answer = await http.ask({
    origin,
    path: `${pathname}${search}`,
    method: 'POST',
    headers: ['content-type', 'application/x-www-form-urlencoded', 'accept', 'application/json'],
    body: Buffer.from(new URLSearchParams(form).toString()),
  });
  if ('problem' in answer) throw new Failure('connection', `no token for ${whose}: ${answer.problem}`);
  const said = record(parsed(answer.body));
  const token = text(said.access_token);
  if (answer.status === 200 && token !== undefined) {
    const seconds = count(Number(said.expires_in)) ?? LIFE_SECONDS;
    return { value: token, expiresAt: now() + seconds * 1000 };
  }
  const why =
    text(said.error_description)?.split('\r\n')[0] ?? text(said.error) ?? `it answered ${answer.status}`;
  const refused = answer.status >= 400 && answer.status < 500 && answer.status !== 429;
  throw new Failure(refused ? 'authentication' : 'connection', `no token for ${whose}: ${why}`);
}
