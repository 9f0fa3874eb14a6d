import type { StrategyName } from '../../contract/strategies.ts';
import { SimpleShuffle } from './simple-shuffle.ts';
import type { Strategy } from './strategy.ts';
import { WeightedRoundRobin } from './weighted-round-robin.ts';

const table: Record<StrategyName, new () => Strategy> = {
  'simple-shuffle': SimpleShuffle,
  'weighted-round-robin': WeightedRoundRobin,
};

export const createStrategy = (name: StrategyName): Strategy => new table[name]();
