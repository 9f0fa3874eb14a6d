import assert from 'node:assert/strict';
import { simulate, type SimulatedRequest } from '../../../src/router/simulate.ts';
import { Server, type ServerModel } from '../../../src/router/simulation/server.ts';
import { drawTraffic, type TrafficModel } from '../../../src/router/simulation/traffic.ts';
import type { RouterSpec } from '../../../src/router/spec.ts';
import { by, deployment, spec } from '../../support/router.ts';

const model = (id: string, more: Partial<ServerModel> = {}): ServerModel => ({
  id,
  latencyMs: 200,
  latencyP95Ms: 400,
  tokensPerSecond: 100,
  ...more,
});
const run = (
  models: ServerModel[],
  more: Partial<RouterSpec> = {},
  traffic: Partial<TrafficModel> = {},
  seed = 1,
): Promise<SimulatedRequest[]> =>
  simulate({
    spec: spec(
      models.map(({ id }) => deployment(id)),
      more,
    ),
    servers: models.map((one) => new Server(one)),
    traffic: drawTraffic({ model: 'g', requests: 300, perSecond: 10, ...traffic }, seed),
    seed,
    settled: () => new Promise((resolve) => setImmediate(resolve)),
  });
const mean = (requests: SimulatedRequest[]): number =>
  requests.reduce((sum, { latencyMs }) => sum + latencyMs, 0) / requests.length;

describe('a simulation', () => {
  it('is the same for the same seed, and another for another', async () => {
    const told = async (seed: number) =>
      (await run([model('a'), model('b', { errorRate: 0.2 })], {}, {}, seed)).map(({ latencyMs, trace }) => [
        latencyMs,
        trace.deployment,
      ]);
    assert.deepEqual(await told(1), await told(1));
    assert.notDeepEqual(await told(1), await told(2));
  });

  it('runs the real router: retries elsewhere, limits, traces', async () => {
    const requests = await run([model('a', { errorRate: 1 }), model('b')]);
    assert.ok(requests.every(({ trace }) => trace.outcome === 'success' && trace.deployment === 'b'));
    assert.ok(requests.some(({ trace }) => trace.retries === 1));
    const limited = await run([model('a', { rateLimitRpm: 10 })], {
      retry: { retries: 0, byKind: {}, minWaitMs: 0 },
    });
    const statuses = new Set(limited.map(({ trace }) => trace.status));
    assert.deepEqual([...statuses], [200, 429]);
  });

  it('draws each request the same whoever serves the others', async () => {
    const [alone, beside] = [await run([model('a')]), await run([model('a'), model('b')])];
    const latencyOf = new Map(alone.map(({ arrival, latencyMs }) => [arrival.at, latencyMs]));
    const onA = beside.filter(({ trace }) => trace.deployment === 'a');
    assert.equal(onA.length, 150);
    for (const { arrival, latencyMs } of onA) assert.equal(latencyMs, latencyOf.get(arrival.at));
  });

  it('lets servers slow down in a crowd and in bad times', async () => {
    const usual = mean(await run([model('a')]));
    assert.ok(mean(await run([model('a', { knee: 5 })])) > 1.5 * usual);
    const slow = { phases: [{ fromMs: 0, toMs: 1e9, slower: 3 }] };
    assert.ok(Math.abs(mean(await run([model('a', slow)])) / usual - 3) < 0.01);
  });

  it('tells streams by their first token, sooner with a cached prompt', async () => {
    const streams = { stream: true, sessions: 5 };
    const plain = mean(await run([model('a')], {}, streams));
    const cached = mean(await run([model('a', { cache: { keepsMs: 1e6, faster: 4 } })], {}, streams));
    assert.ok(plain > 200 && plain < 260, String(plain));
    assert.ok(cached < 0.4 * plain);
  });

  it('stops where it is once nobody waits for it', async () => {
    let steps = 0;
    const stopped = simulate({
      spec: spec([deployment('a')]),
      servers: [new Server(model('a'))],
      traffic: drawTraffic({ model: 'g', requests: 300, perSecond: 10 }, 1),
      seed: 1,
      settled: async () => {
        await new Promise((resolve) => setImmediate(resolve));
        if (++steps === 20) throw new Error('nobody waits');
      },
    });
    await assert.rejects(stopped, /nobody waits/);
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(steps, 20);
  });

  it('finds the strategy that its traffic wants', async () => {
    const models = [model('a', { latencyMs: 2000, latencyP95Ms: 2500 }), model('b'), model('c')];
    const shuffled = mean(await run(models));
    assert.ok(mean(await run(models, { strategy: by('latency-based-routing') })) < 0.8 * shuffled);
  });
});
