import { simulate, SIMULATION_STARTS_AT, type SimulatedRequest } from '../../src/router/simulate.ts';
import { Server } from '../../src/router/simulation/server.ts';
import { drawTraffic } from '../../src/router/simulation/traffic.ts';
import type { Deployment } from '../../src/router/deployment.ts';
import type { RouterSpec, StrategySpec } from '../../src/router/spec.ts';
import type { Strategy } from '../../src/router/strategies/strategy.ts';
import { baseSpec } from './base-spec.ts';
import {
  CheapestPrices,
  FewestInFlight,
  LowestOfLastTen,
  LowestTokens,
  Oracle,
  PowerOfTwo,
  RandomWeighted,
} from './baselines.ts';
import type { Rule, Scenario } from './scenarios.ts';

export const CONTESTANTS = ['Switchyard', "LiteLLM's rule", 'two choices', 'oracle'] as const;
export type Contestant = (typeof CONTESTANTS)[number];

const RULES: Record<Rule, () => Strategy<Deployment>> = {
  'random weighted': () => new RandomWeighted(),
  'lowest of last 10': () => new LowestOfLastTen(),
  'lowest tokens': () => new LowestTokens(),
  'fewest in flight': () => new FewestInFlight(),
  cheapest: () => new CheapestPrices(),
};

export interface Result {
  failures: number;
  meanMs: number;
  p99Ms: number;
  dollars: number;
  /** Requests that an upstream turned away for its rate limit. */
  turnedAway: number;
}

/** Runs one contestant over a scenario: the same traffic and the same luck for each. */
export async function run(scenario: Scenario, contestant: Contestant, seed: number): Promise<Result> {
  const servers = scenario.deployments.map(({ server }) => new Server(server));
  const requests = await simulate({
    spec: specFor(scenario, contestant, servers),
    servers,
    traffic: drawTraffic(scenario.traffic, seed),
    seed,
    settled: () => new Promise((resolve) => setImmediate(resolve)),
  });
  return summary(requests, servers);
}

function summary(requests: readonly SimulatedRequest[], servers: readonly Server[]): Result {
  const served = requests
    .filter(({ trace }) => trace.outcome === 'success')
    .map(({ latencyMs }) => latencyMs);
  served.sort((a, b) => a - b);
  return {
    failures: requests.length - served.length,
    meanMs: served.reduce((sum, one) => sum + one, 0) / served.length,
    p99Ms: served[Math.floor(0.99 * (served.length - 1))]!,
    dollars: requests.reduce((sum, { trace }) => sum + (trace.cost ?? 0), 0),
    turnedAway: servers.reduce((sum, one) => sum + one.turnedAway, 0),
  };
}

/** All share Switchyard's retries and cooldowns; limits, slow starts and sessions are its own. */
function specFor(
  { deployments, strategy, rule, measure }: Scenario,
  who: Contestant,
  servers: Server[],
): RouterSpec {
  const isOwn = who === 'Switchyard';
  const create = {
    Switchyard: undefined,
    "LiteLLM's rule": RULES[rule],
    'two choices': () => new PowerOfTwo(),
    oracle: () => new Oracle(servers, SIMULATION_STARTS_AT, measure),
  }[who];
  const by: StrategySpec = { name: strategy, args: {}, ...(create && { create }) };
  return {
    ...baseSpec,
    deployments: deployments.map(({ server: { id }, spec: { rpm, tpm, ...more } = {} }) => ({
      id,
      group: 'g',
      provider: 'simulated',
      model: `simulated/${id}`,
      line: 1,
      surfaces: new Set<string>(),
      unavailable: null,
      ...more,
      ...(isOwn && rpm !== undefined && { rpm }),
      ...(isOwn && tpm !== undefined && { tpm }),
    })),
    strategy: by,
    slowStart: isOwn,
    affinityMs: isOwn || who === 'oracle' ? baseSpec.affinityMs : 0,
  };
}
