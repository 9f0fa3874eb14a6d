import assert from 'node:assert/strict';
import { openai } from '../support/deployments.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { behaviour, fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { addTool, messages, openaiClient } from '../support/sdk.ts';

const addCall = behaviour.callsTools({
  name: 'add',
  arguments: { a: 2, b: 40, note: 'so "quoted" — and ünïcode' },
});
const tool = { type: 'function' as const, function: addTool };

describe('the OpenAI SDK through the gateway', () => {
  let upstream: FakeProvider;
  let gateway: RunningGateway;

  before(async () => {
    upstream = await fakeOpenAI();
    gateway = await startGateway({
      config: {
        model_list: [
          openai('gpt', 'gpt-one', upstream),
          openai('embed', 'embed-one', upstream, { model: 'openai/text-embedding-3-small' }),
          openai('instruct', 'instruct-one', upstream, { model: 'openai/gpt-3.5-turbo-instruct' }),
        ],
        router_settings: { model_group_alias: { 'gpt-4': 'gpt' } },
      },
    });
  });
  after(async () => {
    await gateway.stop();
    await upstream.close();
  });
  afterEach(() => upstream.reset());

  it('completes a chat', async () => {
    const answer = await openaiClient(gateway).chat.completions.create({ model: 'gpt', messages });
    assert.equal(answer.choices[0]?.message.content, 'Hello from fake OpenAI.');
    assert.equal(answer.usage?.completion_tokens, 5);
    assert.equal(upstream.requests[0]?.json.model, 'gpt-4o-mini');
  });

  it('streams a chat with its usage', async () => {
    const stream = openaiClient(gateway).chat.completions.stream({
      model: 'gpt',
      messages,
      stream_options: { include_usage: true },
    });
    const answer = await stream.finalChatCompletion();
    assert.equal(answer.choices[0]?.message.content, 'Hello from fake OpenAI.');
    assert.equal(answer.choices[0].finish_reason, 'stop');
    assert.equal(answer.usage?.prompt_tokens, 12);
  });

  it('brings tool calls over, whole and streamed', async () => {
    upstream.always(addCall);
    const client = openaiClient(gateway);
    const whole = await client.chat.completions.create({ model: 'gpt', messages, tools: [tool] });
    const streamed = await client.chat.completions
      .stream({ model: 'gpt', messages, tools: [tool] })
      .finalChatCompletion();
    for (const answer of [whole, streamed]) {
      const call = answer.choices[0]?.message.tool_calls?.[0];
      assert.equal(call?.type, 'function');
      assert.equal(call.function.name, 'add');
      assert.deepEqual(JSON.parse(call.function.arguments), addCall.answer?.toolCalls?.[0]?.arguments);
      assert.equal(answer.choices[0]?.finish_reason, 'tool_calls');
    }
    assert.deepEqual(upstream.requests[0]?.json.tools, [tool]);
  });

  it('answers Responses', async () => {
    const answer = await openaiClient(gateway).responses.create({ model: 'gpt', input: 'Say hello.' });
    assert.equal(answer.output_text, 'Hello from fake OpenAI.');
    assert.equal(upstream.requests[0]?.path, '/v1/responses');
  });

  it('streams Responses with function calls', async () => {
    upstream.next(addCall);
    const types: string[] = [];
    const stream = openaiClient(gateway).responses.stream({ model: 'gpt', input: 'Add.' });
    stream.on('event', ({ type }) => types.push(type));
    const answer = await stream.finalResponse();
    const [call] = answer.output;
    assert.equal(call?.type, 'function_call');
    assert.deepEqual(JSON.parse(call.arguments), addCall.answer?.toolCalls?.[0]?.arguments);
    assert.equal(types[0], 'response.created');
    assert.equal(types.at(-1), 'response.completed');
    assert.equal(answer.usage?.output_tokens, 5);
  });

  it('embeds', async () => {
    const answer = await openaiClient(gateway).embeddings.create({ model: 'embed', input: ['one', 'two'] });
    assert.equal(answer.data.length, 2);
    assert.equal(answer.data[1]?.embedding[0], 1 / 16);
  });

  it('completes a prompt, whole and streamed', async () => {
    const client = openaiClient(gateway);
    const whole = await client.completions.create({ model: 'instruct', prompt: 'Say' });
    assert.equal(whole.choices[0]?.text, 'Hello from fake OpenAI.');
    let text = '';
    for await (const piece of await client.completions.create({
      model: 'instruct',
      prompt: 'Say',
      stream: true,
    }))
      text += piece.choices[0]?.text ?? '';
    assert.equal(text, 'Hello from fake OpenAI.');
  });

  it('lists groups and aliases as models', async () => {
    const client = openaiClient(gateway);
    const ids: string[] = [];
    for await (const model of client.models.list()) {
      assert.equal(model.object, 'model');
      ids.push(model.id);
    }
    assert.deepEqual(ids.toSorted(), ['embed', 'gpt', 'gpt-4', 'instruct']);
    assert.equal((await client.models.retrieve('gpt')).id, 'gpt');
    assert.equal(upstream.requests.length, 0);
  });

  it('takes an alias, and one deployment by GROUP/DEPLOYMENT_ID', async () => {
    const client = openaiClient(gateway);
    for (const model of ['gpt-4', 'gpt/gpt-one']) {
      const answer = await client.chat.completions.create({ model, messages });
      assert.equal(answer.choices[0]?.message.content, 'Hello from fake OpenAI.');
    }
  });

  it('works without /v1 in the base URL', async () => {
    const client = openaiClient(gateway).withOptions({ baseURL: gateway.url });
    const answer = await client.chat.completions.create({ model: 'gpt', messages });
    assert.equal(answer.choices[0]?.message.content, 'Hello from fake OpenAI.');
    assert.equal(upstream.requests[0]?.path, '/v1/chat/completions');
  });

  it('tells the upstream at once when the client aborts a stream', async () => {
    const client = openaiClient(gateway);
    upstream.next(behaviour.hangAfterContent(1));
    const stream = await client.chat.completions.create({ model: 'gpt', messages, stream: true });
    await assert.rejects(async () => {
      for await (const chunk of stream)
        if (chunk.choices[0]?.delta.content === 'Hello') stream.controller.abort();
      throw new Error('aborted');
    });
    const request = await upstream.received(1);
    await request.over;
    assert.equal(request.aborted, true);
  });

  it('tells the upstream when the client aborts before the answer', async () => {
    upstream.next(behaviour.hang());
    const abort = new AbortController();
    const asked = openaiClient(gateway).chat.completions.create(
      { model: 'gpt', messages },
      { signal: abort.signal },
    );
    const request = await upstream.received(1);
    abort.abort();
    await assert.rejects(asked);
    await request.over;
    assert.equal(request.aborted, true);
    assert.equal(upstream.requests.length, 1, 'an aborted request is not retried');
  });
});
