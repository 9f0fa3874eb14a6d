import assert from 'node:assert/strict';
import type { StateView } from '../../src/contract/admin.ts';
import { anthropic, openai } from '../support/deployments.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { behaviour, fakeAnthropic, fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { postJson } from '../support/raw.ts';
import { closeAll, VERSION } from '../support/surfaces.ts';

const turn = [{ role: 'user', content: 'hi' }];

describe('what LiteLLM’s users set, on real sockets', () => {
  let one: FakeProvider;
  let two: FakeProvider;
  let spare: FakeProvider;
  let gateway: RunningGateway | undefined;

  before(async () => {
    [one, two, spare] = await Promise.all([fakeOpenAI(), fakeOpenAI(), fakeAnthropic()]);
  });
  after(() => closeAll([one, two, spare]));
  afterEach(async () => {
    await gateway?.stop();
    gateway = undefined;
    [one, two, spare].forEach((fake) => fake.reset());
  });

  const start = async (router: object, first: Record<string, unknown> = {}, info: object = {}) => {
    const entry = openai('g', 'one', one, first) as { model_info: object };
    gateway = await startGateway({
      config: {
        model_list: [
          { ...entry, model_info: { ...entry.model_info, ...info } },
          openai('g', 'two', two),
          anthropic('spare', 'spare', spare),
          openai('solo', 'solo', one),
        ],
        router_settings: router,
      },
    });
  };
  const chat = (more: object = {}, headers: Record<string, string> = {}) =>
    postJson(`${gateway!.url}/v1/chat/completions`, { model: 'g', messages: turn, ...more }, headers);
  const asked = () => [one, two, spare].map(({ requests }) => requests.length);
  const stateOf = async (id: string) => {
    const state = (await (await fetch(`${gateway!.url}/admin/state`)).json()) as StateView;
    return state.deployments.find((deployment) => deployment.id === id)!;
  };
  const failing = (...statuses: number[]) =>
    [one, two].forEach((fake) => fake.next(...statuses.map((code) => behaviour.status(code))));

  it('num_retries: in the body, by header, of the deployment, by policy', async () => {
    const attempts = async (...request: Parameters<typeof chat>): Promise<number> => {
      [one, two].forEach((fake) => fake.always(behaviour.status(500)));
      const before = one.requests.length + two.requests.length;
      await chat(...request);
      return one.requests.length + two.requests.length - before;
    };
    await start({
      disable_cooldowns: true,
      retry_policy: { ServiceUnavailableErrorRetries: 0, DefaultRetries: 1 },
    });
    assert.equal(await attempts(), 2);
    [one, two].forEach((fake) => fake.always(behaviour.status(503)));
    const { headers } = await chat({ num_retries: 3 });
    assert.equal(headers['x-litellm-attempted-retries'], '0');
    await gateway!.stop();
    await start({ disable_cooldowns: true, num_retries: 3 });
    assert.equal(await attempts(), 4);
    assert.equal(await attempts({ num_retries: 1 }), 2);
    assert.equal(await attempts({}, { 'x-litellm-num-retries': '0' }), 1);
    const sent = [...one.requests, ...two.requests].map(({ json }) => Object.keys(json as object));
    assert.ok(sent.every((names) => !names.includes('num_retries')));
    await gateway!.stop();
    await start({ disable_cooldowns: true, num_retries: 3 }, { num_retries: 0 });
    assert.equal(await attempts({ model: 'g/one' }), 1);
  });

  it('model_group_retry_policy: in place of retry_policy', async () => {
    await start({
      disable_cooldowns: true,
      retry_policy: { InternalServerErrorRetries: 0 },
      model_group_retry_policy: { g: { InternalServerErrorRetries: 3, NotFoundErrorRetries: 0 } },
    });
    failing(500, 500);
    assert.equal((await chat()).headers['x-litellm-attempted-retries'], '3');
    [one, two].forEach((fake) => fake.reset());
    failing(404, 404);
    assert.equal((await chat()).status, 404);
    assert.equal(asked()[0]! + asked()[1]!, 1);
  });

  it('allowed_fails, allowed_fails_policy and cooldown_time of a deployment', async () => {
    await start(
      { num_retries: 0 },
      { cooldown_time: 3 },
      { allowed_fails_policy: { RateLimitErrorAllowedFails: 2 }, cooldown_time: 77 },
    );
    one.next(behaviour.status(429), behaviour.status(429));
    await chat();
    assert.equal((await stateOf('one')).state, 'healthy');
    await chat();
    await chat();
    const { state, cooldownEndsAt } = await stateOf('one');
    assert.equal(state, 'cooling_down');
    assert.ok(cooldownEndsAt! - Date.now() > 60_000);
  });

  it('fallbacks of a request, as names and as mappings; and none', async () => {
    await start({ num_retries: 0, disable_cooldowns: true, default_fallbacks: ['spare'] });
    failing(500, 500, 500, 500);
    assert.equal((await chat({ fallbacks: [{ model: 'spare', temperature: 1 }] })).status, 200);
    assert.equal((await chat({ fallbacks: ['spare'] })).status, 200);
    assert.equal((await chat({ fallbacks: [] })).status, 500);
    assert.equal((await chat({ disable_fallbacks: true })).status, 500);
    assert.equal(spare.requests.length, 2);
  });

  it('timeouts of a request: in the body and by headers; the deployment is not blamed', async () => {
    await start({ num_retries: 0 });
    let release = (): void => undefined;
    const over = new Promise<void>((resolve) => (release = resolve));
    for (const fake of [one, two]) fake.always(behaviour.holdUntil(over));
    for (const [more, headers] of [
      [{ timeout: 0.1 }, {}],
      [{}, { 'x-litellm-timeout': '0.1' }],
      [{ stream: true, stream_timeout: 0.1 }, {}],
      [{ stream: true }, { 'x-litellm-stream-timeout': '0.1' }],
      [{ timeout: 0.1 }, {}],
      [{ timeout: 0.1 }, {}],
      [{ timeout: 0.1 }, {}],
      [{ timeout: 0.1 }, {}],
    ] as const)
      assert.ok([408, 504].includes((await chat(more, headers)).status));
    release();
    assert.deepEqual([(await stateOf('one')).state, (await stateOf('two')).state], ['healthy', 'healthy']);
    assert.equal((one.requests[0]!.json as { timeout?: number }).timeout, undefined);
  });

  it('tags: by header, in metadata and in litellm_metadata; all of them where that is asked for', async () => {
    await start({ enable_tag_filtering: true, tag_filtering_match_any: false }, { tags: ['a', 'b'] });
    const by = async (more: object, headers = {}) => (await chat(more, headers)).status;
    assert.equal(await by({}, { 'x-litellm-tags': 'a, b' }), 200);
    assert.equal(await by({ metadata: { tags: ['b'] } }), 200);
    assert.equal(await by({ metadata: { tags: ['b', 'c'] } }), 400);
    const message = { model: 'g', max_tokens: 9, messages: turn, litellm_metadata: { tags: ['a'] } };
    assert.equal((await postJson(`${gateway!.url}/v1/messages`, message, VERSION)).status, 200);
    assert.deepEqual(asked(), [3, 0, 0]);
    assert.ok(one.requests.every(({ json }) => !('litellm_metadata' in (json as object))));
  });

  it('default_max_parallel_requests', async () => {
    let release = (): void => undefined;
    const held = behaviour.holdUntil(new Promise<void>((resolve) => (release = resolve)));
    for (const fake of [one, two]) fake.always(held);
    await start({ default_max_parallel_requests: 1 });
    const running = [chat(), chat()];
    while (asked()[0]! + asked()[1]! < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    const third = await chat();
    assert.equal(third.status, 429);
    assert.match(third.body.toString(), /has its 1 requests under way/);
    release();
    assert.deepEqual(await Promise.all(running).then((all) => all.map(({ status }) => status)), [200, 200]);
  });

  it('aliases, hidden or not, and a strategy for some groups', async () => {
    await start({
      model_group_alias: { short: 'g', secret: { model: 'solo', hidden: true } },
      routing_groups: [
        {
          group_name: 'fast',
          models: ['g'],
          routing_strategy: 'latency-based-routing',
          routing_strategy_args: { max_latency_list_size: 5 },
        },
      ],
    });
    const { status, headers } = await chat({ model: 'short' });
    assert.deepEqual([status, headers['x-switchyard-strategy']], [200, 'latency-based-routing']);
    assert.equal((await chat({ model: 'secret' })).headers['x-switchyard-strategy'], 'simple-shuffle');
    const { data } = (await (await fetch(`${gateway!.url}/v1/models`)).json()) as { data: { id: string }[] };
    const ids = data.map(({ id }) => id);
    assert.ok(ids.includes('short') && !ids.includes('secret'));
  });
});
