import type { Effort, FormRequest, Json } from '../form.ts';
import type { Losses } from '../losses.ts';
import type { ClaudeModel } from '../models.ts';
import { budgetOf, effortOf, nearestEffort } from '../reasoning.ts';

export interface Thinking {
  thinking?: Json;
  effort?: Effort;
}

const LEAST_BUDGET = 1024;
/** Left for the answer itself when the budget would take all. */
const LEAST_ANSWER = 1024;

/** How much the model is to think, in the way that it takes; nothing where it must not. */
export function encodeThinking(
  { reasoning, toolChoice, turns }: FormRequest,
  maxTokens: number,
  model: ClaudeModel,
  losses: Losses,
): Thinking {
  const asked = reasoning && effortOf(reasoning);
  if (!reasoning || asked === 'none') return {};
  const shown = reasoning.summary === 'omitted' ? { display: 'omitted' } : {};
  if (model.thinking === 'adaptive') {
    const effort = asked && nearestEffort(asked, model.efforts);
    return { thinking: { type: 'adaptive', ...shown }, ...(effort && { effort }) };
  }
  const budget = Math.min(budgetOf(reasoning) ?? LEAST_BUDGET * 8, maxTokens - LEAST_ANSWER);
  const forced =
    toolChoice?.type === 'required' || toolChoice?.type === 'tool' || toolChoice?.type === 'search';
  if (model.thinking === 'none' || budget < LEAST_BUDGET || forced || isWithinCalls(turns)) {
    losses.hint('reasoning_effort');
    return {};
  }
  return { thinking: { type: 'enabled', budget_tokens: budget, ...shown } };
}

/**
 * Between calls and the answer that they serve a model with a budget wants its own thought back; one that began
 * elsewhere has none, and goes on without.
 */
function isWithinCalls(all: FormRequest['turns']): boolean {
  const turns = all.filter(({ parts }) => parts.some(({ type }) => type !== 'opaque'));
  const last = turns.findLast(({ role }) => role === 'assistant')?.parts ?? [];
  return (
    (turns.at(-1)?.parts ?? []).some(({ type }) => type === 'result') &&
    last.some(({ type }) => type === 'call') &&
    !(last[0]?.type === 'reasoning' && last[0].signature !== undefined)
  );
}
