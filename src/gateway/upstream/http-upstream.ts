import type { ConfiguredDeployment } from '../../config/index.ts';
import { Body } from '../body/body.ts';
import { type Changes, changeMembers } from '../body/edit.ts';
import { ROUTING_MEMBERS } from '../body/routing-members.ts';
import { secretsSentTo } from '../config/secrets.ts';
import type { Provider } from '../providers/provider.ts';
import { secretForms } from '../relay/stream-scrub.ts';
import { forwardedHeaders } from './forwarded-headers.ts';
import { timeoutsOf, type Upstream } from './upstream.ts';

/** An upstream over HTTP, asked as its provider wants it. */
export function httpUpstream(deployment: ConfiguredDeployment, provider: Provider): Upstream {
  const { params } = deployment;
  const { base, model = deployment.upstreamModel } = provider;
  const { origin } = base;
  const own = [...Object.entries(params.extra_headers ?? {}).flat(), ...provider.headers];
  const withheld = new Set([
    ...own.filter((_, i) => i % 2 === 0).map((name) => name.toLowerCase()),
    ...(provider.withheld ?? []),
  ]);
  const changes: Changes = new Map<string, string | null>([
    ['model', JSON.stringify(model)],
    ...ROUTING_MEMBERS.map((name) => [name, null] as const),
  ]);

  return {
    apiBase: `${origin}${base.pathname}`.replace(/\/+$/, ''),
    native: provider.native,
    transport: provider.transport,
    secrets: secretForms(secretsSentTo(deployment)),
    ...timeoutsOf(deployment),
    probe: () => provider.probe(),
    request: (ask) => {
      const { headers, client } = ask;
      const further = provider.changes?.(ask);
      const isOwn = !further && !ask.changes;
      const unchanged =
        isOwn && client.model === model && !ROUTING_MEMBERS.some((name) => client.members.has(name));
      const body = unchanged
        ? client.body
        : changeMembers(
            client.body,
            client.members,
            isOwn ? changes : new Map([...(ask.changes ?? []), ...changes, ...(further ?? [])]),
          );
      return {
        origin,
        path: provider.path(ask),
        headers: forwardedHeaders(
          headers,
          withheld,
          provider.headersFor ? [...own, ...provider.headersFor(ask)] : own.slice(),
        ),
        body: provider.body ? new Body([provider.body(ask, body.bytes())]) : body,
      };
    },
  };
}
