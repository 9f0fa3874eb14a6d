import type { AttemptView, Decision, DecisionTrace } from './admin.ts';

/** One choice and what came of it. */
export interface Step {
  decision: Decision | null;
  attempt: AttemptView | null;
}

/** Pairs each choice with the attempt that it led to; a choice of nothing led to none. */
export const stepsOf = ({ decisions, attempts }: DecisionTrace): Step[] => {
  const waiting = [...attempts];
  const steps: Step[] = decisions.map((decision) => ({
    decision,
    attempt: decision.chosen === waiting[0]?.deployment ? (waiting.shift() ?? null) : null,
  }));
  return [...steps, ...waiting.map((attempt) => ({ decision: null, attempt }))];
};
