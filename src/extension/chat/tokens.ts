import { estimateTokenCount } from 'tokenx';
import { isImage, isToolCall, isToolResult, textOf } from './parts.ts';
import type { Message } from './request.ts';

/** What providers charge for a picture, about. */
const PICTURE = 800;
/** Beside its text, for the role. */
const MESSAGE = 4;

const tokensOf = (part: unknown): number => {
  const text = textOf(part);
  if (text !== undefined) return estimateTokenCount(text);
  if (isImage(part)) return PICTURE;
  if (isToolCall(part)) return estimateTokenCount(part.name + JSON.stringify(part.input));
  return isToolResult(part) ? part.content.reduce<number>((sum, inner) => sum + tokensOf(inner), 0) : 0;
};

/** An estimate that rather says too much: which tokenizer counts is decided with the deployment. */
export const countTokens = (text: string | Message): number =>
  typeof text === 'string'
    ? estimateTokenCount(text)
    : text.content.reduce<number>((sum, part) => sum + tokensOf(part), MESSAGE);
