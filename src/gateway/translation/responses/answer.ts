import { record, text } from '../../dialects/json.ts';
import type { FormAnswer, FormRequest, Json, Stop, Usage } from '../form.ts';
import { digest, freshId, withPrefix } from '../ids.ts';
import type { Keep } from '../codec.ts';
import type { Losses } from '../losses.ts';
import { number, objects } from '../members.ts';
import { encodeItem, type Items } from './answer-items.ts';
import { decodeOutput } from './output.ts';
import { decodeUsage, encodeUsage } from './usage.ts';

/** https://platform.openai.com/docs/api-reference/responses/object */
export function decodeAnswer(body: Json): FormAnswer {
  if (!Array.isArray(body.output)) throw new Error('it holds no output');
  const parts = objects(body.output).flatMap(decodeOutput);
  return {
    id: text(body.id) ?? '',
    model: text(body.model) ?? '',
    created: number(body.created_at),
    parts,
    stop: stopOf(
      body,
      parts.some(({ type }) => type === 'call'),
    ),
    usage: decodeUsage(body.usage),
    tier: text(body.service_tier),
  };
}

export function stopOf({ status, incomplete_details: details }: Json, calls: boolean): Stop {
  if (status === 'incomplete')
    return { reason: record(details).reason === 'content_filter' ? 'filter' : 'length' };
  return { reason: calls ? 'tools' : 'end' };
}

/** How a stop is told: OpenAI knows two ways of not coming to an end. */
const INCOMPLETE: Partial<Record<Stop['reason'], string>> = {
  length: 'max_output_tokens',
  context: 'max_output_tokens',
  filter: 'content_filter',
};

/** What of an answer is known before it has said anything. */
export interface Opening {
  id: string;
  model: string;
  created?: number;
  tier?: string;
}

/** What of an answer is known at its end. */
export interface Ending {
  stop: Stop;
  output: Json[];
  usage?: Usage;
}

/** The whole object, at its beginning or at its end. */
export function responseOf(opening: Opening, asked: FormRequest, ending: Ending | null): Json {
  const incomplete = ending && INCOMPLETE[ending.stop.reason];
  const { sampling, reasoning, toolChoice } = asked;
  return {
    id: withPrefix('resp_', opening.id),
    object: 'response',
    created_at: opening.created ?? Math.floor(Date.now() / 1000),
    status: ending ? (incomplete ? 'incomplete' : 'completed') : 'in_progress',
    background: false,
    error: null,
    incomplete_details: incomplete ? { reason: incomplete } : null,
    instructions: null,
    max_output_tokens: asked.maxTokens ?? null,
    metadata: asked.metadata ?? {},
    model: opening.model,
    output: ending?.output ?? [],
    parallel_tool_calls: asked.parallelTools ?? true,
    previous_response_id: null,
    reasoning: { effort: reasoning?.effort ?? null, summary: reasoning?.summary ?? null },
    service_tier: opening.tier ?? 'default',
    store: false,
    temperature: sampling.temperature ?? 1,
    text: { format: { type: 'text' } },
    tool_choice: toolChoice && 'name' in toolChoice ? 'auto' : (toolChoice?.type ?? 'auto'),
    tools: [],
    top_p: sampling.topP ?? 1,
    truncation: 'disabled',
    usage: ending?.usage ? encodeUsage(ending.usage) : null,
  };
}

export function encodeAnswer(answer: FormAnswer, asked: FormRequest, losses: Losses, keep?: Keep): Json {
  const items: Items = { key: keep ? freshId() : digest(answer.id), asked };
  const output = answer.parts.flatMap((part, n): Json[] => {
    const item = encodeItem(part, n, items);
    if (!item) losses.part(part);
    return item ? [item] : [];
  });
  if (keep) output.forEach(keep);
  return responseOf(answer, asked, { stop: answer.stop, output, usage: answer.usage });
}
