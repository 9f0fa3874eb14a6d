import { list, record, text } from '../../dialects/json.ts';
import type { Format, FormRequest, Json, Reasoning } from '../form.ts';
import { Untranslatable } from '../losses.ts';
import {
  anything,
  either,
  flag,
  isFlag,
  isList,
  isNumber,
  isObject,
  isText,
  members,
  number,
  oneOf,
  restOf,
  textMembers,
  VERBOSITIES,
} from '../members.ts';
import { EFFORTS } from '../reasoning.ts';
import { isTier, tierNamed } from '../tiers.ts';
import { decodeInput, foundTools } from './input.ts';
import { decodeChoice, decodeTools } from './tools.ts';

const KNOWN = members(
  [anything, 'input stream tool_choice include background'],
  [either(isText, isList), 'instructions'],
  [isList, 'tools'],
  [isNumber, 'max_output_tokens temperature top_p top_logprobs'],
  [isFlag, 'parallel_tool_calls store'],
  [isText, 'user safety_identifier prompt_cache_key'],
  [isObject, 'stream_options reasoning text metadata'],
  [isTier, 'service_tier'],
);

/** What only a provider that keeps conversations can serve. */
const STATEFUL = ['previous_response_id', 'conversation', 'prompt'] as const;

const THOUGHTS = 'reasoning.encrypted_content';
const LOGPROBS = 'message.output_text.logprobs';

/** https://platform.openai.com/docs/api-reference/responses/create */
export function decodeRequest(body: Json): FormRequest {
  refuseState(body);
  const found = foundTools(body.input);
  const wantsLogprobs = list(body.include).includes(LOGPROBS);
  const further = list(body.include).filter((name) => name !== LOGPROBS && name !== THOUGHTS);
  const rest = restOf(body, KNOWN);
  const { verbosity, format } = record(body.text);
  return {
    from: 'responses',
    stream: body.stream === true,
    turns: decodeInput(body.instructions, body.input),
    tools: decodeTools([...list(body.tools), ...found], body.tool_choice),
    toolChoice: decodeChoice(body.tool_choice),
    parallelTools: flag(body.parallel_tool_calls),
    maxTokens: number(body.max_output_tokens),
    sampling: { temperature: number(body.temperature), topP: number(body.top_p) },
    reasoning: decodeReasoning(body.reasoning),
    format: decodeFormat(format),
    verbosity: oneOf(VERBOSITIES, verbosity),
    logprobs: wantsLogprobs ? (number(body.top_logprobs) ?? 0) : undefined,
    metadata: textMembers(body.metadata),
    user: text(body.safety_identifier) ?? text(body.user),
    cacheKey: text(body.prompt_cache_key),
    tier: tierNamed(body.service_tier),
    store: flag(body.store),
    rest: further.length > 0 ? { ...rest, include: list(body.include) } : rest,
  };
}

function refuseState(body: Json): void {
  for (const name of STATEFUL) {
    if (body[name] === undefined || body[name] === null) continue;
    throw new Untranslatable(
      name,
      `'${name}' cannot be carried: this deployment keeps no conversations. Send the whole conversation as 'input', with store: false.`,
    );
  }
  if (body.background === true) {
    throw new Untranslatable(
      'background',
      "'background' cannot be carried: this deployment answers at once only.",
    );
  }
}

function decodeReasoning(reasoning: unknown): Reasoning | undefined {
  const { effort: asked, summary: shown } = record(reasoning);
  const effort = oneOf(EFFORTS, asked);
  const summary = oneOf(['auto', 'concise', 'detailed'], shown);
  return effort === undefined && summary === undefined ? undefined : { effort, summary };
}

function decodeFormat(format: unknown): Format | undefined {
  if (!isObject(format)) return undefined;
  const { type, name, description, schema, strict } = format;
  if (type === 'json_object') return { type: 'json' };
  if (type !== 'json_schema') return undefined;
  return {
    type: 'schema',
    schema: isObject(schema) ? schema : {},
    name: text(name),
    description: text(description),
    strict: flag(strict),
  };
}
