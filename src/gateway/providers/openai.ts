import type { ConfiguredDeployment } from '../../config/index.ts';
import {
  apiBaseOf,
  type ChatTraits,
  chatTraitsOf,
  isAtOpenAi,
  type Provider as KnownProvider,
  providerNamed,
  serverOf,
} from '../../config/providers.ts';
import type { SurfaceName } from '../../contract/surfaces.ts';
import { systemWithoutBillingNote } from '../body/billing-note.ts';
import type { ClientRequest } from '../http/exchange.ts';
import { SURFACES } from '../dialects/surfaces.ts';
import type { Ask } from '../upstream/upstream.ts';
import { fittingMessages } from './chat-messages.ts';
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
  const isOwn = isAtOpenAi(provider, params.api_base);
  return new Set<SurfaceName>([
    ...(isOwn ? (['responses'] as const) : []),
    ...(providerNamed(provider)?.surfaces ?? UNKNOWN),
  ]);
}

type Change = [string, string | null];

/** What of a body must differ from what the client sent; undefined when nothing. */
function changes(
  { surface, client }: Ask,
  names: NonNullable<KnownProvider['members']>,
  traits: ChatTraits | null,
): Change[] | undefined {
  if (surface.name === 'chat') {
    const messages = traits ? fittingMessages(client, traits) : undefined;
    const all = renamed(client, names);
    if (messages !== undefined) all.push(['messages', messages]);
    return all.length > 0 ? all : undefined;
  }
  if (surface.name !== 'messages') return undefined;
  const system = systemWithoutBillingNote(client);
  return system === undefined ? undefined : [['system', system]];
}

/** Members of a chat under the names that the server has for them. */
function renamed({ body, members }: ClientRequest, names: NonNullable<KnownProvider['members']>): Change[] {
  return Object.entries(names).flatMap(([name, other]): Change[] => {
    const member = members.get(name);
    if (!member) return [];
    const moved = other !== null && !members.has(other);
    const value = body.text(member.start, member.end);
    return [[name, null], ...(moved ? [[other, value] as Change] : [])];
  });
}

/** OpenAI, and every server that speaks its API. What tells these apart stands in config/provider-table.ts. */
export const openai = {
  native,
  make: (deployment: ConfiguredDeployment, { http }: ProviderWorld): Provider => {
    const { provider, params, info, upstreamModel } = deployment;
    const { members = {}, headers: defaults } = providerNamed(provider) ?? {};
    const server = serverOf(provider, params.api_base, info.base_model ?? upstreamModel);
    const traits = server === 'openai' ? null : chatTraitsOf(server);
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
      changes: (ask) => changes(ask, members, traits),
      ...(defaults && {
        headersFor: ({ headers: given }: Ask) =>
          Object.entries(defaults)
            .filter(([name]) => given[name] === undefined)
            .flat(),
      }),
    };
  },
};
