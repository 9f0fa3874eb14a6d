import { record, text } from '../../dialects/json.ts';
import { withPrefix } from '../ids.ts';
import type { CallPart, FormAnswer, Json, Part, ReasoningPart, Stop } from '../form.ts';
import type { Losses } from '../losses.ts';
import { textOf } from '../media.ts';
import { number, objects } from '../members.ts';
import { decodeAssistant } from './assistant.ts';
import { encodeCall } from './messages.ts';
import { reasoningMembers } from './reasoning.ts';
import { decodeUsage, encodeUsage } from './usage.ts';

/** https://platform.openai.com/docs/api-reference/chat/object */
export function decodeAnswer(body: Json): FormAnswer {
  const choice = objects(body.choices).find(({ index }) => index === undefined || index === 0);
  if (!choice) throw new Error('it holds no choice');
  const { parts } = decodeAssistant(record(choice.message));
  return {
    id: text(body.id) ?? '',
    model: text(body.model) ?? '',
    created: number(body.created),
    parts,
    stop: stopOf(
      choice.finish_reason,
      parts.some(({ type }) => type === 'call'),
    ),
    usage: decodeUsage(body.usage),
    tier: text(body.service_tier),
  };
}

/** Some servers end with `stop` after calls. */
export function stopOf(finish: unknown, calls: boolean): Stop {
  if (finish === 'length') return { reason: 'length' };
  if (finish === 'content_filter') return { reason: 'filter' };
  return { reason: calls || finish === 'tool_calls' || finish === 'function_call' ? 'tools' : 'end' };
}

const FINISHES: Readonly<Record<Stop['reason'], string>> = {
  end: 'stop',
  sequence: 'stop',
  paused: 'stop',
  length: 'length',
  context: 'length',
  tools: 'tool_calls',
  filter: 'content_filter',
};

export const finishOf = ({ reason }: Stop): string => FINISHES[reason];

const SAID: ReadonlySet<Part['type']> = new Set(['text', 'refusal', 'reasoning', 'call']);

export function encodeAnswer(answer: FormAnswer, losses: Losses): Json {
  const { parts, usage } = answer;
  const calls = parts.filter((part): part is CallPart => part.type === 'call');
  const refusals = parts.filter((part) => part.type === 'refusal');
  const said = textOf(parts.filter((part) => part.type === 'text'));
  for (const part of parts) if (!SAID.has(part.type)) losses.part(part);
  return {
    id: withPrefix('chatcmpl-', answer.id),
    object: 'chat.completion',
    created: answer.created ?? Math.floor(Date.now() / 1000),
    model: answer.model,
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: said === '' && (calls.length > 0 || refusals.length > 0) ? null : said,
          refusal: refusals.length > 0 ? textOf(refusals) : null,
          ...reasoningMembers(parts.filter((part): part is ReasoningPart => part.type === 'reasoning')),
          ...annotationsOf(parts),
          ...(calls.length > 0 && { tool_calls: calls.map(encodeCall) }),
        },
        logprobs: null,
        finish_reason: finishOf(answer.stop),
      },
    ],
    ...(usage && { usage: encodeUsage(usage) }),
    ...(answer.tier !== undefined && { service_tier: answer.tier }),
  };
}

/** Places within the joined text. */
function annotationsOf(parts: readonly Part[]): Json {
  let before = 0;
  const annotations: Json[] = [];
  for (const part of parts) {
    if (part.type !== 'text') continue;
    for (const { url, title, range } of part.citations ?? []) {
      const [from, to] = range ?? [0, part.text.length];
      annotations.push({
        type: 'url_citation',
        url_citation: { start_index: before + from, end_index: before + to, url, title: title ?? url },
      });
    }
    before += part.text.length;
  }
  return annotations.length > 0 ? { annotations } : {};
}
