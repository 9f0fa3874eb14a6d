import assert from 'node:assert/strict';
import type { DecisionTrace, StateView } from '../../src/contract/admin.ts';
import type { SpendView, TrafficView } from '../../src/contract/records.ts';
import { anthropic, openai } from '../support/deployments.ts';
import { type RunningGateway, startGateway } from '../support/gateway.ts';
import {
  behaviour,
  fakeAnthropic,
  fakeGoogle,
  fakeOpenAI,
  type FakeProvider,
} from '../support/providers/index.ts';
import { postJson, raw } from '../support/raw.ts';
import { messages } from '../support/sdk.ts';
import { closeAll, VERSION } from '../support/surfaces.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { until } from '../support/until.ts';

const PRICED = {
  input_cost_per_token: 0.001,
  output_cost_per_token: 0.002,
  cache_read_input_token_cost: 0.0001,
  max_budget: 100,
  budget_duration: '1d',
};
const COST = 10 * 0.001 + 5 * 0.002;

const near = (actual: number, expected: number, what: string): void =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${what} is ${actual}, not ${expected}`);

/** Sums differ in their last digit by the order in which they came about. */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, one) => (typeof one === 'number' ? Number(one.toPrecision(12)) : one)),
  );

describe('money', function () {
  this.timeout(60_000);

  let gpt: FakeProvider;
  let claude: FakeProvider;
  let gemini: FakeProvider;
  let gateway: RunningGateway;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  const begin = async (): Promise<void> => {
    gateway = await startGateway({
      folder: folder.path,
      config: {
        model_list: [
          openai('gpt', 'gpt', gpt, PRICED),
          openai('gpt', 'dear', gpt, { ...PRICED, input_cost_per_token: 0.003 }),
          anthropic('claude', 'claude', claude, PRICED),
          {
            model_name: 'gemini',
            litellm_params: {
              model: 'gemini/gemini-2.5-flash',
              api_base: `${gemini.url}/v1beta`,
              api_key: gemini.key,
              ...PRICED,
            },
            model_info: { id: 'gemini' },
          },
        ],
        router_settings: {
          num_retries: 1,
          allowed_fails: 100,
          routing_strategy: 'cost-based-routing',
          provider_budget_config: { openai: { budget_limit: 500, time_period: '1d' } },
        },
      },
    });
  };
  beforeEach(async () => {
    [gpt, claude, gemini, folder] = await Promise.all([
      fakeOpenAI(),
      fakeAnthropic(),
      fakeGoogle(),
      temporaryFolder(),
    ]);
    for (const fake of [gpt, claude, gemini]) fake.always(behaviour.usage({ input: 10, output: 5 }));
    await begin();
  });
  afterEach(async () => {
    await gateway.stop();
    await closeAll([gpt, claude, gemini]);
    await folder.remove();
  });

  const get = async <T>(path: string): Promise<T> => {
    const answer = await raw(gateway.url + path, { method: 'GET' });
    assert.equal(answer.status, 200, answer.body.toString());
    return JSON.parse(answer.body.toString()) as T;
  };
  const ask = (path: string, body: object) => postJson(gateway.url + path, body, VERSION);
  const chat = (model: string, more: object = {}) =>
    ask('/v1/chat/completions', { model, messages, ...more });
  const stateOf = async (id: string): Promise<StateView['deployments'][number]> =>
    (await get<StateView>('/admin/state')).deployments.find((one) => one.id === id)!;
  const rowOf = async (key: string) =>
    (await get<SpendView>('/admin/spend')).rows.find((row) => row.key === key)!;
  const metric = async (name: string, labels: string): Promise<number> => {
    const text = (await raw(`${gateway.url}/metrics`, { method: 'GET' })).body.toString();
    const line = text.split('\n').find((one) => one.startsWith(`${name}{`) && one.includes(labels));
    return Number(line?.split(' ').at(-1) ?? NaN);
  };
  /** What is known of a deployment's cost, wherever it is told. */
  const isCharged = async (id: string, cost: number): Promise<void> => {
    const { budget, budgets, cost: counted } = await stateOf(id);
    assert.deepEqual(budget, budgets.own ?? budgets.provider);
    near(budget!.spent, cost, `the budget of ${id}`);
    near(counted!, cost, `the cost of ${id}`);
    near((await rowOf(id)).cost, cost, `the spend of ${id}`);
    near(await metric('litellm_cost_total', `deployment="${id}"`), cost, `the metric of ${id}`);
    near(
      100 - (await metric('litellm_budget_remaining', `deployment="${id}"`)),
      cost,
      `what remains of ${id}`,
    );
  };

  it('is counted on every surface, streamed or not, the same in every place', async () => {
    const usage = { stream: true, stream_options: { include_usage: true } };
    for (const more of [{}, usage]) assert.equal((await chat('gpt', more)).status, 200);
    for (const stream of [false, true]) {
      const answers = await Promise.all([
        ask('/v1/responses', { model: 'gpt', input: 'hello', stream }),
        ask('/v1/messages', { model: 'claude', max_tokens: 50, messages, stream }),
        chat('claude', { stream }),
      ]);
      for (const { status, body } of answers) assert.equal(status, 200, body.toString());
    }
    await isCharged('gpt', 4 * COST);
    await isCharged('claude', 4 * COST);
    for (const id of ['gpt', 'claude']) assert.equal((await rowOf(id)).estimated, 0);
  });

  const contents = [{ role: 'user', parts: [{ text: 'Hello' }] }];
  const google = (model: string, method: string) =>
    ask(`/v1beta/models/${model}:${method}`, { contents, generationConfig: { maxOutputTokens: 50 } });

  it('is counted for Completions, streamed or not', async () => {
    const plain = { model: 'gpt', prompt: 'Hello', max_tokens: 50 };
    const usage = { stream: true, stream_options: { include_usage: true } };
    for (const more of [{}, usage]) {
      const { status, body } = await ask('/v1/completions', { ...plain, ...more });
      assert.equal(status, 200, body.toString());
    }
    await isCharged('gpt', 2 * COST);
    assert.equal((await rowOf('gpt')).estimated, 0);
    assert.equal((await ask('/v1/completions', { ...plain, stream: true })).status, 200);
    const row = await rowOf('gpt');
    assert.equal(row.estimated, 1, 'without usage');
    assert.ok(row.cost > 2 * COST);
    await isCharged('gpt', row.cost);
  });

  for (const model of ['gemini', 'gpt', 'claude']) {
    it(`is counted for clients of the Gemini API at ${model}, streamed or not`, async () => {
      for (const method of ['generateContent', 'streamGenerateContent?alt=sse']) {
        const { status, body } = await google(model, method);
        assert.equal(status, 200, body.toString());
      }
      await isCharged(model, 2 * COST);
      assert.equal((await rowOf(model)).estimated, 0);
    });
  }

  it('is estimated, and marked so, where a stream has no usage', async () => {
    assert.equal((await chat('gpt', { stream: true, max_tokens: 50 })).status, 200);
    const row = await rowOf('gpt');
    assert.equal(row.estimated, 1);
    assert.ok(row.cost > 0);
    await isCharged('gpt', row.cost);
    const [log] = await get<{ metadata: { usage_estimated: boolean }; spend: number }[]>('/spend/logs');
    assert.equal(log!.metadata.usage_estimated, true);
    near(log!.spend, row.cost, 'the spend of the log');
  });

  const stream = { max_tokens: 50, stream: true };
  const left: [id: string, surface: string, path: string, body: object][] = [
    ['gpt', 'Chat', '/v1/chat/completions', { model: 'gpt', messages, ...stream }],
    ['gpt', 'Completions', '/v1/completions', { model: 'gpt', prompt: 'Hello', ...stream }],
    ['gpt', 'Responses', '/v1/responses', { model: 'gpt', input: 'hello', stream: true }],
    ['claude', 'Messages', '/v1/messages', { model: 'claude', messages, ...stream }],
    ['gemini', 'Gemini', '/v1beta/models/gemini:streamGenerateContent?alt=sse', { contents }],
  ];
  for (const [id, surface, path, body] of left) {
    it(`is counted when a client of ${surface} leaves before the end`, async () => {
      for (const fake of [gpt, claude, gemini]) fake.next(behaviour.hangAfterContent(2));
      const leaving = new AbortController();
      const answer = await fetch(gateway.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...VERSION },
        body: JSON.stringify(body),
        signal: leaving.signal,
      });
      await answer.body!.getReader().read();
      leaving.abort();
      await until('it is over', async () => (await stateOf(id)).inFlight === 0);
      const row = await rowOf(id);
      assert.deepEqual([row.requests, row.failures], [1, 0]);
      assert.ok(row.cost > 0);
      await isCharged(id, row.cost);
    });
  }

  for (const [id, , path, body] of left.filter(
    ([, surface]) => surface === 'Completions' || surface === 'Gemini',
  ))
    it(`is counted when a client leaves before ${path} has begun to answer`, async () => {
      for (const fake of [gpt, gemini]) fake.next(behaviour.hang());
      const leaving = new AbortController();
      const asked = fetch(gateway.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: leaving.signal,
      });
      await until('it is asked', async () => (await stateOf(id)).inFlight === 1);
      leaving.abort();
      await assert.rejects(asked);
      await until('it is over', async () => (await stateOf(id)).inFlight === 0);
      const row = await rowOf(id);
      assert.deepEqual([row.requests, row.failures], [1, 0]);
      await isCharged(id, row.cost);
    });

  it('is counted for what failed after it had cost something, and not for what cost nothing', async () => {
    claude.next(behaviour.dieAfterContent(2), behaviour.status(500), behaviour.status(500));
    await ask('/v1/messages', { model: 'claude', max_tokens: 50, messages, stream: true });
    const broken = await rowOf('claude');
    assert.deepEqual([broken.requests, broken.failures], [1, 1]);
    assert.ok(broken.cost >= 10 * 0.001, String(broken.cost));
    await isCharged('claude', broken.cost);
    await ask('/v1/messages', { model: 'claude', max_tokens: 50, messages });
    const refused = await rowOf('claude');
    assert.equal(refused.failures, 2);
    near(refused.cost, broken.cost, 'what was refused');
  });

  it('and traffic are known right after a restart', async () => {
    gpt.next(behaviour.status(500));
    for (let i = 0; i < 4; i++) assert.equal((await chat('gpt')).status, 200);
    await ask('/v1/messages', { model: 'claude', max_tokens: 50, messages });
    const told = async () => {
      const { totals, deployments } = await until('the records are open', async () => {
        const state = await get<StateView>('/admin/state');
        return state.records.state === 'storing' && state;
      });
      const { requests } = await get<{ requests: DecisionTrace[] }>('/admin/requests?limit=10');
      const traffic = await get<TrafficView>('/admin/traffic?since=2h&step=1h');
      return {
        totals,
        budgets: deployments.map(({ id, budget }) => [id, budget]),
        spend: (await get<SpendView>('/admin/spend?group_by=group')).rows,
        days: (await get<SpendView>('/admin/spend?group_by=day')).rows,
        total: traffic.total,
        deployments: traffic.deployments,
        requests: requests.map(({ callId, group, deployment, status, cost, attempts }) => ({
          callId,
          group,
          deployment,
          status,
          cost,
          attempts: attempts.map((attempt) => [attempt.deployment, attempt.outcome, attempt.cost]),
        })),
      };
    };
    const before = await told();
    assert.ok(before.totals.savings > 0);
    assert.equal(before.totals.requests, 5);
    assert.equal(before.requests.length, 5);
    await gateway.stop();
    await begin();
    const first = await get<StateView>('/admin/state');
    assert.deepEqual(rounded(first.totals), rounded(before.totals));
    const after = await told();
    assert.deepEqual(rounded(after), rounded(before));
    const { callId } = before.requests[0]!;
    assert.equal((await get<DecisionTrace>(`/admin/requests/${callId}`)).callId, callId);
    await chat('gpt');
    const { requests } = await get<{ requests: DecisionTrace[] }>('/admin/requests?limit=3');
    assert.deepEqual(
      requests.slice(1).map((request) => request.callId),
      before.requests.slice(0, 2).map((request) => request.callId),
    );
  });
});
