import type { Target } from '../codec.ts';
import type { FormRequest, Json } from '../form.ts';
import type { Losses } from '../losses.ts';
import { bounded } from '../max-tokens.ts';
import { filled } from '../members.ts';
import { tierName } from '../tiers.ts';
import { FORMAT_NAME } from '../schemas.ts';
import { Blocks } from './blocks.ts';
import { markForCache } from './auto-cache.ts';
import { encodeConversation } from './messages.ts';
import { converseModel, type ConverseModel } from './models.ts';
import { encodeShaping } from './shaping.ts';
import { encodeTools, singleCall } from './tools.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html. The model stands in the path. */
export function encodeRequest(request: FormRequest, target: Target, losses: Losses): Json {
  const model = converseModel(target);
  const blocks = new Blocks(model, losses);
  const { system, messages } = encodeConversation(request, blocks, losses);
  const toolConfig = encodeTools(request, model, blocks, losses);
  if (request.cacheKey !== undefined && model.caches.has('prompt')) markForCache(system, messages);
  const maxTokens = bounded(request.maxTokens, target, losses);
  const { inference, fields } = encodeShaping(request, maxTokens, target, model, losses);
  const choice = toolConfig && singleCall(request, model);
  const additional = { ...fields, ...(choice && { tool_choice: choice }) };
  reportUnsaid(request, losses);
  return {
    system: filled(system),
    messages,
    inferenceConfig: { maxTokens, ...inference, stopSequences: filled(request.stop) },
    toolConfig,
    outputConfig: encodeFormat(request, model, losses),
    serviceTier: encodeTier(request),
    requestMetadata: encodeMetadata(request, losses),
    additionalModelRequestFields: Object.keys(additional).length > 0 ? additional : undefined,
    // Which of the texts an answer ended before is told only when asked for.
    additionalModelResponseFieldPaths: model.claude && request.stop ? ['/stop_sequence'] : undefined,
  };
}

function encodeFormat({ format }: FormRequest, { schemas }: ConverseModel, losses: Losses): Json | undefined {
  if (!format) return undefined;
  if (format.type === 'json' || !schemas) {
    losses.meaning('response_format', schemas ? 'a JSON Schema is needed' : 'the model does not take it');
    return undefined;
  }
  const { schema, name = FORMAT_NAME, description } = format;
  const jsonSchema = { schema: JSON.stringify(schema), name, ...(description && { description }) };
  return { textFormat: { type: 'json_schema', structure: { jsonSchema } } };
}

const encodeTier = ({ tier }: FormRequest): Json | undefined =>
  tier === undefined || tier === 'auto' ? undefined : { type: tierName(tier) };

const MOST_NOTES = 16;
const NOTE = /^[a-zA-Z0-9\s:_@$#=/+,.-]{0,256}$/;

/** AWS keeps notes for its logs, of few and plain letters. */
function encodeMetadata({ metadata }: FormRequest, losses: Losses): Json | undefined {
  if (!metadata) return undefined;
  const notes = Object.entries(metadata);
  if (notes.length <= MOST_NOTES && notes.flat().every((text) => NOTE.test(text))) return metadata;
  losses.hint('metadata');
  return undefined;
}

function reportUnsaid(request: FormRequest, losses: Losses): void {
  const { answers, logprobs, logitBias, verbosity, user, store } = request;
  const changing = { n: answers, logprobs, logit_bias: logitBias };
  for (const [name, value] of Object.entries(changing)) if (value !== undefined) losses.meaning(name);
  const hints = { verbosity, user, store: store || undefined };
  for (const [name, value] of Object.entries(hints)) if (value !== undefined) losses.hint(name);
}
