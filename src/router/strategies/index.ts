import { DEFAULT_STRATEGY, type StrategyName, strategyNamed } from '../../contract/strategies.ts';
import type { Deployment } from '../deployment.ts';
import type { StrategySpec } from '../spec.ts';
import { CostBased } from './cost-based.ts';
import { LatencyBased } from './latency-based.ts';
import { LeastBusy } from './least-busy.ts';
import { SimpleShuffle } from './simple-shuffle.ts';
import type { Strategy } from './strategy.ts';
import { UsageBased } from './usage-based.ts';
import { WeightedRoundRobin } from './weighted-round-robin.ts';

/** `fallback`: the strategy that decides where theirs finds candidates equal; undefined: each kind's own way. */
const table: Record<StrategyName, (fallback?: Strategy<Deployment>) => Strategy<Deployment>> = {
  'simple-shuffle': () => new SimpleShuffle(),
  'weighted-round-robin': () => new WeightedRoundRobin(),
  'least-busy': (fallback) => new LeastBusy(fallback),
  'latency-based-routing': (fallback) => new LatencyBased(fallback),
  'cost-based-routing': (fallback = new SimpleShuffle()) => new CostBased(fallback),
  'usage-based-routing': (fallback) => new UsageBased(fallback),
};

export function createStrategy(
  { name, create }: Pick<StrategySpec, 'name' | 'create'>,
  fallback: StrategySpec | null,
): Strategy<Deployment> {
  if (create) return create();
  // One that falls back on its own kind would never end.
  const among = fallback && fallback.name !== name ? createStrategy(fallback, null) : undefined;
  return table[strategyNamed(name) ?? DEFAULT_STRATEGY](among);
}
