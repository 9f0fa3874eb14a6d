import assert from 'node:assert/strict';
import type { DecisionTrace, StateView } from '../../src/contract/admin.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { anthropic, openai } from '../support/deployments.ts';
import { behaviour, fakeAnthropic, fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { postJson } from '../support/raw.ts';
import { anthropicClient, messages, openaiClient } from '../support/sdk.ts';
import { closeAll, VERSION } from '../support/surfaces.ts';

const withInfo = (deployment: object, info: object): object => {
  const { model_info, ...rest } = deployment as { model_info: object };
  return { ...rest, model_info: { ...model_info, ...info } };
};

describe('what is publicly known of models', () => {
  let claude: FakeProvider;
  let gpt: FakeProvider;
  let gateway: RunningGateway;

  before(async () => {
    claude = await fakeAnthropic();
    gpt = await fakeOpenAI();
    gateway = await startGateway({
      config: {
        model_list: [
          withInfo(anthropic('claude', 'priced', claude), { base_model: 'anthropic/claude-sonnet-4-5' }),
          openai('unpriced', 'unpriced', gpt),
          withInfo(openai('gpt', 'gpt', gpt), { base_model: 'gpt-4o', advertise_as: 'claude-gpt' }),
          withInfo(openai('tiered', 'tiered', gpt), { base_model: 'openai/gpt-5' }),
          withInfo(openai('small', 'small', gpt), { base_model: 'azure_ai/Phi-4' }),
          withInfo(openai('large', 'large', gpt), { base_model: 'openai/gpt-4o' }),
        ],
        router_settings: {
          num_retries: 0,
          enable_pre_call_checks: true,
          context_window_fallbacks: [{ small: ['large'] }],
        },
      },
    });
  });
  after(async () => {
    await gateway.stop();
    await closeAll([claude, gpt]);
  });
  afterEach(() => [claude, gpt].forEach((fake) => fake.reset()));

  const get = async <T>(path: string, headers: Record<string, string> = {}): Promise<T> =>
    (await (await fetch(`${gateway.url}${path}`, { headers })).json()) as T;
  const lastTrace = async (): Promise<DecisionTrace> =>
    (await get<{ requests: DecisionTrace[] }>('/admin/requests?limit=1')).requests[0]!;
  const ask = (path: string, body: object) => postJson(`${gateway.url}/v1/messages${path}`, body, VERSION);
  const chat = (model: string, content = 'Say hello.') =>
    postJson(`${gateway.url}/v1/chat/completions`, { model, messages: [{ role: 'user', content }] });

  it('prices an answer by the classes of its tokens', async () => {
    claude.next(behaviour.usage({ input: 100, output: 10, cacheRead: 1000, cacheWrite: 200 }));
    const { headers } = await ask('', {
      model: 'claude',
      max_tokens: 50,
      messages,
    });
    const expected = (100 * 3 + 10 * 15 + 1000 * 0.3 + 200 * 3.75) / 1e6;
    assert.ok(Math.abs(Number(headers['x-litellm-response-cost']) - expected) < 1e-12);
    assert.ok(Math.abs((await lastTrace()).cost! - expected) < 1e-12);
  });

  it('prices an answer by the tier that served it', async () => {
    const cost = async (service_tier: string, stream: boolean): Promise<number> => {
      await postJson(`${gateway.url}/v1/chat/completions`, {
        model: 'tiered',
        service_tier,
        stream,
        ...(stream && { stream_options: { include_usage: true } }),
        messages: [{ role: 'user', content: 'Hi' }],
      });
      const trace = await lastTrace();
      assert.equal(trace.usage!.tier, service_tier === 'auto' ? undefined : service_tier);
      return trace.cost!;
    };
    for (const stream of [false, true]) {
      const usual = await cost('auto', stream);
      assert.ok(Math.abs((await cost('priority', stream)) / usual - 2) < 1e-9);
      assert.ok(Math.abs((await cost('flex', stream)) / usual - 0.5) < 1e-9);
    }
  });

  it('says of an unknown price that it is not known, everywhere', async () => {
    const { status, headers } = await chat('unpriced');
    assert.equal(status, 200);
    assert.equal(headers['x-litellm-response-cost'], undefined);
    const { cost, unpriced } = await lastTrace();
    assert.deepEqual({ cost, unpriced }, { cost: null, unpriced: ['unpriced'] });
    const { deployments } = await get<StateView>('/admin/state');
    const byId = new Map(deployments.map((one) => [one.id, one]));
    assert.equal(byId.get('unpriced')!.prices, null);
    assert.equal(byId.get('unpriced')!.cost, null);
    assert.deepEqual(byId.get('gpt')!.prices, { input: 2.5e-6, output: 1e-5 });
    const { data } = await get<{ data: { model_info: Record<string, unknown> }[] }>('/v1/model/info');
    const gptInfo = data[2]!.model_info;
    assert.equal(gptInfo['max_input_tokens'], 128000);
    assert.equal(gptInfo['supports_vision'], true);
    assert.equal(gptInfo['price_source'], 'table');
    assert.equal(data[1]!.model_info['price_source'], null);
  });

  it('leaves out a deployment whose context window is publicly known to be too small', async () => {
    const { status, headers } = await chat('small', 'word '.repeat(20_000));
    assert.equal(status, 200);
    assert.equal(headers['x-litellm-model-id'], 'large');
    assert.match((await lastTrace()).decisions[0]!.why, /do not fit its context window of 16384/);
  });

  it('counts tokens at the provider where it can, else estimates and says so', async () => {
    const count = (model: string) => ask('/count_tokens', { model, messages, system: 'word '.repeat(1000) });
    const own = await count('claude');
    assert.deepEqual(JSON.parse(own.body.toString()), { input_tokens: 12 });
    assert.equal(own.headers['x-switchyard-token-count'], undefined);
    const estimated = await count('gpt');
    const answer = JSON.parse(estimated.body.toString()) as { input_tokens: number; estimated: boolean };
    assert.equal(answer.estimated, true);
    assert.equal(estimated.headers['x-switchyard-token-count'], 'estimated');
    assert.ok(answer.input_tokens > 800 && answer.input_tokens < 1300, String(answer.input_tokens));
    assert.equal(gpt.requests.length, 0);
    const { input_tokens } = await anthropicClient(gateway).messages.countTokens({ model: 'gpt', messages });
    assert.ok(input_tokens > 0);
  });

  it('estimates too when the provider does not count just now, but not what is wrong', async () => {
    claude.next(behaviour.status(529));
    const { status, headers } = await ask('/count_tokens', {
      model: 'claude',
      messages,
    });
    assert.equal(status, 200);
    assert.equal(headers['x-switchyard-token-count'], 'estimated');
    const wrong = await ask('/count_tokens', {
      model: 'claude',
      messages: [],
    });
    assert.equal(wrong.status, 400);
    const empty = await ask('/count_tokens', { model: 'gpt' });
    assert.equal(empty.status, 400);
    assert.equal(JSON.parse(empty.body.toString()).error.type, 'invalid_request_error');
  });

  it('lists a group under its advertised name to Anthropic’s clients, and answers to both', async () => {
    const ids = async (headers: Record<string, string>) =>
      (await get<{ data: { id: string }[] }>('/v1/models?limit=1000', headers)).data.map(({ id }) => id);
    assert.deepEqual(await ids({ 'anthropic-version': '2023-06-01' }), [
      'claude',
      'unpriced',
      'claude-gpt',
      'tiered',
      'small',
      'large',
    ]);
    assert.deepEqual(await ids({}), ['claude', 'unpriced', 'gpt', 'tiered', 'small', 'large']);
    assert.equal((await chat('claude-gpt')).headers['x-litellm-model-group'], 'gpt');
    const { id } = await get<{ id: string }>('/v1/models/claude-gpt', { 'anthropic-version': '2023-06-01' });
    assert.equal(id, 'claude-gpt');
  });

  it('lists page by page, to each client in its way', async () => {
    const client = anthropicClient(gateway);
    const ids: string[] = [];
    for await (const { id } of client.models.list({ limit: 2 })) ids.push(id);
    assert.deepEqual(ids, ['claude', 'unpriced', 'claude-gpt', 'tiered', 'small', 'large']);
    const first = await client.models.list({ limit: 4 });
    assert.deepEqual([first.has_more, first.first_id, first.last_id], [true, 'claude', 'tiered']);
    const before = await client.models.list({ limit: 1, before_id: 'claude-gpt' });
    assert.deepEqual([before.data.map(({ id }) => id), before.has_more], [['unpriced'], true]);
    for (const wrong of ['limit=0', 'limit=x', 'limit=1001', 'after_id=nobody', 'after_id=a&before_id=b']) {
      const headers = { 'anthropic-version': '2023-06-01' };
      const answer = await fetch(`${gateway.url}/v1/models?${wrong}`, { headers });
      const { error } = (await answer.json()) as { error: { type: string } };
      assert.deepEqual([answer.status, error.type], [400, 'invalid_request_error'], wrong);
    }
    const google = await get<{ models: { name: string }[]; nextPageToken?: string }>(
      '/v1beta/models?pageSize=5&pageToken=2',
    );
    assert.deepEqual(
      [google.models.map(({ name }) => name), google.nextPageToken],
      [['models/gpt', 'models/tiered', 'models/small', 'models/large'], undefined],
    );
    const listed: string[] = [];
    for await (const { id } of openaiClient(gateway).models.list()) listed.push(id);
    assert.deepEqual(listed, ['claude', 'unpriced', 'gpt', 'tiered', 'small', 'large']);
    assert.equal((await openaiClient(gateway).models.retrieve('gpt')).id, 'gpt');
    assert.equal((await client.models.retrieve('claude-gpt')).display_name, 'gpt');
    await assert.rejects(client.models.retrieve('nobody'), /404/);
  });
});
