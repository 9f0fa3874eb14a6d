import { type BedrockModel, bedrockModel } from '../../../config/cloud-models.ts';
import type { ConfiguredDeployment } from '../../../config/index.ts';
import type { SurfaceName } from '../../../contract/surfaces.ts';
import { systemWithoutBillingNote } from '../../body/billing-note.ts';
import { valueOf } from '../../body/prompt-size.ts';
import { list, text } from '../../dialects/json.ts';
import type { ClientRequest } from '../../http/exchange.ts';
import type { Ask } from '../../upstream/upstream.ts';
import { accessTransport } from '../access.ts';
import { BEDROCK_BETAS, betasFor } from '../betas.ts';
import { pathOf, type Provider, type ProviderWorld, WITHOUT_MODEL } from '../provider.ts';
import { rewritten } from '../rewritten.ts';
import { bedrockAccess } from './access.ts';
import { anthropicAnswers, COUNT_PATH, countBody } from './answers.ts';
import { conversed, invoked } from './event-stream.ts';
import { framed } from './framed.ts';
import { bedrockProbe } from './probe.ts';

const SURFACES: Readonly<Record<BedrockModel['api'], ReadonlySet<SurfaceName>>> = {
  anthropic: new Set(['messages', 'count_tokens']),
  openai: new Set(['chat']),
  converse: new Set(['converse']),
};
const CONVERSED_CLAUDE: ReadonlySet<SurfaceName> = new Set(['converse', 'count_tokens']);

const VERSION = JSON.stringify('bedrock-2023-05-31');
/** Version and betas stand in the body, and a signature's names are the gateway's alone. */
const WITHHELD = [
  'anthropic-version',
  'anthropic-beta',
  'x-amz-date',
  'x-amz-security-token',
  'x-amz-content-sha256',
];
const JSON_HEADERS = ['content-type', 'application/json', 'accept', 'application/json'];

/** `us.anthropic.…` is an inference profile; tokens are counted by the model itself. */
const withoutProfile = (id: string): string => id.replace(/^[a-z-]+\.(?=anthropic\.)/, '');

/** What InvokeModel has of the API in the path and in headers stands in the body, and the other way round. */
function anthropicChanges({ surface, headers, client }: Ask): [string, string | null][] {
  // Claude Code's note about billing is refused.
  const system = systemWithoutBillingNote(client);
  const betas = [
    ...betasFor(BEDROCK_BETAS, headers['anthropic-beta']),
    ...list(valueOf(client, 'anthropic_beta')).flatMap((name) => text(name) ?? []),
  ];
  return [
    ['model', null],
    ['stream', null],
    ['anthropic_version', VERSION],
    ...(system === undefined ? [] : [['system', system] as [string, string | null]]),
    // Its schema asks for it; a count makes no answer.
    ...(surface.name === 'count_tokens' ? [['max_tokens', '1024'] as [string, string]] : []),
    ...(betas.length > 0 ? [['anthropic_beta', JSON.stringify(betas)] as [string, string]] : []),
  ];
}

const modelOf = ({ upstreamModel, info }: ConfiguredDeployment): BedrockModel =>
  bedrockModel(upstreamModel, info.base_model);

/** Some models call tools in whole answers only: https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-supported-models-features.html */
const isStreamed = ({ stream, members }: ClientRequest, id: string): boolean =>
  stream && !(members.has('toolConfig') && /meta\.llama|ai21\./.test(id));

/** Models on Amazon Bedrock: Anthropic's by InvokeModel and OpenAI's by the chat API in their own dialect, all by Converse. */
export const bedrock = {
  native: (deployment: ConfiguredDeployment) => {
    const { api, id } = modelOf(deployment);
    return api === 'converse' && id.includes('anthropic.') ? CONVERSED_CLAUDE : SURFACES[api];
  },
  make: (deployment: ConfiguredDeployment, world: ProviderWorld): Provider => {
    const { params } = deployment;
    const { id, region: named, api } = modelOf(deployment);
    const address = params.aws_bedrock_runtime_endpoint ?? params.api_base;
    const region = named ?? params.aws_region_name ?? regionIn(address) ?? '';
    const base = new URL(address ?? `https://bedrock-runtime.${region}.${domainOf(region)}`);
    const prefix = pathOf(base);
    const model = (name: string, operation: string) =>
      `${prefix}/model/${encodeURIComponent(name)}/${operation}`;
    const access = bedrockAccess(params, region, world);
    const send = accessTransport(world.http, access);
    const shared = {
      base,
      native: bedrock.native(deployment),
      withheld: WITHHELD,
      probe: () => bedrockProbe(world.http, access, base.origin, model(withoutProfile(id), COUNT_PATH)),
    };
    if (api === 'openai') {
      const headers = access.headers;
      const path = `${prefix}/openai/v1/chat/completions`;
      return { ...shared, model: id, headers, path: () => path, transport: send };
    }
    return {
      ...shared,
      headers: [...access.headers, ...JSON_HEADERS],
      path: ({ surface, client }) =>
        surface.name === 'count_tokens'
          ? model(withoutProfile(id), COUNT_PATH)
          : surface.name === 'converse'
            ? model(id, isStreamed(client, id) ? 'converse-stream' : 'converse')
            : model(id, client.stream ? 'invoke-with-response-stream' : 'invoke'),
      changes: (ask) => (ask.surface.name === 'converse' ? WITHOUT_MODEL : anthropicChanges(ask)),
      body: ({ surface }, body) => (surface.name === 'count_tokens' ? countBody(body) : body),
      transport: framed(rewritten(send, anthropicAnswers), api === 'converse' ? conversed : invoked),
    };
  },
};

const domainOf = (region: string): string =>
  region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';

/** Of a runtime's public or private address. */
const regionIn = (address: string | undefined): string | undefined =>
  /bedrock-runtime(?:-fips)?\.([a-z0-9-]+)\./.exec(address ?? '')?.[1];
