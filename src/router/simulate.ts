import type { Deployment } from './deployment.ts';
import type { Attempt } from './attempt.ts';
import { Router } from './router.ts';
import { VirtualClock } from './simulation/clock.ts';
import { seeded } from './simulation/random.ts';
import type { Fate, Server } from './simulation/server.ts';
import type { Arrival } from './simulation/traffic.ts';
import type { RouterSpec } from './spec.ts';
import type { Trace } from './trace.ts';

export interface Simulation {
  spec: RouterSpec;
  /** One for each deployment of the specification. */
  servers: readonly Server[];
  traffic: readonly Arrival[];
  seed: number;
  /** Resolves once everything that can run without time passing has run. */
  settled: () => Promise<void>;
}

/** What became of one request. Milliseconds. */
export interface SimulatedRequest {
  arrival: Arrival;
  /** To the first token of streams, to the end of the rest; retries and waits included. */
  latencyMs: number;
  trace: Trace;
}

/** Epoch milliseconds at which simulated time begins. */
export const SIMULATION_STARTS_AT = 1_767_225_600_000;
const SURFACE = 'chat';

/**
 * Runs the real router over traffic in virtual time: what it decides here is what it would have decided. The same seed
 * draws the same, whatever the strategy.
 */
export async function simulate(simulation: Simulation): Promise<SimulatedRequest[]> {
  const { spec, servers, traffic, seed, settled } = simulation;
  const clock = new VirtualClock(SIMULATION_STARTS_AT, settled);
  const random = seeded(seed);
  const router = new Router(
    { ...spec, deployments: spec.deployments.map((one) => ({ ...one, surfaces: new Set([SURFACE]) })) },
    { now: () => clock.now, random, sleep: (ms, signal) => clock.sleep(ms, signal) },
    SILENT,
  );
  const byId = new Map(servers.map((server) => [server.model.id, server]));
  const order = new Map(servers.map(({ model }, i) => [model.id, i]));
  const done: SimulatedRequest[] = [];
  const running = { signal: new AbortController().signal };

  const ask = async (arrival: Arrival, n: number): Promise<void> => {
    const target = router.resolve(arrival.model);
    if (!target) return;
    let tries = 0;
    const seen = { at: NaN };
    const call = async (attempt: Attempt): Promise<number> => {
      const server = byId.get(attempt.deployment.id)!;
      const drawn = mixed(seed, n, order.get(server.model.id)!, tries++);
      const fate = server.ask({ ...arrival, seed: drawn }, clock.now - SIMULATION_STARTS_AT);
      server.inFlight++;
      try {
        await clock.sleep(fate.firstTokenMs);
        if (fate.failure) throw fate.failure;
        seen.at = clock.now;
        if (arrival.stream) attempt.ttftMs = fate.firstTokenMs;
        await clock.sleep(fate.totalMs - fate.firstTokenMs);
      } finally {
        server.inFlight--;
      }
      attempt.usage = usageOf(arrival, fate);
      return 200;
    };
    const { trace } = await router.run(
      {
        callId: `simulated-${n}`,
        requestedModel: arrival.model,
        target,
        surface: SURFACE,
        stream: arrival.stream,
        ...running,
        size: () => ({ input: arrival.inputTokens, maxOutput: null }),
        session: () => arrival.session,
      },
      call,
    );
    const seenAt = arrival.stream && !Number.isNaN(seen.at) ? seen.at : clock.now;
    done.push({ arrival, latencyMs: seenAt - (SIMULATION_STARTS_AT + arrival.at), trace });
  };

  traffic.forEach((arrival, n) => clock.after(arrival.at, () => void ask(arrival, n)));
  await clock.run();
  return done;
}

const usageOf = ({ inputTokens, outputTokens }: Arrival, { cachedTokens }: Fate) => ({
  input: inputTokens - cachedTokens,
  output: outputTokens,
  cacheRead: cachedTokens,
  cacheWrite: 0,
});

const nothing = (): void => undefined;
const SILENT = {
  changed: nothing as (deployment: Deployment) => void,
  cooledDown: nothing,
  attemptFailed: nothing,
  finished: nothing,
};

/** One seed out of several numbers: the finaliser of MurmurHash3 (public domain, Austin Appleby) over their sum. */
function mixed(...numbers: number[]): number {
  let hash = 0;
  for (const number of numbers) {
    hash = Math.imul(hash ^ (number + 0x9e3779b9), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash >>> 0;
}
