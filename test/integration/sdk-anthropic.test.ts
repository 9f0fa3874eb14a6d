import assert from 'node:assert/strict';
import { anthropic } from '../support/deployments.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { behaviour, fakeAnthropic, type FakeProvider } from '../support/providers/index.ts';
import { addTool, anthropicClient, messages } from '../support/sdk.ts';

const addCall = behaviour.callsTools({
  name: 'add',
  arguments: { a: 2, b: 40, note: 'so "quoted" — and ünïcode' },
});
const tool = { name: addTool.name, description: addTool.description, input_schema: addTool.parameters };

describe('the Anthropic SDK through the gateway', () => {
  let upstream: FakeProvider;
  let gateway: RunningGateway;

  before(async () => {
    upstream = await fakeAnthropic();
    gateway = await startGateway({ config: { model_list: [anthropic('claude', 'claude-one', upstream)] } });
  });
  after(async () => {
    await gateway.stop();
    await upstream.close();
  });
  afterEach(() => upstream.reset());

  it('creates a message', async () => {
    const answer = await anthropicClient(gateway).messages.create({
      model: 'claude',
      max_tokens: 64,
      messages,
    });
    assert.deepEqual(answer.content, [{ type: 'text', text: 'Hello from fake Anthropic.' }]);
    assert.equal(answer.usage.output_tokens, 5);
    assert.equal(upstream.requests[0]?.json.model, 'claude-sonnet-4-5');
  });

  it('streams a message', async () => {
    const stream = anthropicClient(gateway).messages.stream({ model: 'claude', max_tokens: 64, messages });
    const types: string[] = [];
    stream.on('streamEvent', ({ type }) => types.push(type));
    const answer = await stream.finalMessage();
    assert.deepEqual(
      answer.content.map((block) => block.type === 'text' && block.text),
      ['Hello from fake Anthropic.'],
    );
    assert.equal(answer.stop_reason, 'end_turn');
    assert.equal(answer.usage.output_tokens, 5);
    assert.equal(types[0], 'message_start');
    assert.equal(types.at(-1), 'message_stop');
  });

  it('brings tool use over, whole and streamed', async () => {
    upstream.always(addCall);
    const client = anthropicClient(gateway);
    const params = { model: 'claude', max_tokens: 64, messages, tools: [tool] };
    for (const answer of [
      await client.messages.create(params),
      await client.messages.stream(params).finalMessage(),
    ]) {
      const [use] = answer.content;
      assert.equal(use?.type, 'tool_use');
      assert.equal(use.name, 'add');
      assert.deepEqual(use.input, addCall.answer?.toolCalls?.[0]?.arguments);
      assert.equal(answer.stop_reason, 'tool_use');
    }
    assert.deepEqual(upstream.requests[0]?.json.tools, [tool]);
  });

  it('counts tokens', async () => {
    const answer = await anthropicClient(gateway).messages.countTokens({ model: 'claude', messages });
    assert.equal(answer.input_tokens, 12);
    assert.equal(upstream.requests[0]?.path, '/v1/messages/count_tokens');
  });

  it('lists models in its own dialect', async () => {
    const models = [];
    for await (const model of anthropicClient(gateway).models.list({ limit: 1000 })) models.push(model);
    assert.deepEqual(
      models.map(({ id, type }) => ({ id, type })),
      [{ id: 'claude', type: 'model' }],
    );
    assert.equal(typeof models[0]?.display_name, 'string');
    assert.equal((await anthropicClient(gateway).models.retrieve('claude')).id, 'claude');
  });

  it('forwards ?beta=true, the version and the betas as they are', async () => {
    await anthropicClient(gateway).beta.messages.create(
      {
        model: 'claude',
        max_tokens: 64,
        messages,
        betas: ['context-management-2025-06-27', 'made-up-2099-01-01'],
      },
      { query: { beta: 'true' } },
    );
    const [request] = upstream.requests;
    assert.equal(request?.path, '/v1/messages?beta=true');
    assert.equal(request.headers['anthropic-beta'], 'context-management-2025-06-27,made-up-2099-01-01');
    assert.equal(request.headers['anthropic-version'], '2026-10-21');
  });

  it('takes x-api-key clients of the older version', async () => {
    const client = anthropicClient(gateway).withOptions({
      defaultHeaders: { 'anthropic-version': '2023-06-01', authorization: null, 'x-api-key': 'sk-client' },
    });
    await client.messages.create({ model: 'claude', max_tokens: 64, messages });
    const [request] = upstream.requests;
    assert.equal(request?.headers['anthropic-version'], '2023-06-01');
    assert.ok(
      !request.rawHeaders.some((header) => header.includes('sk-client')),
      "the client's key stays here",
    );
  });

  it('tells the upstream at once when the client aborts a stream', async () => {
    upstream.next(behaviour.hangAfterContent(1));
    const stream = anthropicClient(gateway).messages.stream({ model: 'claude', max_tokens: 64, messages });
    stream.on('text', () => stream.abort());
    await assert.rejects(stream.finalMessage());
    const request = await upstream.received(1);
    await request.over;
    assert.equal(request.aborted, true);
  });
});
