import assert from 'node:assert/strict';
import type { DeploymentView, StateView } from '../../src/contract/admin.ts';
import type { SimulateView } from '../../src/contract/simulate.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { behaviour, fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { postJson } from '../support/raw.ts';
import { closeAll, SURFACES, VERSION } from '../support/surfaces.ts';
import { openai } from '../support/deployments.ts';
import { traceOf } from '../support/trace.ts';
import { until } from '../support/until.ts';

const prices = { input_cost_per_token: 0.001, output_cost_per_token: 0.002 };

const state = async ({ url }: RunningGateway): Promise<StateView> =>
  (await fetch(`${url}/admin/state`)).json() as Promise<StateView>;
const viewOf = async (gateway: RunningGateway, id: string): Promise<DeploymentView> =>
  (await state(gateway)).deployments.find((one) => one.id === id)!;

describe('routing to its full depth, on real sockets', () => {
  let one: FakeProvider;
  let two: FakeProvider;
  let gateway: RunningGateway | undefined;

  beforeEach(async () => {
    [one, two] = await Promise.all([fakeOpenAI({ name: 'one' }), fakeOpenAI({ name: 'two' })]);
  });
  afterEach(async () => {
    await gateway?.stop();
    gateway = undefined;
    await closeAll([one, two]);
  });

  const start = async (params: [object, object], router: object = {}, more: object[] = []) =>
    (gateway = await startGateway({
      config: {
        model_list: [
          openai('g', 'one', one, { ...params[0] }),
          openai('g', 'two', two, { ...params[1] }),
          ...more,
        ],
        router_settings: router,
      },
    }));
  const chat = (more: object = {}, headers: Record<string, string> = {}) =>
    postJson(
      `${gateway!.url}/v1/chat/completions`,
      { model: 'g', messages: [{ role: 'user', content: 'hi' }], ...more },
      headers,
    );
  const served = async (...asked: Parameters<typeof chat>): Promise<string> =>
    String((await chat(...asked)).headers['x-litellm-model-id']);

  it('never lets more than rpm pass, whatever comes at once', async () => {
    const g = await start([{ rpm: 3 }, { rpm: 4 }]);
    const answers = await Promise.all(Array.from({ length: 20 }, () => chat()));
    assert.equal(answers.filter(({ status }) => status === 200).length, 7);
    assert.deepEqual([one.requests.length, two.requests.length], [3, 4]);
    const refused = answers.find(({ status }) => status === 429)!;
    assert.match(refused.body.toString(), /one: at its limit of 3 requests a minute/);
    const wait = Number(refused.headers['retry-after']);
    assert.ok(wait > 50 && wait <= 60, String(wait));
    assert.deepEqual((await viewOf(g, 'one')).rpm, { used: 3, limit: 3 });
  });

  it('makes requests wait for max_parallel_requests where queue_timeout says so', async () => {
    let release = (): void => undefined;
    const held = behaviour.holdUntil(new Promise<void>((resolve) => (release = resolve)));
    for (const upstream of [one, two]) upstream.always(held);
    await start([{ max_parallel_requests: 1 }, { max_parallel_requests: 1 }], { queue_timeout: 20 });
    const answers = Array.from({ length: 6 }, () => chat());
    await until('both are full', () => one.requests.length === 1 && two.requests.length === 1);
    release();
    assert.deepEqual(
      (await Promise.all(answers)).map(({ status }) => status),
      [200, 200, 200, 200, 200, 200],
    );
  });

  it('keeps a session where it is, and takes tags by which deployments are chosen', async () => {
    await start([{ tags: ['paid'] }, { tags: ['default'] }], { enable_tag_filtering: true });
    assert.equal(await served({ metadata: { tags: ['paid'], kept: 'yes' } }), 'one');
    assert.deepEqual(one.requests.at(-1)!.json, {
      model: 'gpt-4o-mini',
      messages: [{ role: 'user', content: 'hi' }],
      metadata: { kept: 'yes' },
    });
    assert.equal(await served({}, { 'x-litellm-tags': 'paid' }), 'one');
    assert.equal(await served(), 'two');
  });

  it('keeps each assistant session on one deployment', async () => {
    await start([{}, {}]);
    const first = await served({ prompt_cache_key: 'a' });
    const second = await served({}, { session_id: 'b' });
    assert.notEqual(first, second);
    for (let i = 0; i < 3; i++) {
      assert.equal(await served({ prompt_cache_key: 'a' }), first);
      assert.equal(await served({}, { session_id: 'b' }), second);
    }
  });

  it('goes to the cheapest for this request, and tells what that saves', async () => {
    const dear = { input_cost_per_token: 0.01, output_cost_per_token: 0.02 };
    const g = await start([dear, prices], { routing_strategy: 'cost-based-routing' });
    const answer = await chat();
    assert.equal(answer.headers['x-litellm-model-id'], 'two');
    const callId = String(answer.headers['x-litellm-call-id']);
    const trace = await until('its trace is there', () => traceOf(g, callId));
    assert.ok(Math.abs(trace.savings! - 9 * trace.cost!) < 1e-9);
    assert.equal((await state(g)).totals.savings, trace.savings);
    const metrics = await (await fetch(`${g.url}/metrics`)).text();
    assert.match(metrics, /litellm_savings_total\{[^}]*deployment="two"[^}]*\} 0\.\d+/);
  });

  it('leaves out what its context window does not hold', async () => {
    await startWithWindow();
    assert.equal(await served({ messages: [{ role: 'user', content: 'track '.repeat(500) }] }), 'two');
    assert.equal(await served(), 'one');
  });
  const startWithWindow = async () =>
    (gateway = await startGateway({
      config: {
        model_list: [
          { ...openai('g', 'one', one, { order: 1 }), model_info: { id: 'one', max_input_tokens: 100 } },
          openai('g', 'two', two, { order: 2 }),
        ],
        router_settings: { enable_pre_call_checks: true },
      },
    }));

  it('checks health in the background, and says so', async () => {
    await two.close();
    const g = await start([{}, {}], { health_check_interval: 0.2, num_retries: 0 });
    const view = await until('the check has failed', async () => {
      const found = await viewOf(g, 'two');
      return found.state === 'unhealthy' && found;
    });
    assert.match(view.reason!, /^failed its health check: /);
    for (let i = 0; i < 4; i++) assert.equal(await served(), 'one');
    two = await fakeOpenAI({ name: 'another' });
  });

  it('simulates a configuration over recorded and synthetic traffic', async () => {
    const g = await start([{}, {}]);
    for (let i = 0; i < 12; i++) await chat();
    const simulated = async (body: object): Promise<SimulateView> => {
      const { status, body: answer } = await postJson(`${g.url}/admin/simulate`, body);
      assert.equal(status, 200);
      return JSON.parse(answer.toString()) as SimulateView;
    };
    const recorded = await simulated({ traffic: 'recorded' });
    assert.equal(recorded.requests, 12);
    assert.deepEqual(
      recorded.deployments.map(({ share, basis }) => [share, basis]),
      [
        [0.5, 'measured'],
        [0.5, 'measured'],
      ],
    );
    const config = [
      'model_list:',
      ...['fast', 'slow'].flatMap((name, i) => [
        `  - model_name: x`,
        `    litellm_params: {model: simulated/${name}, latency_ms: ${i === 0 ? 100 : 1000}}`,
        `    model_info: {id: ${name}}`,
      ]),
      'router_settings: {routing_strategy: latency-based-routing}',
    ].join('\n');
    const view = await simulated({ config, requests: 500, traffic: { requestsPerSecond: 2, stream: true } });
    assert.equal(view.failures, 0);
    assert.ok(view.deployments[0]!.share > 0.9);
    assert.equal((await postJson(`${g.url}/admin/simulate`, { config: 'model_list: 7' })).status, 400);
  });
});

for (const surface of SURFACES)
  describe(`budgets behind ${surface.name}`, () => {
    it('count answers and streams', async () => {
      const upstream = await surface.fake({ name: 'one' });
      const config = {
        model_list: [
          surface.deployment('g', 'one', upstream, { ...prices, max_budget: 1000, budget_duration: '1d' }),
        ],
      };
      const g = await startGateway({ config });
      const spent = async (): Promise<number> => (await viewOf(g, 'one')).budget!.spent;
      await surface.ask(g, 'g');
      const afterAnswer = await spent();
      assert.ok(afterAnswer > 0);
      await surface.stream(g, 'g');
      const afterStream = await until('the stream is counted', async () => {
        const now = await spent();
        return now > afterAnswer && now;
      });
      assert.ok(afterStream > afterAnswer);
      const metrics = await (await fetch(`${g.url}/metrics`)).text();
      assert.match(metrics, /litellm_budget_remaining\{[^}]*deployment="one"[^}]*\} 9\d\d/);
      await g.stop();
      await upstream.close();
    });

    it('leave the deployment out once they are spent', async () => {
      const upstream = await surface.fake({ name: 'one' });
      const config = {
        model_list: [
          surface.deployment('g', 'one', upstream, { ...prices, max_budget: 0.001, budget_duration: '1h' }),
        ],
      };
      const g = await startGateway({ config });
      const post = () => postJson(`${g.url}${surface.path}`, surface.body('g', false), VERSION);
      assert.equal((await post()).status, 200);
      const refused = await post();
      assert.equal(refused.status, 429);
      assert.match(refused.body.toString(), /its budget is spent/);
      assert.equal(upstream.requests.length, 1);
      await g.stop();
      await upstream.close();
    });
  });
