import assert from 'node:assert/strict';
import type { StateView } from '../../src/contract/admin.ts';
import { anthropic, openai } from '../support/deployments.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import {
  BEDROCK_MODEL,
  behaviour,
  CALLER,
  fakeAnthropic,
  fakeBedrock,
  fakeOpenAI,
  type FakeProvider,
} from '../support/providers/index.ts';
import { postJson } from '../support/raw.ts';
import { closeAll } from '../support/surfaces.ts';

const HEADERS = { 'anthropic-version': '2026-10-21', 'anthropic-beta': 'message-threads-2026-08-12' };

describe('conversations that a provider keeps', () => {
  let gateway: RunningGateway;
  let claudes: FakeProvider[];
  let gpts: FakeProvider[];
  let bedrock: FakeProvider;

  before(async () => {
    claudes = await Promise.all([fakeAnthropic({ name: 'one' }), fakeAnthropic({ name: 'two' })]);
    gpts = await Promise.all([fakeOpenAI({ name: 'one' }), fakeOpenAI({ name: 'two' })]);
    bedrock = await fakeBedrock();
    gateway = await startGateway({
      config: {
        model_list: [
          ...claudes.map((fake, i) => anthropic('claude', `claude-${i}`, fake)),
          ...gpts.map((fake, i) => openai('gpt', `gpt-${i}`, fake)),
          {
            model_name: 'bedrock',
            litellm_params: {
              model: `bedrock/${BEDROCK_MODEL}`,
              aws_bedrock_runtime_endpoint: bedrock.url,
              aws_access_key_id: CALLER.accessKeyId,
              aws_secret_access_key: CALLER.secretAccessKey,
              aws_region_name: CALLER.region,
            },
          },
        ],
        router_settings: { retry_after: 0 },
      },
    });
  });
  after(async () => {
    await gateway.stop();
    await closeAll([...claudes, ...gpts, bedrock]);
  });
  afterEach(() => [...claudes, ...gpts, bedrock].forEach((fake) => fake.reset()));

  const states = async (): Promise<string[]> => {
    const { deployments } = (await (await fetch(`${gateway.url}/admin/state`)).json()) as StateView;
    return [...new Set(deployments.map(({ state }) => state))];
  };
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the test reaches into it
  const ask = async (model: string, thread: object): Promise<any> => {
    const body = { model, max_tokens: 64, messages: [{ role: 'user', content: 'Hi' }], thread };
    const answer = await postJson(`${gateway.url}/v1/messages`, body, HEADERS);
    return { status: answer.status, ...(JSON.parse(answer.body.toString()) as object) };
  };

  for (const model of ['gpt', 'bedrock'])
    it(`are refused in words that Anthropic's SDKs act upon: ${model}`, async () => {
      const { status, error } = await ask(model, { type: 'create' });
      assert.equal(status, 400);
      assert.equal(error.type, 'invalid_request_error');
      assert.deepEqual(error.details, { error_code: 'thread_unsupported_request', unsupported: ['thread'] });
      assert.match(error.message, /^'thread' cannot be carried/);
      assert.equal(gpts[0]!.requests.length + bedrock.requests.length, 0);
    });

  it('go on where they are kept, whichever deployment is asked first', async () => {
    for (let i = 0; i < 4; i++) {
      const { id } = await ask('claude', { type: 'create' });
      const { status, content } = await ask('claude', { type: 'continue', previous_message_id: id });
      assert.equal(status, 200);
      assert.match(content[0].text, /^Hello from (one|two)\.$/);
    }
    assert.deepEqual(await states(), ['healthy']);
  });

  it('that nobody keeps are told in the words of the provider, and no deployment rests for it', async () => {
    const { status, error } = await ask('claude', { type: 'continue', previous_message_id: 'msg_gone' });
    assert.equal(status, 404);
    assert.deepEqual(error.details, { error_code: 'thread_not_found' });
    assert.deepEqual(await states(), ['healthy']);
  });

  for (const [what, status, error] of [
    ['a response', 400, { code: 'previous_response_not_found', message: 'Previous response not found.' }],
    ['an item', 404, { code: null, message: "Item with id 'fc_1' not found." }],
  ] as const)
    it(`${what} of OpenAI is looked for at the others`, async () => {
      const gone = behaviour.once(behaviour.status(status, { body: { error } }));
      gpts.forEach((fake) => fake.always(gone));
      const answer = await postJson(`${gateway.url}/v1/responses`, { model: 'gpt', input: 'Hi' });
      assert.equal(answer.status, 200, answer.body.toString());
      assert.deepEqual(await states(), ['healthy']);
    });

  for (const stream of [false, true])
    it(`items of a translated answer can be referred to, unless they are not to be stored${stream ? ', streamed' : ''}`, async () => {
      claudes.forEach((fake) => fake.always(behaviour.says('Good ', 'morning.')));
      const ask = async (more: object) => {
        const answer = await postJson(`${gateway.url}/v1/responses`, { model: 'claude', stream, ...more });
        const text = answer.body.toString();
        const [, id] = /"id": ?"(msg_\w+)"/.exec(text) ?? [];
        return { status: answer.status, id, text };
      };
      const kept = await ask({ input: 'Hi' });
      const follow = (id?: string) => [
        { type: 'item_reference', id },
        { role: 'user', content: 'And?' },
      ];
      assert.equal((await ask({ input: follow(kept.id) })).status, 200);
      const asked = claudes.flatMap(({ requests }) => requests.map(({ body }) => body.toString()));
      assert.ok(asked.some((body) => /Good morning\..*And\?/.test(body)));

      const { id } = await ask({ input: 'Hi', store: false });
      const refused = await ask({ input: follow(id) });
      assert.equal(refused.status, 400);
      assert.match(refused.text, /'item_reference' cannot be carried: this item is not kept here/);
    });
});
