import type { Attempt } from '../../router/run.ts';
import type { Exchange } from '../http/exchange.ts';
import { headerText } from '../http/header-text.ts';
import { hopByHop } from '../http/hop-by-hop.ts';
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
  const named = hopByHop(upstream.connection);
  for (const name in upstream) {
    const value = upstream[name];
    if (value === undefined || NOT_PASSED.has(name) || name.startsWith('x-litellm-')) continue;
    if (name.startsWith(ALLOWS_PAGES) || named?.has(name)) continue;
    flat.push(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return flat;
}

/** With two decimals, put together from whole numbers: fractions are slow to write. */
function millis(ms: number): string {
  const hundredths = Math.round(ms * 100);
  const rest = hundredths % 100;
  return `${(hundredths - rest) / 100}.${rest < 10 ? '0' : ''}${rest}`;
}

/** How a request was routed. Milliseconds, US dollars. */
export interface Routed {
  callId: string;
  /** Null where none was asked. */
  deployment: string | null;
  group: string;
  apiBase: string | undefined;
  retries: number;
  fallbacks: number;
  strategy: string;
  /** Until these headers. */
  elapsedMs: number;
  /** Of these, spent on upstreams. */
  upstreamMs: number;
  cost: number | null;
}

/** Adds the headers that say how a request was routed, of answers and of failures. */
export function pushRouting(flat: FlatHeaders, routed: Routed): void {
  const { deployment, apiBase, elapsedMs, upstreamMs, cost } = routed;
  flat.push('x-litellm-call-id', routed.callId);
  if (deployment !== null) flat.push('x-litellm-model-id', headerText(deployment));
  flat.push('x-litellm-model-group', headerText(routed.group));
  if (apiBase !== undefined) flat.push('x-litellm-model-api-base', headerText(apiBase));
  flat.push(
    'x-litellm-attempted-retries',
    String(routed.retries),
    'x-litellm-attempted-fallbacks',
    String(routed.fallbacks),
    'x-litellm-response-duration-ms',
    millis(elapsedMs),
    'x-litellm-overhead-duration-ms',
    millis(Math.max(0, elapsedMs - upstreamMs)),
    'x-switchyard-strategy',
    headerText(routed.strategy),
  );
  if (cost !== null) flat.push('x-litellm-response-cost', String(cost));
}

/** Those of an attempt that is being answered; `now` in epoch milliseconds. */
export function addRoutingHeaders(
  flat: FlatHeaders,
  { callId, startedAt, upstreamMs }: Exchange,
  { deployment, group, retries, fallbacks, strategy, startedAt: askedAt }: Attempt,
  apiBase: string,
  now: number,
  cost: number | null,
): void {
  pushRouting(flat, {
    callId,
    deployment: deployment.id,
    group,
    apiBase,
    retries,
    fallbacks,
    strategy,
    elapsedMs: now - startedAt,
    upstreamMs: upstreamMs + (now - askedAt),
    cost,
  });
}
