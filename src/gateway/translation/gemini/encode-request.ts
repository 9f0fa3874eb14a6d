import { record } from '../../dialects/json.ts';
import type { Target } from '../codec.ts';
import type { FormRequest, Json } from '../form.ts';
import type { Losses } from '../losses.ts';
import { filled } from '../members.ts';
import { encodeConversation } from './contents.ts';
import { encodeGeneration } from './generation.ts';
import { encodeChoice, encodeTools } from './tools.ts';

/** The model stands in the path. */
export function encodeRequest(request: FormRequest, target: Target, losses: Losses): Json {
  const { system, contents } = encodeConversation(request, target, losses);
  const tools = encodeTools(request, losses);
  reportUnsaid(request, losses);
  const rest = request.from === 'generate_content' ? request.rest : undefined;
  return {
    ...(system.length > 0 && { systemInstruction: { parts: system } }),
    contents,
    tools: filled(tools),
    ...(tools.length > 0 && { toolConfig: encodeChoice(request.toolChoice) }),
    ...rest,
    generationConfig: { ...encodeGeneration(request, target, losses), ...record(rest?.generationConfig) },
  };
}

function reportUnsaid(request: FormRequest, losses: Losses): void {
  const { answers, logprobs, logitBias, verbosity, metadata, user, cacheKey, tier, store } = request;
  const changing = { n: answers, logprobs, logit_bias: logitBias };
  for (const [name, value] of Object.entries(changing)) if (value !== undefined) losses.meaning(name);
  const hints = {
    parallel_tool_calls: request.parallelTools === false || undefined,
    verbosity,
    metadata,
    user,
    prompt_cache_key: cacheKey,
    service_tier: tier === 'auto' ? undefined : tier,
    store: store || undefined,
  };
  for (const [name, value] of Object.entries(hints)) if (value !== undefined) losses.hint(name);
}
