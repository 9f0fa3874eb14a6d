import type { StrategyName } from '../../src/contract/strategies.ts';
import { Router } from '../../src/router/router.ts';
import type { DeploymentSpec } from '../../src/router/spec.ts';
import { baseSpec } from './base-spec.ts';

const ROUNDS = 12;
const REQUESTS = 4000;

const deployment = (n: number): DeploymentSpec => ({
  id: `d${n}`,
  group: 'g',
  provider: 'openai',
  model: `openai/d${n}`,
  line: 1,
  surfaces: new Set(['chat']),
  unavailable: null,
  rpm: 1e9,
  prices: { input: n / 1e6, output: n / 1e6 },
});

/** Microseconds of a whole routed request whose call takes no time: choice, limits, settling, trace. Best of some rounds. */
export async function decisionCost(strategy: StrategyName, deployments: number): Promise<number> {
  const router = new Router(
    {
      ...baseSpec,
      deployments: Array.from({ length: deployments }, (_, n) => deployment(n)),
      strategy: { name: strategy, args: {} },
    },
    { now: () => performance.now(), random: Math.random, sleep: () => Promise.resolve() },
    {
      changed: () => undefined,
      cooledDown: () => undefined,
      attemptFailed: () => undefined,
      finished: () => undefined,
    },
  );
  const target = router.resolve('g')!;
  const { signal } = new AbortController();
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    for (let i = 0; i < REQUESTS; i++) {
      await router.run(
        {
          callId: 'c',
          requestedModel: 'g',
          target,
          surface: 'chat',
          stream: false,
          signal,
          size: () => ({ input: 500, maxOutput: 100 }),
        },
        () => Promise.resolve(200),
      );
    }
    best = Math.min(best, ((performance.now() - began) * 1000) / REQUESTS);
  }
  return best;
}
