import type { IncomingHttpHeaders } from 'node:http';
import type { ConfiguredDeployment } from '../../config/index.ts';
import { apiBaseOf, wireOf, type Wire } from '../../config/providers.ts';
import type { Changes } from '../body/edit.ts';
import { changeMembers } from '../body/edit.ts';
import type { DialectName } from '../dialects/dialect.ts';
import type { Exchange, ClientRequest } from '../http/exchange.ts';
import type { HttpUpstreams } from './http-transport.ts';
import type { Transport, UpstreamRequest } from './transport.ts';

/** How to ask one deployment: all that can be known before a request comes. */
export interface Upstream {
  /** Shown to clients as where their answer came from. */
  readonly apiBase: string;
  readonly dialects: ReadonlySet<DialectName>;
  readonly transport: Transport;
  /** Milliseconds; undefined where the deployment sets none. */
  readonly timeoutMs: number | undefined;
  readonly streamTimeoutMs: number | undefined;
  request(exchange: Exchange, client: ClientRequest): UpstreamRequest;
  /** Asks for the list of models, which costs nothing: null when it answers, else what is wrong. */
  probe(): Promise<string | null>;
}

/** What the members of a body that are the router's own are called; upstreams refuse what they do not know. */
export const ROUTING_MEMBERS = ['num_retries', 'fallbacks', 'litellm_session_id'] as const;

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
  'accept-encoding',
  'authorization',
  'x-api-key',
  'cookie',
  'origin',
  'referer',
  'forwarded',
  'via',
]);

const OWN_PREFIXES = ['x-litellm-', 'x-switchyard-', 'x-forwarded-', 'sec-'];

const DIALECTS: Record<Wire, ReadonlySet<DialectName>> = {
  openai: new Set(['openai']),
  anthropic: new Set(['anthropic']),
  simulated: new Set(['openai', 'anthropic']),
};

export const dialectsOf = (wire: Wire | null): ReadonlySet<DialectName> =>
  wire ? DIALECTS[wire] : new Set();

/** An upstream over HTTP, in a provider's own dialect. */
export function httpUpstream(deployment: ConfiguredDeployment, http: HttpUpstreams): Upstream {
  const { provider, params, upstreamModel } = deployment;
  const wire = wireOf(provider) ?? 'openai';
  const base = new URL(apiBaseOf(provider, params.api_base) ?? '');
  const own = ownHeaders(wire, deployment);
  const ownNames = new Set(own.filter((_, i) => i % 2 === 0).map((name) => name.toLowerCase()));
  const prefix = wire === 'anthropic' ? anthropicPath(base.pathname) : base.pathname.replace(/\/+$/, '');
  const changes: Changes = new Map<string, string | null>([
    ['model', JSON.stringify(upstreamModel)],
    ...ROUTING_MEMBERS.map((name) => [name, null] as const),
  ]);

  return {
    apiBase: `${base.origin}${base.pathname}`.replace(/\/+$/, ''),
    dialects: dialectsOf(wire),
    transport: http.send,
    ...timeouts(deployment),
    probe: () =>
      http.probe(base.origin, `${prefix}/models`, wire === 'anthropic' ? [...own, ...PROBE_VERSION] : own),
    request: ({ req, surface }, client) => {
      const unchanged =
        client.model === upstreamModel && !ROUTING_MEMBERS.some((name) => client.members.has(name));
      return {
        origin: base.origin,
        path: `${prefix}${surface.upstreamPath}${client.query}`,
        headers: forward(req.headers, ownNames, own.slice()),
        body: unchanged ? client.body : changeMembers(client.body, client.members, changes),
      };
    },
  };
}

/** A simulated upstream: no address, no key. */
export function localUpstream(deployment: ConfiguredDeployment, transport: Transport): Upstream {
  return {
    apiBase: `simulated://${deployment.upstreamModel}`,
    dialects: dialectsOf('simulated'),
    transport,
    ...timeouts(deployment),
    probe: () => Promise.resolve(null),
    request: ({ surface }, client) => ({
      origin: '',
      path: surface.upstreamPath,
      headers: [],
      body: client.body,
    }),
  };
}

const PROBE_VERSION = ['anthropic-version', '2023-06-01'];

const timeouts = ({ params: { timeout, stream_timeout: stream } }: ConfiguredDeployment) => ({
  timeoutMs: timeout === undefined ? undefined : timeout * 1000,
  streamTimeoutMs: stream === undefined ? undefined : stream * 1000,
});

function ownHeaders(wire: Wire, { params }: ConfiguredDeployment): string[] {
  const own: string[] = [];
  for (const [name, value] of Object.entries(params.extra_headers ?? {})) own.push(name, value);
  if (params.organization !== undefined) own.push('openai-organization', params.organization);
  const { api_key: key } = params;
  if (key === undefined) return own;
  if (wire === 'anthropic') own.push('x-api-key', key);
  else own.push('authorization', `Bearer ${key}`);
  return own;
}

/** LiteLLM takes Anthropic bases with and without `/v1`, and whole addresses. */
const anthropicPath = (path: string): string => {
  const base = path.replace(/\/+$/, '').replace(/\/messages$/, '');
  return base.endsWith('/v1') ? base : `${base}/v1`;
};

/** Adds to `flat` what of the client's headers is the upstream's to see. */
function forward(headers: IncomingHttpHeaders, own: ReadonlySet<string>, flat: string[]): string[] {
  for (const name in headers) {
    if (NOT_FORWARDED.has(name) || own.has(name) || isOwn(name)) continue;
    const value = headers[name]!;
    flat.push(name, typeof value === 'string' ? value : value.join(', '));
  }
  return flat;
}

const isOwn = (name: string): boolean => OWN_PREFIXES.some((prefix) => name.startsWith(prefix));
