import type { AttemptView } from '../../../contract/admin.ts';
import type { DeploymentSpec } from '../../../router/spec.ts';
import type { SurfaceName } from '../../../contract/surfaces.ts';
import { attributes, type Value } from './otlp.ts';

/** `gen_ai.operation.name`: https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-spans/ */
export const OPERATIONS: Readonly<Record<SurfaceName, string>> = {
  chat: 'chat',
  responses: 'chat',
  messages: 'chat',
  completions: 'text_completion',
  embeddings: 'embeddings',
  count_tokens: 'count_tokens',
  generate_content: 'generate_content',
  converse: 'chat',
};

/** `gen_ai.provider.name` where it differs from LiteLLM's name of the provider. */
const PROVIDERS: Readonly<Record<string, string>> = {
  azure: 'azure.ai.openai',
  azure_ai: 'azure.ai.inference',
  bedrock: 'aws.bedrock',
  gemini: 'gcp.gemini',
  mistral: 'mistral_ai',
  vertex_ai: 'gcp.vertex_ai',
  watsonx: 'ibm.watsonx.ai',
  xai: 'x_ai',
};

/** What the provider is asked for: the model as configured, without its provider. */
export const upstreamModel = ({ model, provider }: Pick<DeploymentSpec, 'model' | 'provider'>): string =>
  model.startsWith(`${provider}/`) ? model.slice(provider.length + 1) : model;

/** Of a deployment that serves any model, the one that was asked for. */
export function askedOf({ model }: AttemptView, spec: DeploymentSpec): DeploymentSpec {
  if (model === undefined) return spec;
  return { ...spec, model, provider: spec.provider || model.slice(0, model.indexOf('/')) };
}

/** What all spans and metrics of one operation on one deployment share, as text. `apiBase`: an address. */
export function operationAttributes(operation: string, spec: DeploymentSpec, apiBase: string): string {
  const known: Record<string, Value> = {
    'gen_ai.operation.name': operation,
    'gen_ai.provider.name': PROVIDERS[spec.provider] ?? spec.provider,
    'gen_ai.request.model': upstreamModel(spec),
  };
  const { hostname = '', port = '', protocol } = URL.parse(apiBase) ?? {};
  if (hostname !== '') {
    known['server.address'] = hostname;
    known['server.port'] = port === '' ? (protocol === 'http:' ? 80 : 443) : Number(port);
  }
  return attributes(known);
}
