/** The strategies by their canonical names, and the other names that users write for them. */
export const STRATEGIES = {
  'simple-shuffle': {
    aliases: ['round-robin', 'round_robin'],
    summary: 'Turns in proportion to `weight`, else `rpm`, else `tpm`, else evenly; the shares are exact.',
  },
  'weighted-round-robin': {
    aliases: ['weighted', 'weighted_round_robin'],
    summary: 'Turns in proportion to `weight` alone; the shares are exact.',
  },
  'least-busy': {
    aliases: ['least_busy'],
    summary: 'The fewest requests under way, in proportion to `weight`; equals take turns.',
  },
  'latency-based-routing': {
    aliases: ['latency', 'latency_based_routing'],
    summary:
      'The lowest recent latency at the present load: to the first token for streams, by output token for the rest.',
  },
  'cost-based-routing': {
    aliases: ['cost', 'cost_based_routing'],
    summary:
      'The cheapest for this very request, then the next; `fallback_strategy` decides among those within 5 %.',
  },
  'usage-based-routing': {
    aliases: ['usage-based-routing-v2', 'usage_based_routing'],
    summary: 'The most remaining share of `rpm` and `tpm` within a sliding minute.',
  },
} as const satisfies Record<string, { aliases: readonly string[]; summary: string }>;

export type StrategyName = keyof typeof STRATEGIES;
export const DEFAULT_STRATEGY: StrategyName = 'simple-shuffle';

const byAnyName = new Map<string, StrategyName>(
  Object.entries(STRATEGIES).flatMap(([name, { aliases }]) =>
    [name, ...aliases].map((n) => [n, name as StrategyName] as const),
  ),
);

/** The canonical name for a name or an alias; undefined when there is no such strategy. */
export const strategyNamed = (name: string): StrategyName | undefined => byAnyName.get(name);
