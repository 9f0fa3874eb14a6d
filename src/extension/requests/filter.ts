import type { DecisionTrace } from '../../contract/admin.ts';

/** Which requests to list; what is left open, all. The gateway understands the same. */
export interface RequestFilter {
  outcome?: DecisionTrace['outcome'];
  group?: string;
  deployment?: string;
}

/** As the gateway does: a deployment counts when it answered or failed last. */
export const fits = (
  { outcome, group, deployment }: RequestFilter,
  trace: Pick<DecisionTrace, 'outcome' | 'group' | 'deployment'>,
): boolean =>
  (outcome === undefined || trace.outcome === outcome) &&
  (group === undefined || trace.group === group) &&
  (deployment === undefined || trace.deployment === deployment);

export const isOpen = (filter: RequestFilter): boolean => Object.keys(filter).length === 0;
