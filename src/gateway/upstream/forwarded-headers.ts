import type { IncomingHttpHeaders } from 'node:http';
import { hopByHop } from '../http/hop-by-hop.ts';

/**
 * Request headers that are not an upstream's: connection management, who the client is to the gateway, and what names
 * the gateway's own host.
 */
const NOT_FORWARDED = new Set([
  'host',
  'connection',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
  'content-length',
  'content-encoding',
  'accept-encoding',
  'authorization',
  'x-api-key',
  'api-key',
  'x-goog-api-key',
  'cookie',
  'origin',
  'referer',
  'forwarded',
  'via',
]);

const OWN_PREFIXES = ['x-litellm-', 'x-switchyard-', 'x-forwarded-', 'sec-'];

const isOwn = (name: string): boolean => OWN_PREFIXES.some((prefix) => name.startsWith(prefix));

/** Adds to `flat`, names and values in turn, what of the client's headers is the upstream's to see. */
export function forwardedHeaders(
  headers: IncomingHttpHeaders,
  withheld: ReadonlySet<string>,
  flat: string[],
): string[] {
  const named = hopByHop(headers.connection);
  for (const name in headers) {
    if (NOT_FORWARDED.has(name) || withheld.has(name) || isOwn(name) || named?.has(name)) continue;
    const value = headers[name]!;
    flat.push(name, typeof value === 'string' ? value : value.join(', '));
  }
  return flat;
}
