import type { FormRequest, Json } from '../form.ts';
import type { Target } from '../codec.ts';
import type { Losses } from '../losses.ts';
import { bounded } from '../max-tokens.ts';
import { filled } from '../members.ts';
import { type ClaudeModel, claudeModel } from '../models.ts';
import { budgetOf } from '../reasoning.ts';
import { markForCache } from './auto-cache.ts';
import { encodeConversation } from './messages.ts';
import { encodeThinking, type Thinking } from './thinking.ts';
import { encodeChoice, encodeTools } from './tools.ts';

/** A model may give longer answers than this only where it is asked, or its limit is configured. */
const USUAL_MAX_TOKENS = 32_000;

export function encodeRequest(request: FormRequest, target: Target, losses: Losses): Json {
  const model = claudeModel(target.knownAs);
  const { system, messages } = encodeConversation(request, target, losses);
  const tools = encodeTools(request, losses);
  const maxTokens = maxTokensOf(request, target, model, losses);
  const thinking = encodeThinking(request, maxTokens, model, losses);
  const format = encodeFormat(request, model, losses);
  reportUnsaid(request, losses);
  if (request.cacheKey !== undefined) markForCache(tools, system, messages);
  const config = { ...(thinking.effort && { effort: thinking.effort }), ...(format && { format }) };
  return {
    model: target.model,
    max_tokens: maxTokens,
    system: filled(system),
    messages,
    stream: request.stream || undefined,
    tools: filled(tools),
    tool_choice: tools.length > 0 ? encodeChoice(request.toolChoice, request.parallelTools) : undefined,
    ...encodeSampling(request, model, thinking, losses),
    stop_sequences: encodeStops(request, losses),
    thinking: thinking.thinking,
    ...(Object.keys(config).length > 0 && { output_config: config }),
    metadata: request.user === undefined ? undefined : { user_id: request.user },
    service_tier: encodeTier(request, losses),
    ...(request.from === 'messages' && request.rest),
  };
}

/** Messages has no default of its own. */
function maxTokensOf(request: FormRequest, target: Target, model: ClaudeModel, losses: Losses): number {
  const most = target.maxOutputTokens ?? model.maxOutput;
  const asked = bounded(request.maxTokens, { maxOutputTokens: most }, losses);
  // Thoughts are to take nothing from the answer.
  const thoughts = (model.thinking === 'budget' && request.reasoning && budgetOf(request.reasoning)) || 0;
  return Math.max(1, asked ?? target.maxOutputTokens ?? Math.min(most, USUAL_MAX_TOKENS + thoughts));
}

export function encodeSampling(
  { sampling }: FormRequest,
  model: ClaudeModel,
  { thinking }: Thinking,
  losses: Losses,
): Json {
  const { temperature, topP, topK, seed, presencePenalty, frequencyPenalty } = sampling;
  const unknown = { seed, presence_penalty: presencePenalty, frequency_penalty: frequencyPenalty };
  for (const [name, value] of Object.entries(unknown)) {
    if (value !== undefined && value !== 0) losses.meaning(name);
  }
  const taken: Json = {};
  const free = model.sampling > 0 && !thinking;
  if (temperature !== undefined && temperature !== 1) {
    // Others go up to 2.
    if (temperature > 1) losses.meaning('temperature', 'at most 1 is taken');
    if (free) taken.temperature = Math.min(1, temperature);
    else
      losses.meaning('temperature', thinking ? 'not while the model thinks' : 'the model does not take it');
  }
  if (topP !== undefined && topP !== 1) {
    const alone = model.sampling === 2 || !('temperature' in taken);
    if (free && alone) taken.top_p = topP;
    else losses.meaning('top_p', 'the model does not take it here');
  }
  if (topK !== undefined) {
    if (free) taken.top_k = topK;
    else losses.meaning('top_k', 'the model does not take it here');
  }
  return taken;
}

/** Those of white space only are refused. */
function encodeStops({ stop }: FormRequest, losses: Losses): string[] | undefined {
  const kept = stop?.filter((text) => text.trim() !== '');
  if (kept?.length !== stop?.length) losses.meaning('stop', 'white space alone is not taken');
  return kept && kept.length > 0 ? kept : undefined;
}

function encodeFormat({ format }: FormRequest, model: ClaudeModel, losses: Losses): Json | undefined {
  if (!format) return undefined;
  if (format.type === 'schema' && model.schemas) return { type: 'json_schema', schema: format.schema };
  losses.meaning(
    'response_format',
    format.type === 'json' ? 'a JSON Schema is needed' : 'the model does not take it',
  );
  return undefined;
}

function encodeTier({ tier }: FormRequest, losses: Losses): string | undefined {
  if (tier === 'flex' || tier === 'priority') losses.hint('service_tier');
  return tier === 'standard' ? 'standard_only' : undefined;
}

function reportUnsaid(request: FormRequest, losses: Losses): void {
  const { answers, logprobs, logitBias, verbosity, metadata, store } = request;
  const changing = { n: answers, logprobs, logit_bias: logitBias };
  for (const [name, value] of Object.entries(changing)) if (value !== undefined) losses.meaning(name);
  const hints = { verbosity, metadata, store: store || undefined };
  for (const [name, value] of Object.entries(hints)) if (value !== undefined) losses.hint(name);
}
