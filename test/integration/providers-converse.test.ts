import assert from 'node:assert/strict';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { behaviour, CALLER, fakeBedrock, type FakeProvider } from '../support/providers/index.ts';
import { postJson } from '../support/raw.ts';
import { anthropicClient, openaiClient } from '../support/sdk.ts';
import { closeAll, SURFACES, VERSION } from '../support/surfaces.ts';
import { traceOf } from '../support/trace.ts';
import { until } from '../support/until.ts';

const KEYS = {
  aws_access_key_id: CALLER.accessKeyId,
  aws_secret_access_key: CALLER.secretAccessKey,
  aws_region_name: CALLER.region,
};
const NOVA = 'amazon.nova-pro-v1:0';
const LLAMA = 'us.meta.llama3-3-70b-instruct-v1:0';
const CLAUDE = 'anthropic.claude-sonnet-4-5-20250929-v1:0';
const ADD = {
  name: 'add',
  description: 'Adds.',
  parameters: { type: 'object', properties: { a: {}, b: {} } },
};

describe('models on Bedrock, by Converse', () => {
  let nova: FakeProvider;
  let llama: FakeProvider;
  let claude: FakeProvider;
  let gateway: RunningGateway;

  const bedrock = (id: string, model: string, { url }: FakeProvider): object => ({
    model_name: id,
    litellm_params: { model: `bedrock/${model}`, aws_bedrock_runtime_endpoint: url, ...KEYS },
    model_info: { id },
  });

  before(async () => {
    nova = await fakeBedrock({ name: 'Nova', model: NOVA });
    llama = await fakeBedrock({ name: 'Llama', model: LLAMA });
    claude = await fakeBedrock({ name: 'Claude', model: CLAUDE });
    gateway = await startGateway({
      config: {
        model_list: [
          bedrock('nova', NOVA, nova),
          bedrock('llama', `converse/${LLAMA}`, llama),
          bedrock('claude', `converse/${CLAUDE}`, claude),
          bedrock('invoked', `invoke/${CLAUDE}`, claude),
          bedrock('pair', NOVA, nova),
          { ...bedrock('pair', LLAMA, llama), model_info: { id: 'spare' } },
        ],
        router_settings: { num_retries: 1, retry_after: 0, disable_cooldowns: true },
      },
    });
  });
  after(async () => {
    await gateway.stop();
    await closeAll([nova, llama, claude]);
  });
  afterEach(() => [nova, llama, claude].forEach((fake) => fake.reset()));

  for (const client of SURFACES) {
    it(`answer a client of ${client.name}`, async () => {
      assert.equal(await client.ask(gateway, 'nova'), 'Hello from Nova.');
      assert.equal(nova.requests[0]?.path, `/model/${encodeURIComponent(NOVA)}/converse`);
    });

    it(`stream to a client of ${client.name}, however the bytes are cut`, async () => {
      const heard: string[] = [];
      assert.equal(await client.stream(gateway, 'nova', (text) => heard.push(text)), 'Hello from Nova.');
      assert.deepEqual(heard, ['Hello', ' from ', 'Nova', '.'], 'piece by piece');
      assert.equal(nova.requests[0]?.path, `/model/${encodeURIComponent(NOVA)}/converse-stream`);
      for (const size of [1, 7, 100]) {
        nova.next(behaviour.splitBytes(size));
        assert.equal(await client.stream(gateway, 'nova'), 'Hello from Nova.');
      }
    });

    it(`are replaced unseen for a client of ${client.name} while nothing was said`, async () => {
      for (const broken of [
        behaviour.status(503),
        behaviour.dieBeforeHeaders(),
        behaviour.errorEventBeforeContent(),
      ]) {
        const fault = behaviour.once(broken);
        nova.always(fault);
        llama.always(fault);
        assert.match(await client.stream(gateway, 'pair'), /^Hello from (Nova|Llama)\.$/);
      }
    });

    it(`never end half an answer as if it were whole, for a client of ${client.name}`, async () => {
      for (const broken of [behaviour.dieAfterContent(2), behaviour.closeAfterContent(2)]) {
        nova.next(broken);
        const answer = await postJson(`${gateway.url}${client.path}`, client.body('nova', true), VERSION);
        assert.equal(answer.status, 200);
        assert.equal(answer.whole, false);
      }
      nova.next(behaviour.errorEventAfterContent(2));
      await assert.rejects(client.stream(gateway, 'nova'), /Too many tokens/);
    });
  }

  it('are told of tools, calls and results, and call in turn', async () => {
    const called = behaviour.callsTools({ name: 'add', arguments: { a: 1, b: 'zwei ✓' } });
    nova.next(called, called);
    const body = {
      model: 'nova',
      messages: [
        { role: 'system' as const, content: 'Be brief.' },
        { role: 'user' as const, content: 'Add.' },
        {
          role: 'assistant' as const,
          content: null,
          tool_calls: [
            {
              id: 'call_1',
              type: 'function' as const,
              function: { name: 'add', arguments: '{"a":1,"b":2}' },
            },
          ],
        },
        { role: 'tool' as const, tool_call_id: 'call_1', content: '' },
      ],
      tools: [{ type: 'function' as const, function: ADD }],
      tool_choice: 'required' as const,
      max_tokens: 50,
      stop: 'END',
    };
    const whole = await openaiClient(gateway).chat.completions.create(body);
    const [call] = whole.choices[0]!.message.tool_calls!;
    assert.deepEqual(call?.type === 'function' && JSON.parse(call.function.arguments), { a: 1, b: 'zwei ✓' });
    assert.equal(whole.choices[0]!.finish_reason, 'tool_calls');
    assert.equal(whole.model, NOVA);
    const streamed = await openaiClient(gateway).chat.completions.stream(body).finalChatCompletion();
    assert.equal(streamed.choices[0]!.message.tool_calls![0]!.function.arguments, '{"a":1,"b":"zwei ✓"}');
    assert.deepEqual(nova.requests[0]!.json, {
      system: [{ text: 'Be brief.' }],
      messages: [
        { role: 'user', content: [{ text: 'Add.' }] },
        {
          role: 'assistant',
          content: [{ toolUse: { toolUseId: 'call_1', name: 'add', input: { a: 1, b: 2 } } }],
        },
        {
          role: 'user',
          content: [{ toolResult: { toolUseId: 'call_1', content: [{ text: '(no output)' }] } }],
        },
      ],
      inferenceConfig: { maxTokens: 50, stopSequences: ['END'] },
      toolConfig: {
        tools: [
          {
            toolSpec: {
              name: 'add',
              description: 'Adds.',
              inputSchema: { json: { type: 'object', properties: { a: {}, b: {} } } },
            },
          },
        ],
        toolChoice: { any: {} },
      },
    });
  });

  it('that call tools in whole answers only are streamed all the same', async () => {
    llama.next(behaviour.callsTools({ name: 'add', arguments: { a: 1 } }));
    const { content, usage, stop_reason } = await anthropicClient(gateway)
      .messages.stream({
        model: 'llama',
        max_tokens: 64,
        messages: [{ role: 'user', content: 'Add.' }],
        tools: [{ name: 'add', input_schema: { type: 'object' } }],
      })
      .finalMessage();
    assert.deepEqual(
      content.map((block) => block.type === 'tool_use' && [block.name, block.input]),
      [['add', { a: 1 }]],
    );
    assert.equal(stop_reason, 'tool_use');
    assert.equal(usage.input_tokens, 12);
    assert.match(llama.requests[0]!.path, /\/converse$/);
  });

  it("of Anthropic's take pictures, documents, caches, thoughts and failed calls", async () => {
    const png = 'iVBORw0KGgo=';
    await anthropicClient(gateway).messages.create({
      model: 'claude',
      max_tokens: 4096,
      system: [{ type: 'text', text: 'Be brief.', cache_control: { type: 'ephemeral', ttl: '1h' } }],
      thinking: { type: 'enabled', budget_tokens: 2048 },
      tools: [{ name: 'shot', input_schema: { type: 'object' }, cache_control: { type: 'ephemeral' } }],
      messages: [
        {
          role: 'user',
          content: [
            {
              type: 'document',
              title: 'a_b.txt',
              source: { type: 'text', media_type: 'text/plain', data: 'x' },
            },
            {
              type: 'document',
              title: 'a b txt',
              source: { type: 'text', media_type: 'text/plain', data: 'y' },
            },
          ],
        },
        {
          role: 'assistant',
          content: [
            { type: 'thinking', thinking: 'Hm.', signature: 'c2ln' },
            { type: 'tool_use', id: 'toolu_1', name: 'shot', input: {} },
          ],
        },
        {
          role: 'user',
          content: [
            {
              type: 'tool_result',
              tool_use_id: 'toolu_1',
              is_error: true,
              content: [
                { type: 'text', text: 'no' },
                { type: 'image', source: { type: 'base64', media_type: 'image/png', data: png } },
              ],
            },
          ],
        },
      ],
    });
    const { json } = claude.requests[0]!;
    assert.deepEqual(json.system, [{ text: 'Be brief.' }, { cachePoint: { type: 'default', ttl: '1h' } }]);
    assert.deepEqual(json.additionalModelRequestFields, {
      thinking: { type: 'enabled', budget_tokens: 2048 },
    });
    assert.deepEqual(json.toolConfig.tools[1], { cachePoint: { type: 'default' } });
    assert.deepEqual(json.messages, [
      {
        role: 'user',
        content: [
          { document: { format: 'txt', name: 'a b txt', source: { bytes: 'eA==' } } },
          { document: { format: 'txt', name: 'a b txt (2)', source: { bytes: 'eQ==' } } },
          { text: '(See the document.)' },
        ],
      },
      {
        role: 'assistant',
        content: [
          { reasoningContent: { reasoningText: { text: 'Hm.', signature: 'c2ln' } } },
          { toolUse: { toolUseId: 'toolu_1', name: 'shot', input: {} } },
        ],
      },
      {
        role: 'user',
        content: [
          {
            toolResult: {
              toolUseId: 'toolu_1',
              content: [{ text: 'no' }, { image: { format: 'png', source: { bytes: png } } }],
              status: 'error',
            },
          },
        ],
      },
    ]);
  });

  it("of Anthropic's are asked in their own words by InvokeModel, and count by their own count", async () => {
    const messages = [{ role: 'user' as const, content: 'Hi' }];
    await anthropicClient(gateway).messages.create({ model: 'invoked', max_tokens: 9, messages });
    assert.match(claude.requests[0]!.path, /\/invoke$/);
    const { input_tokens } = await anthropicClient(gateway).messages.countTokens({
      model: 'claude',
      messages,
    });
    assert.equal(input_tokens, 12);
    assert.match(claude.requests[1]!.path, /\/count-tokens$/);
  });

  it('tell what they used, and what could not be said to them', async () => {
    nova.next(behaviour.usage({ input: 30, output: 7, cacheRead: 11, cacheWrite: 4 }));
    const answer = await postJson(`${gateway.url}/v1/chat/completions`, {
      model: 'nova',
      stream: true,
      seed: 7,
      logit_bias: { 1: 2 },
      messages: [{ role: 'user', content: 'Hi' }],
    });
    assert.equal(answer.headers['x-switchyard-translation-loss'], 'seed, logit_bias');
    const trace = await until('the trace is there', () =>
      traceOf(gateway, String(answer.headers['x-litellm-call-id'])),
    );
    assert.equal(trace.attempts[0]?.translation?.to, 'converse');
    assert.deepEqual(trace.usage, { input: 30, output: 7, cacheRead: 11, cacheWrite: 4 });
  });
});
