import assert from 'node:assert/strict';
import { openai } from '../support/deployments.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { behaviour, fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { postJson, type RawAnswer } from '../support/raw.ts';
import { messages, openaiClient } from '../support/sdk.ts';
import { closeAll } from '../support/surfaces.ts';

const refusal = (code: string, message: string): string =>
  JSON.stringify({ error: { message, type: 'invalid_request_error', param: 'messages', code } });
const TOO_LONG = refusal(
  'context_length_exceeded',
  "This model's maximum context length is 8192 tokens. However, your messages resulted in 90000 tokens.",
);
const FORBIDDEN = refusal('content_policy_violation', 'Your request was rejected by our safety system.');

describe('fallbacks', () => {
  let main: FakeProvider;
  let spare: FakeProvider;
  let long: FakeProvider;
  let gateway: RunningGateway;

  before(async () => {
    [main, spare, long] = (await Promise.all(
      ['main', 'spare', 'long'].map((name) => fakeOpenAI({ name })),
    )) as [FakeProvider, FakeProvider, FakeProvider];
    gateway = await startGateway({
      config: {
        model_list: [
          openai('main', 'main-one', main),
          openai('spare', 'spare-one', spare),
          openai('long', 'long-one', long),
        ],
        router_settings: {
          num_retries: 0,
          disable_cooldowns: true,
          fallbacks: [{ main: ['spare', 'long'] }],
          context_window_fallbacks: [{ main: ['long'] }],
          content_policy_fallbacks: [{ main: ['spare'] }],
        },
      },
    });
  });
  after(async () => {
    await gateway.stop();
    await closeAll([main, spare, long]);
  });
  afterEach(() => [main, spare, long].forEach((fake) => fake.reset()));

  const ask = async (): Promise<string | null | undefined> =>
    (await openaiClient(gateway).chat.completions.create({ model: 'main', messages })).choices[0]?.message
      .content;
  const post = (): Promise<RawAnswer> =>
    postJson(`${gateway.url}/v1/chat/completions`, { model: 'main', messages });

  it('takes the next group when one fails, and says so', async () => {
    main.always(behaviour.status(500));
    assert.equal(await ask(), 'Hello from spare.');
    const { headers } = await post();
    assert.equal(headers['x-litellm-attempted-fallbacks'], '1');
    assert.equal(headers['x-litellm-model-group'], 'spare');
    assert.equal(headers['x-litellm-model-id'], 'spare-one');
  });

  it('keeps to the order of the list', async () => {
    main.always(behaviour.status(500));
    spare.always(behaviour.dieBeforeHeaders());
    assert.equal(await ask(), 'Hello from long.');
    assert.deepEqual([main.requests.length, spare.requests.length, long.requests.length], [1, 1, 1]);
  });

  it('falls back unseen from a stream that has not begun', async () => {
    main.next(behaviour.errorEventBeforeContent());
    let text = '';
    const stream = await openaiClient(gateway).chat.completions.create({
      model: 'main',
      messages,
      stream: true,
    });
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
    assert.equal(text, 'Hello from spare.');
  });

  it('answers a prompt that is too long from the group with the larger window', async () => {
    main.always(behaviour.status(400, { body: TOO_LONG }));
    assert.equal(await ask(), 'Hello from long.');
    assert.equal(spare.requests.length, 0);
  });

  it('takes a refused content to its own fallback', async () => {
    main.always(behaviour.status(400, { body: FORBIDDEN }));
    assert.equal(await ask(), 'Hello from spare.');
  });

  it('does not take a bad request anywhere else', async () => {
    main.always(behaviour.status(400));
    assert.equal((await post()).status, 400);
    assert.deepEqual([spare.requests.length, long.requests.length], [0, 0]);
  });

  it('tells what was tried when all of it failed', async () => {
    for (const fake of [main, spare, long]) fake.always(behaviour.status(502, { message: 'Gone fishing' }));
    const answer = await post();
    assert.equal(answer.status, 502);
    const { message } = JSON.parse(answer.body.toString()).error;
    for (const told of ['Gone fishing', 'main', 'spare', 'long'])
      assert.ok(message.includes(told), `${told}: ${message}`);
  });

  it('a request may want none, and its provider does not hear of that', async () => {
    main.always(behaviour.status(500));
    const body = { model: 'main', messages, disable_fallbacks: true };
    const answer = await postJson(`${gateway.url}/v1/chat/completions`, body);
    assert.equal(answer.status, 500);
    assert.equal(spare.requests.length, 0);
    assert.equal('disable_fallbacks' in JSON.parse(main.requests[0]!.body.toString()), false);
  });

  it('what a proxy says in place of its upstream is told as it is', async () => {
    main.always({
      deliver: ({ response }) => {
        response.writeHead(503, { 'content-type': 'text/plain' });
        response.end('upstream connect error or disconnect');
      },
    });
    const answer = await postJson(`${gateway.url}/v1/chat/completions`, {
      model: 'main',
      messages,
      fallbacks: [],
    });
    assert.equal(answer.status, 503);
    assert.match(answer.body.toString(), /upstream connect error or disconnect \[tried: main-one \(503\)\]/);
  });
});
