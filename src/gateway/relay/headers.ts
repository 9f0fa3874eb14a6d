import type { Attempt } from '../../router/run.ts';
import type { Exchange } from '../http/exchange.ts';
import { headerText } from '../http/header-text.ts';
import type { UpstreamHeaders } from '../upstream/transport.ts';

/**
 * What of an upstream's headers is not the client's: connection management (RFC 9110 §7.6.1), and what speaks of the
 * upstream's own host. Lengths are set anew.
 */
const NOT_PASSED = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'content-length',
  'set-cookie',
  'strict-transport-security',
  'alt-svc',
]);

/** Whose pages may read an answer is the gateway's to say. */
const ALLOWS_PAGES = 'access-control-';

/** Names and values in turn, as writeHead takes them. */
export type FlatHeaders = string[];

export function passedHeaders(upstream: UpstreamHeaders): FlatHeaders {
  const flat: FlatHeaders = [];
  for (const name in upstream) {
    const value = upstream[name];
    if (value === undefined || NOT_PASSED.has(name) || name.startsWith('x-litellm-')) continue;
    if (name.startsWith(ALLOWS_PAGES)) continue;
    flat.push(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return flat;
}

/** With two decimals, put together from whole numbers: fractions are slow to write. */
export function millis(ms: number): string {
  const hundredths = Math.round(ms * 100);
  const rest = hundredths % 100;
  return `${(hundredths - rest) / 100}.${rest < 10 ? '0' : ''}${rest}`;
}

/** Adds the headers that say how a request was routed; `now` in epoch milliseconds. */
export function addRoutingHeaders(
  flat: FlatHeaders,
  exchange: Exchange,
  attempt: Attempt,
  apiBase: string,
  now: number,
  cost: number | null,
): void {
  const { startedAt, upstreamMs, callId } = exchange;
  const elapsed = now - startedAt;
  flat.push(
    'x-litellm-call-id',
    callId,
    'x-litellm-model-id',
    headerText(attempt.deployment.id),
    'x-litellm-model-group',
    headerText(attempt.group),
    'x-litellm-model-api-base',
    apiBase,
    'x-litellm-attempted-retries',
    String(attempt.retries),
    'x-litellm-attempted-fallbacks',
    String(attempt.fallbacks),
    'x-litellm-response-duration-ms',
    millis(elapsed),
    'x-litellm-overhead-duration-ms',
    millis(Math.max(0, elapsed - upstreamMs - (now - attempt.startedAt))),
    'x-switchyard-strategy',
    headerText(attempt.strategy),
  );
  if (cost !== null) flat.push('x-litellm-response-cost', String(cost));
}
