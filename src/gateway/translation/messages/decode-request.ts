import { withoutBillingNote } from '../../body/billing-note.ts';
import { record, text } from '../../dialects/json.ts';
import type { Format, FormRequest, Json, Reasoning, Turn } from '../form.ts';
import { Untranslatable } from '../losses.ts';
import {
  anything,
  either,
  isList,
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
  texts,
} from '../members.ts';
import { EFFORTS } from '../reasoning.ts';
import { noThreads } from '../threads.ts';
import { decodeContent, decodeTexts } from './content.ts';
import { decodeChoice, decodeTools } from './tools.ts';

const KNOWN = members(
  [anything, 'messages stream tools'],
  [either(isText, isList), 'system'],
  [isNumber, 'max_tokens temperature top_p top_k'],
  [isTexts, 'stop_sequences'],
  [isObject, 'tool_choice thinking output_config output_format metadata'],
  [isOneOf(['auto', 'standard_only']), 'service_tier'],
);

/** https://platform.claude.com/docs/en/api/messages */
export function decodeRequest(body: Json): FormRequest {
  if (!Array.isArray(body.messages)) {
    throw new Untranslatable('messages', 'messages: Field required: a list of messages.');
  }
  if (isObject(body.thread)) throw noThreads();
  const choice = record(body.tool_choice);
  return {
    from: 'messages',
    stream: body.stream === true,
    turns: [...decodeSystem(body.system), ...objects(body.messages).map(decodeMessage)],
    tools: decodeTools(body.tools),
    toolChoice: decodeChoice(choice),
    parallelTools: choice.disable_parallel_tool_use === true ? false : undefined,
    maxTokens: number(body.max_tokens),
    sampling: { temperature: number(body.temperature), topP: number(body.top_p), topK: number(body.top_k) },
    stop: Array.isArray(body.stop_sequences) ? texts(body.stop_sequences) : undefined,
    reasoning: decodeThinking(body.thinking, record(body.output_config).effort),
    format: decodeFormat(record(body.output_config).format ?? body.output_format),
    user: text(record(body.metadata).user_id),
    tier:
      body.service_tier === 'standard_only' ? 'standard' : body.service_tier === 'auto' ? 'auto' : undefined,
    rest: restOf(body, KNOWN),
  };
}

const decodeSystem = (system: unknown): Turn[] => {
  const parts = decodeTexts(system)
    .map((part) => ({ ...part, text: withoutBillingNote(part.text) }))
    .filter(({ text: said }) => said !== '');
  return parts.length > 0 ? [{ role: 'system', parts }] : [];
};

const MESSAGE = new Set(['role', 'content']);

function decodeMessage(message: Json): Turn {
  const role = message.role === 'assistant' || message.role === 'system' ? message.role : 'user';
  return { role, parts: decodeContent(message.content), rest: restOf(message, MESSAGE) };
}

/** `thinking` says whether, `output_config.effort` how much, where it is not said by a budget. */
function decodeThinking(thinking: unknown, asked: unknown): Reasoning | undefined {
  const effort = oneOf(EFFORTS, asked);
  const { type, budget_tokens: budget, display } = record(thinking);
  const summary = display === 'omitted' ? ('omitted' as const) : undefined;
  if (type === 'disabled') return { effort: 'none' };
  if (type === 'enabled') return { effort, budget: number(budget), summary };
  if (type === 'adaptive') return { effort, adaptive: true, summary };
  return effort && { effort };
}

function decodeFormat(format: unknown): Format | undefined {
  const { type, schema } = record(format);
  return type === 'json_schema' && isObject(schema) ? { type: 'schema', schema } : undefined;
}
