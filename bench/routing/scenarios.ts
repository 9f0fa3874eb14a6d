import type { StrategyName } from '../../src/contract/strategies.ts';
import type { ServerModel } from '../../src/router/simulation/server.ts';
import type { TrafficModel } from '../../src/router/simulation/traffic.ts';
import type { DeploymentSpec } from '../../src/router/spec.ts';

/** LiteLLM's documented rule that stands against Switchyard's strategy. */
export type Rule =
  'random weighted' | 'lowest of last 10' | 'lowest tokens' | 'fewest in flight' | 'cheapest';

export interface Scenario {
  name: string;
  deployments: { server: ServerModel; spec?: Partial<DeploymentSpec> }[];
  traffic: TrafficModel;
  strategy: StrategyName;
  rule: Rule;
  /** What is to be good in it. */
  measure: 'latency' | 'cost';
}

const MINUTE = 60_000;

const server = (id: string, more: Partial<ServerModel> = {}): ServerModel => ({
  id,
  latencyMs: 400,
  latencyP95Ms: 900,
  tokensPerSecond: 100,
  knee: 20,
  ...more,
});
const three = (first: Partial<ServerModel> = {}, rest: Partial<ServerModel> = {}) => [
  { server: server('a', { ...rest, ...first }) },
  { server: server('b', rest) },
  { server: server('c', rest) },
];
const traffic = (more: Partial<TrafficModel> = {}): TrafficModel => ({
  model: 'g',
  requests: 6000,
  perSecond: 20,
  ...more,
});
const perMillion = (input: number, output: number) => ({
  prices: { input: input / 1e6, output: output / 1e6, cacheRead: input / 1e7 },
});

const latency = { strategy: 'latency-based-routing', rule: 'lowest of last 10', measure: 'latency' } as const;

export const SCENARIOS: Scenario[] = [
  { name: 'three equal', deployments: three(), traffic: traffic(), ...latency },
  {
    name: 'three equal, least-busy',
    deployments: three(),
    traffic: traffic(),
    strategy: 'least-busy',
    rule: 'fewest in flight',
    measure: 'latency',
  },
  {
    name: 'three equal, simple-shuffle',
    deployments: three(),
    traffic: traffic(),
    strategy: 'simple-shuffle',
    rule: 'random weighted',
    measure: 'latency',
  },
  {
    name: 'one browns out: 10× slower for 2 min',
    deployments: three({ phases: [{ fromMs: MINUTE, toMs: 3 * MINUTE, slower: 10 }] }),
    traffic: traffic(),
    ...latency,
  },
  {
    name: 'the same, any number at once as fast',
    deployments: three({ phases: [{ fromMs: MINUTE, toMs: 3 * MINUTE, slower: 10 }] }, { knee: Infinity }),
    traffic: traffic(),
    ...latency,
  },
  {
    name: 'one fails 30 %',
    deployments: three({ errorRate: 0.3 }),
    traffic: traffic(),
    ...latency,
  },
  {
    name: 'one answers 429 above its limit',
    deployments: [
      { server: server('a', { rateLimitRpm: 60 }), spec: { rpm: 60 } },
      { server: server('b'), spec: { rpm: 1200 } },
      { server: server('c'), spec: { rpm: 1200 } },
    ],
    traffic: traffic(),
    strategy: 'usage-based-routing',
    rule: 'lowest tokens',
    measure: 'latency',
  },
  {
    name: 'a cold start, 200 at once',
    deployments: three(),
    traffic: traffic({ requests: 1000, burst: 200 }),
    ...latency,
  },
  {
    name: 'a slow starter returns from its cooldown',
    deployments: three({
      phases: [
        { fromMs: MINUTE, toMs: 1.5 * MINUTE, errorRate: 1 },
        { fromMs: 1.5 * MINUTE, toMs: 2 * MINUTE, slower: 6 },
      ],
    }),
    traffic: traffic({ requests: 4000 }),
    ...latency,
  },
  {
    name: 'prices 1 : 5 : 25, with limits',
    deployments: [
      { server: server('a', { rateLimitRpm: 400 }), spec: { ...perMillion(1, 4), rpm: 400 } },
      { server: server('b', { rateLimitRpm: 400 }), spec: { ...perMillion(5, 20), rpm: 400 } },
      { server: server('c'), spec: perMillion(25, 100) },
    ],
    traffic: traffic({ requests: 3000, perSecond: 10 }),
    strategy: 'cost-based-routing',
    rule: 'cheapest',
    measure: 'cost',
  },
  {
    name: 'prices that cross: cheap to read, cheap to write',
    deployments: [
      { server: server('a'), spec: perMillion(1, 40) },
      { server: server('b'), spec: perMillion(6, 10) },
      { server: server('c'), spec: perMillion(20, 20) },
    ],
    traffic: traffic({ requests: 3000, perSecond: 10, inputTokens: 600, outputTokens: 100 }),
    strategy: 'cost-based-routing',
    rule: 'cheapest',
    measure: 'cost',
  },
  {
    name: 'sessions with prompt caches',
    deployments: [
      ...['a', 'b', 'c'].map((id) => ({
        server: server(id, {
          latencyMs: 2000,
          latencyP95Ms: 4000,
          cache: { keepsMs: 5 * MINUTE, faster: 5 },
        }),
        spec: perMillion(3, 15),
      })),
    ],
    traffic: traffic({ requests: 2000, perSecond: 4, sessions: 40, inputTokens: 40_000, stream: true }),
    strategy: 'simple-shuffle',
    rule: 'random weighted',
    measure: 'cost',
  },
];
