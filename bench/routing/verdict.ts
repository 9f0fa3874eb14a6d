import type { Contestant, Result } from './contestants.ts';
import type { Scenario } from './scenarios.ts';

/** Differences up to this share are the luck of the draw. */
const LEVEL = 0.01;
const LATENCY_TARGET = 1.25;
const COST_TARGET = 1.05;

/** What of the targets is missed; empty when none is. */
export function missed({ measure, rule }: Scenario, results: Record<Contestant, Result>): string[] {
  const { Switchyard: own, oracle } = results;
  const ruled = results["LiteLLM's rule"];
  const misses: string[] = [];
  const wants = (holds: boolean, miss: string): void => {
    if (!holds) misses.push(miss);
  };
  wants(own.failures === 0, `${own.failures} failures`);
  wants(own.turnedAway === 0, `${own.turnedAway} times above a limit`);
  if (measure === 'cost') {
    wants(
      own.dollars <= COST_TARGET * oracle.dollars,
      `${ratio(own.dollars, oracle.dollars)} of the oracle's cost`,
    );
    return misses;
  }
  for (const [name, of] of [
    ['mean', (r: Result) => r.meanMs],
    ['p99', (r: Result) => r.p99Ms],
  ] as const) {
    wants(of(own) <= LATENCY_TARGET * of(oracle), `${name} ${ratio(of(own), of(oracle))} of the oracle's`);
    wants(of(own) <= (1 + LEVEL) * of(ruled), `${name} behind ${rule}: ${ratio(of(own), of(ruled))}`);
  }
  return misses;
}

const ratio = (a: number, b: number): string => `${(a / b).toFixed(2)}×`;
