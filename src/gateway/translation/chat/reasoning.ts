import type { Json, ReasoningPart } from '../form.ts';

/** Thoughts as members of a message: their text, and what their maker wants back in OpenRouter's form. */
export function reasoningMembers(thoughts: readonly ReasoningPart[]): Json {
  const shown = thoughts.map(({ text }) => text).join('');
  const details = thoughts.flatMap((thought, index) => detailOf(thought, index));
  return {
    ...(shown !== '' && { reasoning_content: shown }),
    ...(details.length > 0 && { reasoning_details: details }),
  };
}

/** Hidden, so that clients do not show the thought twice. */
export const detailOf = ({ signature }: ReasoningPart, index: number): Json[] =>
  signature === undefined ? [] : [{ type: 'reasoning.encrypted', data: signature, index }];
