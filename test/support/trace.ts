import type { DecisionTrace } from '../../src/contract/admin.ts';

/** The decision trace of a finished request; null before it is written. */
export const traceOf = async ({ url }: { url: string }, callId: string): Promise<DecisionTrace | null> => {
  const answer = await fetch(`${url}/admin/requests/${callId}`);
  return answer.ok ? ((await answer.json()) as DecisionTrace) : null;
};
