import { record, text } from '../../dialects/json.ts';
import type { Effort, Format, FormRequest, Json, Reasoning, Turn } from '../form.ts';
import { Untranslatable } from '../losses.ts';
import {
  isFlag,
  isNumber,
  isObject,
  isText,
  isTexts,
  members,
  number,
  objects,
  oneOf,
  restOf,
  texts,
} from '../members.ts';
import { CallIds, decodePart } from './parts.ts';
import { decodeSchema } from './schema.ts';
import { decodeChoice, decodeTools } from './tools.ts';

const KNOWN = new Set([
  'contents',
  'systemInstruction',
  'system_instruction',
  'tools',
  'toolConfig',
  'tool_config',
  'generationConfig',
  'generation_config',
  'stream',
]);

/** https://ai.google.dev/api/generate-content. Whether it streams is said by its path. */
export function decodeRequest(body: Json): FormRequest {
  if (!Array.isArray(body.contents)) {
    throw new Untranslatable('contents', "'contents' is missing: a list of contents.");
  }
  if (body.cachedContent !== undefined) {
    throw new Untranslatable(
      'cachedContent',
      "'cachedContent' cannot be carried: this deployment has not kept it. Send it as 'contents'.",
    );
  }
  const config = record(body.generationConfig ?? body.generation_config);
  const ids = new CallIds();
  const candidates = number(config.candidateCount);
  return {
    from: 'generate_content',
    stream: body.stream === true,
    turns: [
      ...decodeSystem(body.systemInstruction ?? body.system_instruction, ids),
      ...objects(body.contents).map((content) => decodeContent(content, ids)),
    ],
    tools: decodeTools(body.tools, body.toolConfig ?? body.tool_config),
    toolChoice: decodeChoice(body.toolConfig ?? body.tool_config),
    maxTokens: number(config.maxOutputTokens),
    sampling: {
      temperature: number(config.temperature),
      topP: number(config.topP),
      topK: number(config.topK),
      seed: number(config.seed),
      presencePenalty: number(config.presencePenalty),
      frequencyPenalty: number(config.frequencyPenalty),
    },
    stop: Array.isArray(config.stopSequences) ? texts(config.stopSequences) : undefined,
    reasoning: decodeThinking(config.thinkingConfig),
    format: decodeFormat(config),
    answers: candidates === 1 ? undefined : candidates,
    logprobs: config.responseLogprobs === true ? (number(config.logprobs) ?? 0) : undefined,
    rest: restsOf(body, config),
  };
}

const CONFIG = members(
  [
    isNumber,
    'candidateCount maxOutputTokens temperature topP topK seed presencePenalty frequencyPenalty logprobs',
  ],
  [isTexts, 'stopSequences'],
  [isObject, 'thinkingConfig responseJsonSchema responseSchema'],
  [isText, 'responseMimeType'],
  [isFlag, 'responseLogprobs'],
);

function restsOf(body: Json, config: Json): Json | undefined {
  const settings = restOf(config, CONFIG);
  return settings ? { ...restOf(body, KNOWN), generationConfig: settings } : restOf(body, KNOWN);
}

const decodeSystem = (instruction: unknown, ids: CallIds): Turn[] => {
  const said = typeof instruction === 'string' ? [{ text: instruction }] : objects(record(instruction).parts);
  const parts = said.flatMap((part) => decodePart(part, ids)).filter(({ type }) => type === 'text');
  return parts.length > 0 ? [{ role: 'system', parts }] : [];
};

const decodeContent = ({ role, parts }: Json, ids: CallIds): Turn => ({
  role: role === 'model' ? 'assistant' : 'user',
  parts: objects(parts).flatMap((part) => decodePart(part, ids)),
});

const LEVELS: readonly Effort[] = ['minimal', 'low', 'medium', 'high'];

/** A budget of -1 leaves it to the model. */
function decodeThinking(config: unknown): Reasoning | undefined {
  if (!isObject(config)) return undefined;
  const budget = number(config.thinkingBudget);
  const effort = oneOf(LEVELS, text(config.thinkingLevel)?.toLowerCase());
  return {
    ...(budget === 0 && { effort: 'none' as const }),
    ...(budget !== undefined && budget > 0 && { budget }),
    ...(budget !== undefined && budget < 0 && { adaptive: true }),
    ...(effort && { effort }),
    ...(config.includeThoughts !== true && { summary: 'omitted' as const }),
  };
}

function decodeFormat({ responseMimeType, responseJsonSchema, responseSchema }: Json): Format | undefined {
  if (responseMimeType !== 'application/json') return undefined;
  if (isObject(responseJsonSchema)) return { type: 'schema', schema: responseJsonSchema };
  if (isObject(responseSchema)) return { type: 'schema', schema: decodeSchema(responseSchema) };
  return { type: 'json' };
}
