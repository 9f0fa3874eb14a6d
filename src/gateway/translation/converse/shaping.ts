import type { Target } from '../codec.ts';
import type { FormRequest, Json } from '../form.ts';
import type { Losses } from '../losses.ts';
import { encodeSampling } from '../messages/encode-request.ts';
import { encodeThinking } from '../messages/thinking.ts';
import type { ClaudeModel } from '../models.ts';
import { effortOf, nearestEffort } from '../reasoning.ts';
import type { ConverseModel } from './models.ts';

/** How tokens are chosen and how much is thought: what all models have, and what stands in a model's own fields. */
export interface Shaping {
  inference: Json;
  fields: Json;
}

export function encodeShaping(
  request: FormRequest,
  maxTokens: number | undefined,
  target: Target,
  model: ConverseModel,
  losses: Losses,
): Shaping {
  if (model.claude) return claudeShaping(request, maxTokens, target, model.claude, losses);
  const { seed, presencePenalty, frequencyPenalty, temperature, topP, topK } = request.sampling;
  const unknown = { seed, presence_penalty: presencePenalty, frequency_penalty: frequencyPenalty };
  for (const [name, value] of Object.entries(unknown)) {
    if (value !== undefined && value !== 0) losses.meaning(name);
  }
  if (topK !== undefined && model.topK === null) losses.meaning('top_k', 'the model does not take it');
  if (temperature !== undefined && temperature > 1) losses.meaning('temperature', 'at most 1 is taken');
  const fields = {
    ...(topK !== undefined && model.topK === 'nova' && { inferenceConfig: { topK } }),
    ...(topK !== undefined && model.topK === 'plain' && { top_k: topK }),
    ...thinkingFields(request, model, losses),
  };
  return { fields, inference: { temperature: temperature && Math.min(1, temperature), topP } };
}

function claudeShaping(
  request: FormRequest,
  maxTokens: number | undefined,
  target: Target,
  claude: ClaudeModel,
  losses: Losses,
): Shaping {
  const most = maxTokens ?? target.maxOutputTokens ?? claude.maxOutput;
  const thinking = encodeThinking(request, most, claude, losses);
  const { temperature, top_p: topP, top_k: topK } = encodeSampling(request, claude, thinking, losses);
  return {
    inference: { temperature, topP },
    fields: {
      ...(topK !== undefined && { top_k: topK }),
      ...(thinking.thinking && { thinking: thinking.thinking }),
      ...(thinking.effort && { output_config: { effort: thinking.effort } }),
    },
  };
}

const LEVELS = ['low', 'medium', 'high'] as const;

/** https://docs.aws.amazon.com/nova/latest/nova2-userguide/extended-thinking.html; gpt-oss has OpenAI's own word. */
function thinkingFields({ reasoning }: FormRequest, { thinking }: ConverseModel, losses: Losses): Json {
  const asked = reasoning && effortOf(reasoning);
  if (!reasoning || asked === 'none') return {};
  const effort = nearestEffort(asked ?? 'medium', LEVELS)!;
  if (thinking === 'nova') return { reasoningConfig: { type: 'enabled', maxReasoningEffort: effort } };
  if (thinking === 'effort') return { reasoning_effort: effort };
  losses.hint('reasoning_effort');
  return {};
}
