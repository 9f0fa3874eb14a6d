import { record, text } from '../../dialects/json.ts';
import type { FormAnswer, Json, Part } from '../form.ts';
import type { Losses } from '../losses.ts';
import { objects } from '../members.ts';
import { finishReason, stopOf } from './finish.ts';
import { CallIds, decodeGrounding, decodePart } from './parts.ts';
import { decodeUsage, encodeUsage } from './usage.ts';
import { Signing } from './signing.ts';

/** https://ai.google.dev/api/generate-content#generatecontentresponse */
export function decodeAnswer(body: Json): FormAnswer {
  const candidate = record(objects(body.candidates)[0]);
  if (Object.keys(candidate).length === 0 && body.promptFeedback === undefined)
    throw new Error('it holds no candidate');
  const ids = new CallIds();
  const parts = joined(objects(record(candidate.content).parts).flatMap((part) => decodePart(part, ids)));
  const citations = decodeGrounding(candidate);
  const calls = parts.some(({ type }) => type === 'call');
  return {
    id: text(body.responseId) ?? '',
    model: text(body.modelVersion) ?? '',
    parts: citations.length === 0 ? parts : parts.map((part) => cited(part, citations)),
    stop: stopOf(body, candidate, calls) ?? { reason: 'end' },
    usage: decodeUsage(body.usageMetadata),
  };
}

const cited = (part: Part, citations: NonNullable<(Part & { type: 'text' })['citations']>): Part =>
  part.type === 'text' ? { ...part, citations } : part;

/** A text, or a thought, that came in pieces is one. */
function joined(parts: readonly Part[]): Part[] {
  const whole: Part[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (part.type === 'text' && last?.type === 'text') {
      whole[whole.length - 1] = { ...last, text: last.text + part.text };
    } else if (part.type === 'reasoning' && last?.type === 'reasoning' && last.signature === undefined) {
      whole[whole.length - 1] = { ...part, text: last.text + part.text };
    } else {
      whole.push(part);
    }
  }
  return whole;
}

export function encodeAnswer(answer: FormAnswer, losses: Losses): Json {
  const signing = new Signing();
  const refuses = answer.parts.some(({ type }) => type === 'refusal');
  return {
    candidates: [
      {
        content: { role: 'model', parts: answer.parts.flatMap((part) => encodePart(part, signing, losses)) },
        finishReason: finishReason(refuses ? { reason: 'filter' } : answer.stop),
        index: 0,
      },
    ],
    ...encodeUsage(answer.usage),
    modelVersion: answer.model,
    responseId: answer.id,
  };
}

/** A part of an answer. */
export function encodePart(part: Part, signing: Signing, losses: Losses): Json[] {
  switch (part.type) {
    case 'text':
    case 'refusal':
      if (part.type === 'text' && part.citations) losses.hint('citations');
      return part.text === '' ? [] : [signing.sign({ text: part.text })];
    case 'reasoning':
      signing.keep(part.signature);
      return part.text === '' ? [] : [{ text: part.text, thought: true }];
    case 'call':
      return [
        signing.sign({ functionCall: { id: part.id, name: part.name, args: argsOf(part.input, losses) } }),
      ];
    default:
      losses.part(part);
      return [];
  }
}

/** Arguments are an object, whatever the model wrote. */
export function argsOf(input: string, losses: Losses): Json {
  try {
    const value: unknown = JSON.parse(input === '' ? '{}' : input);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  } catch {
    // Reported below, as any other value that is no object.
  }
  losses.hint('tool_calls.arguments');
  return {};
}
