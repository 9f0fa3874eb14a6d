import assert from 'node:assert/strict';
import type { DecisionTrace, StateView } from '../../src/contract/admin.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { fakeAnthropic, fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { postJson } from '../support/raw.ts';
import { closeAll, VERSION } from '../support/surfaces.ts';

const MODELS = ['gpt-4o', 'gpt-4o-mini', 'gpt-4.1', 'org/own:2', 'one', 'two'];

describe('groups with wildcards, on real sockets', () => {
  let openai: FakeProvider;
  let anthropic: FakeProvider;
  let gateway: RunningGateway;

  before(async () => {
    [openai, anthropic] = await Promise.all([fakeOpenAI({ models: MODELS }), fakeAnthropic()]);
    const wild = (name: string, model: string, upstream: FakeProvider, more: object = {}) => ({
      model_name: name,
      litellm_params: { model, api_key: upstream.key, api_base: `${upstream.url}/v1`, ...more },
      model_info: { id: `id-${name.replace(/\W/g, '')}-${model.replace(/\W/g, '')}` },
    });
    gateway = await startGateway({
      config: {
        model_list: [
          wild('openai/*', 'openai/*', openai),
          wild('claude-*', 'anthropic/claude-*', anthropic),
          wild('local/*', 'openai/*', openai, { rpm: 1 }),
          wild('spare', 'openai/spare', openai),
          { model_name: 'sim/*', litellm_params: { model: 'simulated/*', latency_ms: 1, output_tokens: 3 } },
        ],
        router_settings: {
          num_retries: 0,
          model_group_alias: { small: 'openai/gpt-4o-mini' },
          fallbacks: [{ 'local/*': ['openai/gpt-4o'] }],
        },
      },
    });
  });
  after(async () => {
    await gateway.stop();
    await closeAll([openai, anthropic]);
  });
  beforeEach(() => [openai, anthropic].forEach((one) => one.reset()));

  const chat = (model: string) =>
    postJson(`${gateway.url}/v1/chat/completions`, { model, messages: [{ role: 'user', content: 'hi' }] });
  const asked = (upstream: FakeProvider) =>
    upstream.requests.map(({ json }) => (json as { model: string }).model);

  it('ask for what the client names, also by an alias and without its provider', async () => {
    for (const model of ['openai/gpt-4o', 'small', 'gpt-4.1', 'openai/org/own:2']) {
      const { status, headers } = await chat(model);
      assert.deepEqual([status, headers['x-litellm-model-group']], [200, 'openai/*'], model);
    }
    assert.deepEqual(asked(openai), ['gpt-4o', 'gpt-4o-mini', 'gpt-4.1', 'org/own:2']);
  });

  it('are recorded by the model that was asked, and measured by their pattern', async () => {
    await chat('openai/gpt-4.1');
    const get = async (path: string) => (await fetch(gateway.url + path)).text();
    const [{ model, model_group }] = JSON.parse(await get('/spend/logs?limit=1')) as [
      Record<string, unknown>,
    ];
    assert.deepEqual([model, model_group], ['openai/gpt-4.1', 'openai/*']);
    const { requests } = JSON.parse(await get('/admin/requests?limit=1')) as { requests: DecisionTrace[] };
    assert.equal(requests[0]!.attempts[0]!.model, 'openai/gpt-4.1');
    const metrics = await get('/metrics');
    assert.match(metrics, /litellm_requests_total\{model="openai\/\*",/);
    assert.doesNotMatch(metrics, /gpt-4\.1/);
  });

  it('translate for other dialects, and stream', async () => {
    const { status } = await chat('claude-sonnet-4-5');
    assert.equal(status, 200);
    assert.deepEqual(asked(anthropic), ['claude-sonnet-4-5']);
    const streamed = await postJson(
      `${gateway.url}/v1/messages`,
      { model: 'sim/any', max_tokens: 9, stream: true, messages: [{ role: 'user', content: 'hi' }] },
      VERSION,
    );
    assert.match(streamed.body.toString(), /message_stop/);
  });

  it('share limits over all their models, and fall back', async () => {
    const answers = [await chat('local/one'), await chat('local/two')];
    assert.deepEqual(
      answers.map(({ headers }) => headers['x-litellm-attempted-fallbacks']),
      ['0', '1'],
    );
    assert.deepEqual(asked(openai), ['one', 'gpt-4o']);
  });

  it('answer 404 where the provider does, and stay in use', async () => {
    assert.equal((await chat('openai/gpt-none')).status, 404);
    const state = (await (await fetch(`${gateway.url}/admin/state`)).json()) as StateView;
    assert.equal(state.deployments.find(({ group }) => group === 'openai/*')?.state, 'healthy');
    assert.equal((await chat('openai/gpt-4o')).status, 200);
    assert.equal((await chat('nothing-like-it')).status, 404);
    assert.equal((await chat('openai/*')).status, 404);
  });

  it('list the models that are known to match', async () => {
    const { data } = (await (await fetch(`${gateway.url}/v1/models`)).json()) as { data: { id: string }[] };
    const ids = data.map(({ id }) => id);
    for (const id of ['spare', 'small', 'openai/gpt-4o', 'claude-sonnet-4-5'])
      assert.ok(ids.includes(id), id);
    assert.ok(ids.every((id) => !id.includes('*')));
    assert.equal((await fetch(`${gateway.url}/v1/models/openai/gpt-4o`)).status, 200);
  });
});
