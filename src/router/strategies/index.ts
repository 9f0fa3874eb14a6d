import { DEFAULT_STRATEGY, type StrategyName } from '../../contract/strategies.ts';
import { CostBased } from './cost-based.ts';
import { LatencyBased } from './latency-based.ts';
import { LeastBusy } from './least-busy.ts';
import { SimpleShuffle } from './simple-shuffle.ts';
import type { Strategy } from './strategy.ts';
import { UsageBased } from './usage-based.ts';
import { WeightedRoundRobin } from './weighted-round-robin.ts';

/** `fallback`: the strategy that decides where theirs finds candidates equal. */
const table: Record<StrategyName, (fallback: () => Strategy) => Strategy> = {
  'simple-shuffle': () => new SimpleShuffle(),
  'weighted-round-robin': () => new WeightedRoundRobin(),
  'least-busy': () => new LeastBusy(),
  'latency-based-routing': () => new LatencyBased(),
  'cost-based-routing': (fallback) => new CostBased(fallback()),
  'usage-based-routing': () => new UsageBased(),
};

export const createStrategy = (name: StrategyName, fallback: StrategyName | null): Strategy =>
  table[name](() =>
    // One that falls back on its own kind would never end.
    createStrategy(fallback === null || fallback === name ? DEFAULT_STRATEGY : fallback, null),
  );
