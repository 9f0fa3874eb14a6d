import type { TokenUsage } from '../contract/admin.ts';
import { costOf } from './prices.ts';
import type { Selection } from './selection.ts';

/** US dollars that the dearest candidate of a choice would have cost more; null where a price is not known. */
export function savingsOf(
  usage: TokenUsage,
  cost: number | null,
  { open }: Selection,
  model: string | null,
): number | null {
  if (cost === null) return null;
  let dearest = cost;
  for (const deployment of open)
    dearest = Math.max(dearest, costOf(usage, deployment.specFor(model).prices) ?? 0);
  return dearest - cost;
}
