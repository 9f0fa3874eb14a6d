import type { FormRequest, Json } from '../form.ts';
import type { Target } from '../codec.ts';
import type { Losses } from '../losses.ts';
import { bounded } from '../max-tokens.ts';
import { filled } from '../members.ts';
import { openAiModel } from '../models.ts';
import { effortOf, nearestEffort } from '../reasoning.ts';
import { encodeMessages } from './messages.ts';
import { encodeFormat, tierName } from './options.ts';
import { encodeChoice, encodeTools } from './tools.ts';

/** Those who know all of OpenAI's members, and not only what every compatible server does. */
const WHOLE_API = new Set(['openai', 'azure']);
const MOST_STOPS = 4;

export function encodeRequest(request: FormRequest, target: Target, losses: Losses): Json {
  const isOpenAi = WHOLE_API.has(target.provider);
  const { sampling, maxTokens, rest, cacheKey, user } = request;
  const tools = encodeTools(request.tools, losses);
  const stop = request.stop?.slice(0, MOST_STOPS);
  if (stop && request.stop!.length > MOST_STOPS) losses.meaning('stop', `at most ${MOST_STOPS} are taken`);
  if (request.from !== 'chat') for (const name in rest) losses.hint(name);
  const hints = isOpenAi ? hintsOf(request) : {};
  if (!isOpenAi) reportHints(request, losses);
  return {
    model: target.model,
    messages: encodeMessages(request, target, losses),
    ...(request.stream && { stream: true, stream_options: { include_usage: true } }),
    tools: filled(tools),
    ...(tools.length > 0 && {
      tool_choice: encodeChoice(request.toolChoice, request.tools),
      parallel_tool_calls: request.parallelTools,
    }),
    // OpenAI's thinking models refuse max_tokens, many other servers know nothing else.
    [isOpenAi ? 'max_completion_tokens' : 'max_tokens']: bounded(maxTokens, target, losses),
    ...encodeSampling(sampling, request, target, losses),
    stop: filled(stop),
    reasoning_effort: encodeEffort(request, target, losses),
    response_format: encodeFormat(request.format),
    n: request.answers,
    logit_bias: request.logitBias,
    ...(cacheKey !== undefined && isOpenAi && { prompt_cache_key: cacheKey }),
    ...(user !== undefined && isOpenAi && { safety_identifier: user }),
    ...hints,
    ...(request.from === 'chat' && rest),
  };
}

const hintsOf = ({ verbosity, metadata, tier, store }: FormRequest): Json => ({
  verbosity,
  metadata,
  service_tier: tierName(tier),
  store,
});

function reportHints(request: FormRequest, losses: Losses): void {
  const { verbosity, metadata, tier, cacheKey, user } = request;
  const hints = { verbosity, metadata, service_tier: tier, prompt_cache_key: cacheKey, user };
  for (const [name, value] of Object.entries(hints)) {
    if (value !== undefined && value !== 'auto') losses.hint(name);
  }
}

function encodeSampling(
  sampling: FormRequest['sampling'],
  { logprobs }: FormRequest,
  target: Target,
  losses: Losses,
): Json {
  const { temperature, topP, topK, seed, presencePenalty, frequencyPenalty } = sampling;
  if (topK !== undefined) losses.meaning('top_k');
  if (openAiModel(target.knownAs).refusesSampling && WHOLE_API.has(target.provider)) {
    const refused = {
      temperature: temperature === 1 ? undefined : temperature,
      top_p: topP === 1 ? undefined : topP,
      presence_penalty: presencePenalty,
      frequency_penalty: frequencyPenalty,
      logprobs,
    };
    for (const [name, value] of Object.entries(refused)) {
      if (value !== undefined) losses.meaning(name, `${target.model} does not take it`);
    }
    return { seed };
  }
  return {
    temperature,
    top_p: topP,
    seed,
    presence_penalty: presencePenalty,
    frequency_penalty: frequencyPenalty,
    ...(logprobs !== undefined && { logprobs: true, top_logprobs: logprobs || undefined }),
  };
}

function encodeEffort({ reasoning }: FormRequest, target: Target, losses: Losses): string | undefined {
  const asked = reasoning && effortOf(reasoning);
  if (asked === undefined) return undefined;
  const known = openAiModel(target.knownAs).efforts;
  const efforts = known.length === 0 && target.reasons ? (['low', 'medium', 'high'] as const) : known;
  const effort = nearestEffort(asked, efforts);
  if (effort === undefined && asked !== 'none') losses.hint('reasoning');
  return effort;
}
