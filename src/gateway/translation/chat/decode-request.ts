import { list, record, text } from '../../dialects/json.ts';
import type { FormRequest, Json, Reasoning, Turn } from '../form.ts';
import { Untranslatable } from '../losses.ts';
import {
  anything,
  either,
  flag,
  isFlag,
  isNumber,
  isObject,
  isOneOf,
  isText,
  isTexts,
  members,
  number,
  objects,
  oneOf,
  restOf,
  textMembers,
  texts,
  VERBOSITIES,
} from '../members.ts';
import { EFFORTS } from '../reasoning.ts';
import { isTier, tierNamed } from '../tiers.ts';
import { decodeAssistant } from './assistant.ts';
import { decodeContent, decodeTexts } from './content.ts';
import { decodeFormat } from './options.ts';
import { decodeChoice, decodeSearch, decodeTools } from './tools.ts';

const KNOWN = members(
  [anything, 'messages stream tools tool_choice'],
  [
    isNumber,
    'max_tokens max_completion_tokens temperature top_p top_k seed presence_penalty frequency_penalty n top_logprobs',
  ],
  [isFlag, 'parallel_tool_calls logprobs store'],
  [isText, 'user safety_identifier prompt_cache_key'],
  [isObject, 'stream_options reasoning thinking web_search_options response_format logit_bias metadata'],
  [either(isText, isTexts), 'stop'],
  [isOneOf(EFFORTS), 'reasoning_effort'],
  [isOneOf(VERBOSITIES), 'verbosity'],
  [isTier, 'service_tier'],
);

/** https://platform.openai.com/docs/api-reference/chat/create */
export function decodeRequest(body: Json): FormRequest {
  if (!Array.isArray(body.messages)) {
    throw new Untranslatable('messages', "'messages' is missing: a list of messages is expected.");
  }
  refuseFunctions(body);
  const rest = restOf(body, KNOWN);
  const answers = number(body.n);
  return {
    from: 'chat',
    stream: body.stream === true,
    turns: decodeMessages(objects(body.messages)),
    tools: [...decodeTools(body.tools, body.tool_choice), ...decodeSearch(body.web_search_options)],
    toolChoice: decodeChoice(body.tool_choice),
    parallelTools: flag(body.parallel_tool_calls),
    maxTokens: number(body.max_completion_tokens) ?? number(body.max_tokens),
    sampling: {
      temperature: number(body.temperature),
      topP: number(body.top_p),
      topK: number(body.top_k),
      seed: number(body.seed),
      presencePenalty: number(body.presence_penalty),
      frequencyPenalty: number(body.frequency_penalty),
    },
    stop:
      typeof body.stop === 'string' ? [body.stop] : Array.isArray(body.stop) ? texts(body.stop) : undefined,
    reasoning: decodeThinking(body),
    format: decodeFormat(body.response_format),
    verbosity: oneOf(VERBOSITIES, body.verbosity),
    answers: answers === 1 ? undefined : answers,
    logprobs: body.logprobs === true ? (number(body.top_logprobs) ?? 0) : undefined,
    logitBias: isObject(body.logit_bias) ? (body.logit_bias as Record<string, number>) : undefined,
    metadata: textMembers(body.metadata),
    user: text(body.safety_identifier) ?? text(body.user),
    cacheKey: text(body.prompt_cache_key),
    tier: tierNamed(body.service_tier),
    store: flag(body.store),
    streamUsage: isObject(body.stream_options) ? flag(body.stream_options.include_usage) : undefined,
    rest,
  };
}

/** The form of 2023, in which answers would have to come back too. */
function refuseFunctions(body: Json): void {
  for (const name of ['functions', 'function_call']) {
    if (body[name] === undefined || body[name] === null) continue;
    throw new Untranslatable(name, `'${name}' cannot be carried to this deployment. Send 'tools' instead.`);
  }
}

/** OpenAI's word, OpenRouter's (`reasoning`), or LiteLLM's, which is Anthropic's (`thinking`). */
function decodeThinking(body: Json): Reasoning | undefined {
  const { effort: other, max_tokens: budget, enabled, exclude } = record(body.reasoning);
  const { type, budget_tokens: tokens } = record(body.thinking);
  const effort = oneOf(EFFORTS, body.reasoning_effort) ?? oneOf(EFFORTS, other);
  if (enabled === false || type === 'disabled') return { effort: 'none' };
  const reasoning: Reasoning = {
    ...(effort !== undefined && { effort }),
    ...(number(budget ?? tokens) !== undefined && { budget: number(budget ?? tokens) }),
    ...((enabled === true || type === 'enabled' || type === 'adaptive') && { adaptive: true }),
    ...(exclude === true && { summary: 'omitted' as const }),
  };
  return Object.keys(reasoning).length > 0 ? reasoning : undefined;
}

const MESSAGE = new Set(['role', 'content', 'name', 'tool_call_id']);

function decodeMessages(messages: readonly Json[]): Turn[] {
  const turns: Turn[] = [];
  // Results of one round of calls are one turn.
  let results: Turn['parts'][number][] | null = null;
  for (const message of messages) {
    const { role } = message;
    if (role === 'tool' || role === 'function') {
      if (!results) {
        results = [];
        turns.push({ role: 'user', parts: results });
      }
      results.push({
        type: 'result',
        callId: text(message.tool_call_id) ?? text(message.name) ?? '',
        kind: 'json',
        parts: decodeContent(message.content),
        rest: restOf(message, MESSAGE),
      });
      continue;
    }
    results = null;
    const name = text(message.name);
    if (role === 'assistant') {
      turns.push({ role, name, ...decodeAssistant(message) });
    } else if (role === 'system' || role === 'developer') {
      turns.push({
        role: 'system',
        developer: role === 'developer' || undefined,
        name,
        parts: decodeTexts(message.content),
        rest: restOf(message, MESSAGE),
      });
    } else {
      turns.push({
        role: 'user',
        name,
        parts: decodeContent(message.content),
        rest: restOf(message, MESSAGE),
      });
    }
  }
  if (list(turns).length === 0) {
    throw new Untranslatable('messages', "'messages' is empty: at least one message is needed.");
  }
  return turns;
}
