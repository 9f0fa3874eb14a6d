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
  reasons,
  reportHints,
} from '../openai-request.ts';
import { FORMAT_NAME, isStrict } from '../schemas.ts';
import { encodeInput } from './items.ts';
import { encodeChoice, encodeTools } from './tools.ts';

/** OpenAI refuses less. */
const LEAST_TOKENS = 16;

export function encodeRequest(request: FormRequest, target: Target, losses: Losses): Json {
  const { sampling, store } = request;
  const { instructions, input } = encodeInput(request, losses);
  const tools = encodeTools(request, losses);
  const asked = bounded(request.maxTokens, target, losses);
  reportUnsaid(request, losses);
  if (!isOpenAi(target)) reportHints(request, losses);
  const effort = openAiEffort(request, target, losses);
  const logprobs = ownLogprobs(request, 'responses', losses);
  const { summary } = request.reasoning ?? {};
  const shown = summary === 'omitted' || !reasons(target) ? undefined : summary;
  const include = [
    // Kept by the client: nothing is kept for it.
    ...(reasons(target) && !store ? ['reasoning.encrypted_content'] : []),
    ...(logprobs === undefined ? [] : ['message.output_text.logprobs']),
  ];
  return {
    model: target.model,
    instructions,
    input,
    stream: request.stream || undefined,
    store: (request.from === 'responses' && store) || false,
    include: filled(include),
    tools: filled(tools),
    ...(tools.length > 0 && {
      tool_choice: encodeChoice(request.toolChoice, request.tools),
      parallel_tool_calls: request.parallelTools,
    }),
    max_output_tokens: asked === undefined ? undefined : Math.max(LEAST_TOKENS, asked),
    ...openAiSampling(
      { temperature: sampling.temperature, top_p: sampling.topP, top_logprobs: logprobs },
      target,
      losses,
    ),
    reasoning: effort || shown ? { effort, summary: shown } : undefined,
    text: encodeText(request, target),
    ...(isOpenAi(target) && { ...identity(request, target), ...hints(request) }),
    ...(request.from === 'responses' && request.rest),
  };
}

function encodeText({ format, verbosity }: FormRequest, target: Target): Json | undefined {
  const level = isOpenAi(target) ? verbosity : undefined;
  if (!format && level === undefined) return undefined;
  return { format: format && encodeFormat(format), verbosity: level };
}

function encodeFormat(format: NonNullable<FormRequest['format']>): Json {
  if (format.type === 'json') return { type: 'json_object' };
  const { schema, name, description, strict } = format;
  return {
    type: 'json_schema',
    name: name ?? FORMAT_NAME,
    description,
    schema,
    strict: strict ?? isStrict(schema),
  };
}

function reportUnsaid(request: FormRequest, losses: Losses): void {
  const { sampling, answers, logitBias, stop } = request;
  const changing = {
    n: answers,
    stop: filled(stop),
    logit_bias: logitBias,
    seed: sampling.seed,
    top_k: sampling.topK,
    presence_penalty: sampling.presencePenalty || undefined,
    frequency_penalty: sampling.frequencyPenalty || undefined,
  };
  for (const [name, value] of Object.entries(changing)) if (value !== undefined) losses.meaning(name);
  if (request.store && request.from !== 'responses') losses.hint('store');
}
