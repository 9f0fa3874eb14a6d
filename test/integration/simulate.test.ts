import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import type { SimulateView } from '../../src/contract/simulate.ts';
import { openai } from '../support/deployments.ts';
import { type RunningGateway, startGateway } from '../support/gateway.ts';
import { behaviour, fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { postJson } from '../support/raw.ts';
import { closeAll } from '../support/surfaces.ts';

const prices = {
  input_cost_per_token: 0.001,
  output_cost_per_token: 0.002,
  cache_read_input_token_cost: 0.0001,
};

describe('POST /admin/simulate', () => {
  let fakes: FakeProvider[];
  let gateway: RunningGateway;

  before(async () => {
    fakes = await Promise.all([fakeOpenAI({ name: 'one' }), fakeOpenAI({ name: 'two' })]);
    gateway = await startGateway({ config: config({}) });
  });
  after(async () => {
    await gateway.stop();
    await closeAll(fakes);
  });

  const config = (router: object) => ({
    model_list: fakes.map((fake, i) => openai('g', ['one', 'two'][i]!, fake, prices)),
    router_settings: router,
  });
  const simulated = async (body: object): Promise<SimulateView> => {
    const { status, body: answer } = await postJson(`${gateway.url}/admin/simulate`, body);
    assert.equal(status, 200, answer.toString());
    return JSON.parse(answer.toString()) as SimulateView;
  };
  const shares = ({ deployments }: SimulateView) => deployments.map(({ requests }) => requests);

  it('replays recorded requests with their sessions and their prompt caches', async () => {
    for (const fake of fakes) fake.always(behaviour.usage({ input: 1000, output: 10, cacheRead: 900 }));
    for (let i = 0; i < 24; i++) {
      const body = { model: 'g', messages: [{ role: 'user', content: 'hi' }] };
      await postJson(`${gateway.url}/v1/chat/completions`, body, { 'x-session-id': `session ${i % 3}` });
    }
    const stay = await simulated({ traffic: 'recorded' });
    assert.deepEqual([stay.requests, stay.failures], [24, 0]);
    assert.deepEqual(
      shares(stay).sort(),
      [16, 8].sort(),
      'three sessions of eight requests on two deployments',
    );
    assert.deepEqual(new Set(stay.deployments.map(({ basis }) => basis)), new Set(['measured']));
    const move = await simulated({
      traffic: 'recorded',
      config: stringify(config({ session_affinity: false })),
    });
    assert.deepEqual(shares(move), [12, 12]);
    assert.ok(
      move.cost > stay.cost,
      `${move.cost} is no more than ${stay.cost}: moved sessions lose their caches`,
    );
    assert.deepEqual(shares(await simulated({ traffic: 'recorded', requests: 6 })).sort(), [2, 4]);
  });

  it('counts what a configuration does not serve as failed', async () => {
    const other = stringify({
      model_list: [
        { model_name: 'other', litellm_params: { model: 'simulated/x' }, model_info: { id: 'x' } },
      ],
    });
    const view = await simulated({ traffic: 'recorded', config: other });
    assert.deepEqual([view.requests, view.failures, view.unknownModels], [24, 24, ['g']]);
  });

  it('tells what would be if deployments were otherwise', async () => {
    const traffic = { requestsPerSecond: 5, stream: true };
    const slow = {
      latencyMs: 100,
      tokensPerSecond: 100,
      phases: [{ fromMs: 20_000, toMs: 60_000, slower: 20 }],
    };
    const deployments = { one: { latencyMs: 100, tokensPerSecond: 100 }, two: slow };
    const routed = (strategy: string) =>
      simulated({
        traffic,
        deployments,
        requests: 400,
        config: stringify(config({ routing_strategy: strategy })),
      });
    const [turns, latency] = await Promise.all([routed('simple-shuffle'), routed('latency-based-routing')]);
    assert.deepEqual(shares(turns), [200, 200]);
    assert.ok(latency.deployments[0]!.share > 0.6);
    assert.ok(latency.latencyMs.p95! < turns.latencyMs.p95!);
    assert.equal(turns.deployments[1]!.basis, 'declared');
    const failing = await simulated({
      traffic,
      deployments: { one: { errorRate: 1 }, two: { latencyMs: 100 } },
      requests: 100,
    });
    assert.equal(failing.failures, 0, 'all are served by the other');
  });

  it('spreads synthetic sessions, and takes what is of another type as not there', async () => {
    const view = await simulated({
      traffic: { sessions: 4, stream: 'yes' },
      requests: 40.7,
      deployments: [1],
      seed: 'x',
    });
    assert.equal(view.requests, 40);
    assert.ok(shares(view).every((count) => count > 0));
  });
});
