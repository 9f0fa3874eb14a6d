import type { FormRequest, Json } from '../form.ts';
import type { Target } from '../codec.ts';
import type { Losses } from '../losses.ts';
import { bounded } from '../max-tokens.ts';
import { filled } from '../members.ts';
import {
  hints,
  identity,
  isOpenAi,
  openAiEffort,
  openAiSampling,
  ownLogprobs,
  reportHints,
} from '../openai-request.ts';
import { encodeMessages } from './messages.ts';
import { encodeFormat } from './options.ts';
import { encodeChoice, encodeTools } from './tools.ts';

const MOST_STOPS = 4;

export function encodeRequest(request: FormRequest, target: Target, losses: Losses): Json {
  const own = isOpenAi(target);
  const { sampling, rest, verbosity, store, answers } = request;
  const tools = encodeTools(request.tools, losses);
  const stop = request.stop?.slice(0, MOST_STOPS);
  if (stop && request.stop!.length > MOST_STOPS) losses.meaning('stop', `at most ${MOST_STOPS} are taken`);
  if (sampling.topK !== undefined) losses.meaning('top_k');
  if (answers !== undefined) losses.meaning('n');
  if (!own) reportHints(request, losses);
  const { top_logprobs: top, ...shaping } = openAiSampling(
    {
      temperature: sampling.temperature,
      top_p: sampling.topP,
      presence_penalty: sampling.presencePenalty,
      frequency_penalty: sampling.frequencyPenalty,
      top_logprobs: ownLogprobs(request, 'chat', losses),
    },
    target,
    losses,
  );
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
    [own ? 'max_completion_tokens' : 'max_tokens']: bounded(request.maxTokens, target, losses),
    ...shaping,
    ...(top !== undefined && { logprobs: true, top_logprobs: top || undefined }),
    seed: sampling.seed,
    stop: filled(stop),
    reasoning_effort: openAiEffort(request, target, losses),
    response_format: encodeFormat(request.format),
    logit_bias: request.logitBias,
    ...(own && {
      verbosity,
      store: request.from === 'chat' ? store : undefined,
      ...identity(request, target),
      ...hints(request),
    }),
    ...(request.from === 'chat' && rest),
  };
}
