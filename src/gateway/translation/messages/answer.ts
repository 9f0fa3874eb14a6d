import { text } from '../../dialects/json.ts';
import type { Citation, FormAnswer, Json, Part, Stop } from '../form.ts';
import { withPrefix } from '../ids.ts';
import type { Losses } from '../losses.ts';
import { objects } from '../members.ts';
import { inputOf } from './blocks.ts';
import { decodeBlock } from './content.ts';
import { decodeUsage, encodeUsage } from './usage.ts';

/** https://platform.claude.com/docs/en/api/messages */
export function decodeAnswer(body: Json): FormAnswer {
  if (!Array.isArray(body.content)) throw new Error('it holds no content');
  return {
    id: text(body.id) ?? '',
    model: text(body.model) ?? '',
    parts: objects(body.content).flatMap(decodeBlock),
    stop: stopOf(body),
    usage: decodeUsage(body.usage),
  };
}

const REASONS: Readonly<Record<string, Stop['reason']>> = {
  end_turn: 'end',
  max_tokens: 'length',
  stop_sequence: 'sequence',
  tool_use: 'tools',
  pause_turn: 'paused',
  refusal: 'filter',
  model_context_window_exceeded: 'context',
};

export const stopOf = ({ stop_reason: reason, stop_sequence: sequence }: Json): Stop => ({
  reason: REASONS[text(reason) ?? ''] ?? 'end',
  ...(typeof sequence === 'string' && { sequence }),
});

const WORDS = Object.fromEntries(Object.entries(REASONS).map(([word, reason]) => [reason, word]));

export const encodeStop = ({ reason, sequence }: Stop): Json => ({
  stop_reason: reason === 'sequence' && sequence === undefined ? 'end_turn' : WORDS[reason],
  stop_sequence: sequence ?? null,
});

export function encodeAnswer(answer: FormAnswer, losses: Losses): Json {
  const { parts } = answer;
  const refuses = parts.some(({ type }) => type === 'refusal');
  return {
    id: withPrefix('msg_', answer.id),
    type: 'message',
    role: 'assistant',
    model: answer.model,
    content: parts.flatMap((part) => encodePart(part, losses)),
    ...encodeStop(refuses ? { reason: 'filter' } : answer.stop),
    usage: encodeUsage(answer.usage),
  };
}

function encodePart(part: Part, losses: Losses): Json[] {
  switch (part.type) {
    case 'text':
      return part.text === ''
        ? []
        : [{ type: 'text', text: part.text, citations: citationsOf(part.citations) }];
    case 'refusal':
      return [{ type: 'text', text: part.text, citations: null }];
    case 'reasoning':
      return part.redacted
        ? [{ type: 'redacted_thinking', data: part.signature ?? '' }]
        : [{ type: 'thinking', thinking: part.text, signature: part.signature ?? '' }];
    case 'call':
      return [{ type: 'tool_use', id: part.id, name: part.name, input: inputOf(part.input, losses) }];
    default:
      losses.part(part);
      return [];
  }
}

const citationsOf = (citations: readonly Citation[] | undefined): Json[] | null =>
  citations?.map(encodeCitation) ?? null;

/** `encrypted_index` is Anthropic's own; nobody else can read one. */
export const encodeCitation = ({ url, title, quote }: Citation): Json => ({
  type: 'web_search_result_location',
  url,
  title: title ?? null,
  cited_text: quote ?? '',
  encrypted_index: '',
});
