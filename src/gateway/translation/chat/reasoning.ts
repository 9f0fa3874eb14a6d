import type { ChatTraits } from '../../../config/index.ts';
import type { Json, ReasoningPart } from '../form.ts';
import type { Losses } from '../losses.ts';

/** Thoughts as members of a message: their text, and what their maker wants back in OpenRouter's form. */
export function reasoningMembers(thoughts: readonly ReasoningPart[], name = 'reasoning_content'): Json {
  const shown = thoughts.map(({ text }) => text).join('');
  const details = thoughts.flatMap((thought, index) => detailOf(thought, index));
  return {
    ...(shown !== '' && { [name]: shown }),
    ...(details.length > 0 && { reasoning_details: details }),
  };
}

/** The same, back to a server that may have another name for it, or refuses it. */
export function returnedThoughts(
  thoughts: readonly ReasoningPart[],
  { thoughts: name }: ChatTraits,
  losses: Losses,
): Json {
  if (name !== null) return reasoningMembers(thoughts, name);
  if (thoughts.length > 0) losses.hint('reasoning');
  return {};
}

/** Hidden, so that clients do not show the thought twice. */
export const detailOf = ({ signature }: ReasoningPart, index: number): Json[] =>
  signature === undefined ? [] : [{ type: 'reasoning.encrypted', data: signature, index }];
