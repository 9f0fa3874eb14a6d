import type { ConfiguredDeployment } from '../../config/index.ts';
import { apiBaseOf, type Provider as KnownProvider, providerNamed } from '../../config/providers.ts';
import type { SurfaceName } from '../../contract/surfaces.ts';
import { systemWithoutBillingNote } from '../body/billing-note.ts';
import { SURFACES } from '../dialects/surfaces.ts';
import type { Ask } from '../upstream/upstream.ts';
import { pathOf, type Provider, type ProviderWorld } from './provider.ts';

/** Of a server whose provider is not known. */
const UNKNOWN: readonly SurfaceName[] = ['chat', 'completions', 'embeddings'];

/**
 * What the configuration tells, else what is known of the provider. Translations go by the first: where OpenAI itself
 * answers by Responses, which gives thoughts back; at other addresses by Chat, which all such servers have.
 */
function native({ provider, params, info }: ConfiguredDeployment): ReadonlySet<SurfaceName> {
  const told = info.supported_endpoints?.flatMap((path) => SURFACES.get(path)?.name ?? []) ?? [];
  if (told.length > 0) return new Set(told);
  const isOwn = provider === 'openai' && (params.api_base === undefined || OPENAI_HOST.test(params.api_base));
  return new Set<SurfaceName>([
    ...(isOwn ? (['responses'] as const) : []),
    ...(providerNamed(provider)?.surfaces ?? UNKNOWN),
  ]);
}

const OPENAI_HOST = /^https:\/\/([\w-]+\.)*openai\.com(?=[:/]|$)/;

type Change = [string, string | null];

/** What of a body must differ from what the client sent; undefined when nothing. */
function changes({ surface, client }: Ask, names: KnownProvider['members']): Change[] | undefined {
  if (surface.name === 'chat') return names && renamed(client, names);
  if (surface.name !== 'messages') return undefined;
  const system = systemWithoutBillingNote(client);
  return system === undefined ? undefined : [['system', system]];
}

/** Members of a chat under the names that the server has for them. */
function renamed(client: Ask['client'], names: NonNullable<KnownProvider['members']>): Change[] | undefined {
  const all = Object.entries(names).flatMap(([name, other]): Change[] => {
    const member = client.members.get(name);
    if (!member) return [];
    const moved = other !== null && !client.members.has(other);
    const value = client.body.toString('utf8', member.start, member.end);
    return [[name, null], ...(moved ? [[other, value] as Change] : [])];
  });
  return all.length > 0 ? all : undefined;
}

/** OpenAI, and every server that speaks its API. What tells these apart stands in config/provider-table.ts. */
export const openai = {
  native,
  make: (deployment: ConfiguredDeployment, { http }: ProviderWorld): Provider => {
    const { provider, params } = deployment;
    const { members, headers: defaults } = providerNamed(provider) ?? {};
    const base = new URL(apiBaseOf(provider, params.api_base) ?? '');
    const prefix = pathOf(base);
    const headers = [
      ...(params.organization === undefined ? [] : ['openai-organization', params.organization]),
      ...(params.api_key === undefined ? [] : ['authorization', `Bearer ${params.api_key}`]),
    ];
    return {
      base,
      native: native(deployment),
      headers,
      transport: http.send,
      path: ({ surface, client }) => `${prefix}${surface.upstreamPath}${client.query}`,
      probe: () => http.probe(base.origin, `${prefix}/models`, headers),
      changes: (ask) => changes(ask, members),
      ...(defaults && {
        headersFor: ({ headers: given }: Ask) =>
          Object.entries(defaults)
            .filter(([name]) => given[name] === undefined)
            .flat(),
      }),
    };
  },
};
