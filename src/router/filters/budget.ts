import type { PreCallCheck } from './index.ts';
import { expectedCost } from '../prices.ts';

export const dollars = (amount: number): string => `$${Number(amount.toPrecision(4))}`;

/** Its budget, or that of its provider, is spent, or would be passed by this request. */
export const budget: PreCallCheck = (deployment, { now, estimate, model }) => {
  const { budget: own } = deployment;
  const providers = deployment.providerBudget(model);
  if (!own && !providers) return null;
  const { provider, prices } = deployment.specFor(model);
  const cost = expectedCost(estimate, prices);
  for (const [one, whose] of [
    [own, 'its budget'],
    [providers, `the budget of ${provider}`],
  ] as const) {
    if (!one?.isPassedBy(cost, now)) continue;
    const spent = one.spent(now);
    const state = spent >= one.spec.limit ? 'is spent' : 'would be passed by this request';
    return {
      check: 'budget',
      reason: `${whose} ${state}: ${dollars(spent)} of ${dollars(one.spec.limit)}`,
      availableAt: one.resetsAt(now),
    };
  }
  return null;
};
