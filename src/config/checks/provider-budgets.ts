import { isPattern } from '../../contract/patterns.ts';
import { nearestName } from '../nearest.ts';
import { asTree, valueAt } from '../paths.ts';
import type { Check } from './check.ts';

const BUDGETS = ['router_settings', 'provider_budget_config'];

/** Budgets of providers that no deployment asks. */
export const providerBudgets: Check = ({ outline, resolved }, report) => {
  const { deployments } = outline;
  // Whom those ask, only a request or a variable tells.
  if (deployments.some(({ provider, model }) => provider === null || isPattern(provider) || !model)) return;
  const asked = new Set(deployments.map(({ provider }) => provider ?? ''));
  for (const provider of Object.keys(asTree(valueAt(resolved, BUDGETS)))) {
    if (asked.has(provider)) continue;
    const near = nearestName(provider, asked);
    const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
    const message = `This budget has no effect: no deployment asks the provider \`${provider}\`.${hint}`;
    report('idle-setting', [...BUDGETS, provider], 'key', message);
  }
};
