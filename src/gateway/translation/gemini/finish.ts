import { record, text } from '../../dialects/json.ts';
import type { Json, Stop } from '../form.ts';

/** https://ai.google.dev/api/generate-content#FinishReason */
const REASONS: Readonly<Record<string, Stop['reason']>> = {
  STOP: 'end',
  MAX_TOKENS: 'length',
  SAFETY: 'filter',
  RECITATION: 'filter',
  LANGUAGE: 'filter',
  BLOCKLIST: 'filter',
  PROHIBITED_CONTENT: 'filter',
  SPII: 'filter',
  IMAGE_SAFETY: 'filter',
  IMAGE_PROHIBITED_CONTENT: 'filter',
};

/** The model wrote a call that is none: another attempt may do better. */
const FAILED = new Set(['MALFORMED_FUNCTION_CALL', 'UNEXPECTED_TOOL_CALL', 'MISSING_THOUGHT_SIGNATURE']);

/** Why an answer ended; undefined while it goes on. Throws where the model failed. `calls`: the answer holds calls. */
export function stopOf(answer: Json, candidate: Json, calls: boolean): Stop | undefined {
  if (text(record(answer.promptFeedback).blockReason) !== undefined) return { reason: 'filter' };
  const word = text(candidate.finishReason);
  if (word === undefined) return undefined;
  if (FAILED.has(word)) throw new Error(text(candidate.finishMessage) ?? `the model ended with ${word}`);
  const reason = REASONS[word] ?? 'end';
  return { reason: reason === 'end' && calls ? 'tools' : reason };
}

export function finishReason({ reason }: Stop): string {
  if (reason === 'length' || reason === 'context') return 'MAX_TOKENS';
  return reason === 'filter' ? 'SAFETY' : 'STOP';
}
