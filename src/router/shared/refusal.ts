import type { Deployment } from '../deployment.ts';
import { dollars } from '../filters/budget.ts';
import type { Exclusion } from '../filters/index.ts';
import { reasonFor } from '../limits/limits.ts';
import { ALL, isProbe, isProviders } from './demand.ts';
import type { Refusal } from './shared-limits.ts';

const TOGETHER = ', counted over all gateways';

/** The words for a refusal; the same checks as where one gateway decides alone. */
export function exclusionFor(refusal: Refusal, { spec }: Deployment): Exclusion {
  const { demand, limit, used, availableAt } = refusal;
  const is = (check: string, reason: string): Exclusion => ({ check, reason, availableAt });
  switch (demand.kind) {
    case 'rate': {
      const reason =
        limit === 'rpm' ? reasonFor.rpm(demand.rpm!) : reasonFor.tpm(demand.tpm!, used, demand.needed);
      return demand.key === ALL
        ? is(`global_${limit}`, `all together ${reason}${TOGETHER}`)
        : is(limit, `${reason}${TOGETHER}`);
    }
    case 'parallel':
      return isProbe(demand)
        ? is('circuit', 'its circuit is half-open and another gateway probes it')
        : is('max_parallel_requests', `has its ${demand.max} requests under way${TOGETHER}`);
    case 'budget': {
      const whose = isProviders(demand) ? `the budget of ${spec.provider}` : 'its budget';
      const state = used >= demand.limit ? 'is spent' : 'would be passed by this request';
      return is('budget', `${whose} ${state}: ${dollars(used)} of ${dollars(demand.limit)}${TOGETHER}`);
    }
  }
}
