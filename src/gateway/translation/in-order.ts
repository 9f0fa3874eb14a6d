import type { Part, ResultPart, Turn } from './form.ts';
import type { Losses } from './losses.ts';

/**
 * Results right behind the calls that they answer, as most providers insist; Responses takes them wherever they come,
 * and clients put in between what the user or the system said meanwhile. Results of no call stay where they are.
 */
export function inOrder(turns: readonly Turn[]): readonly Turn[] {
  if (!turns.some((turn, at) => isLate(turn, turns[at - 1]))) return turns;
  const results = new Map<string, ResultPart>();
  const called = new Set<string>();
  for (const { parts } of turns) {
    for (const part of parts) {
      if (part.type === 'call') called.add(part.id);
      else if (part.type === 'result' && called.has(part.callId)) results.set(part.callId, part);
    }
  }
  const isMoved = (part: Part): boolean => part.type === 'result' && results.get(part.callId) === part;
  return turns.flatMap((turn) => {
    const parts = turn.parts.filter((part) => !isMoved(part));
    const answers = turn.parts.flatMap((part) => (part.type === 'call' ? (results.get(part.id) ?? []) : []));
    return [
      ...(parts.length > 0 || turn.parts.length === 0 ? [{ ...turn, parts }] : []),
      ...(answers.length > 0 ? [{ role: 'user' as const, parts: answers }] : []),
    ];
  });
}

/** Whether a turn holds a result of a call that is not in the turn before it. */
const isLate = ({ parts }: Turn, before: Turn | undefined): boolean =>
  parts.some((part) => part.type === 'result' && !answers(before, part));

const answers = (call: Turn | undefined, { callId }: ResultPart): boolean =>
  call?.parts.some((part) => part.type === 'call' && part.id === callId) ?? false;

/**
 * Results of calls that are not there, as of a tool that only the client's own provider knows, in the user's name:
 * providers refuse them otherwise.
 */
export function withoutOrphans(turns: readonly Turn[], losses: Losses): readonly Turn[] {
  return turns.map((turn, at) => {
    const isOrphan = (part: Part): part is ResultPart =>
      part.type === 'result' && !answers(turns[at - 1], part);
    if (!turn.parts.some(isOrphan)) return turn;
    losses.hint('tool_result');
    const parts = turn.parts.flatMap((part): readonly Part[] =>
      isOrphan(part)
        ? [{ type: 'text', text: '<tool_result>' }, ...part.parts, { type: 'text', text: '</tool_result>' }]
        : [part],
    );
    return { ...turn, parts };
  });
}
