import assert from 'node:assert/strict';
import { GoogleGenAI } from '@google/genai';
import { anthropic, openai } from '../support/deployments.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import {
  behaviour,
  fakeAnthropic,
  fakeGoogle,
  type FakeProvider,
  fakeOpenAI,
} from '../support/providers/index.ts';
import { postJson, raw } from '../support/raw.ts';
import { addTool, anthropicClient, messages, openaiClient } from '../support/sdk.ts';

type Json = Record<string, unknown>;

const google = (group: string, id: string, upstream: FakeProvider, model = 'gemini-2.5-flash'): object => ({
  model_name: group,
  litellm_params: { model: `gemini/${model}`, api_base: `${upstream.url}/v1beta`, api_key: upstream.key },
  model_info: { id },
});

const bodyOf = (upstream: FakeProvider, nth = 1): Json => upstream.requests[nth - 1]!.json as Json;

describe('Gemini deployments', () => {
  let one: FakeProvider;
  let two: FakeProvider;
  let gateway: RunningGateway;

  before(async () => {
    one = await fakeGoogle({ name: 'one' });
    two = await fakeGoogle({ name: 'two' });
    gateway = await startGateway({
      config: {
        model_list: [
          google('solo', 'one', one),
          google('newest', 'three', one, 'gemini-3-pro'),
          google('pair', 'first', one),
          google('pair', 'second', two),
        ],
        router_settings: { retry_after: 0, disable_cooldowns: true },
      },
    });
  });
  after(async () => {
    await gateway.stop();
    await one.close();
    await two.close();
  });
  afterEach(() => {
    one.reset();
    two.reset();
  });

  it('answer clients of Chat, whole and streamed', async () => {
    const client = openaiClient(gateway);
    one.next(behaviour.usage({ input: 30, output: 7, cacheRead: 11 }));
    const whole = await client.chat.completions.create({
      model: 'solo',
      messages,
      max_completion_tokens: 50,
    });
    assert.equal(whole.choices[0]?.message.content, 'Hello from one.');
    assert.equal(whole.choices[0].finish_reason, 'stop');
    assert.equal(whole.usage?.prompt_tokens, 41);
    assert.equal(whole.usage.prompt_tokens_details?.cached_tokens, 11);
    const sent = bodyOf(one);
    assert.deepEqual(sent['generationConfig'], { maxOutputTokens: 50 });
    let text = '';
    for await (const chunk of await client.chat.completions.create({ model: 'solo', messages, stream: true }))
      text += chunk.choices[0]?.delta.content ?? '';
    assert.equal(text, 'Hello from one.');
  });

  it('answer clients of Messages, whole and streamed, however the bytes are cut', async () => {
    const client = anthropicClient(gateway);
    const body = { model: 'solo', max_tokens: 64, messages, system: 'Be brief.' };
    const whole = await client.messages.create(body);
    assert.deepEqual(
      whole.content.map((block) => (block.type === 'text' ? block.text : block.type)),
      ['Hello from one.'],
    );
    assert.deepEqual(bodyOf(one)['systemInstruction'], { parts: [{ text: 'Be brief.' }] });
    for (const size of [1, 7, 64]) {
      one.next(behaviour.splitBytes(size));
      const message = await client.messages.stream(body).finalMessage();
      assert.equal(message.stop_reason, 'end_turn');
      assert.deepEqual(
        message.content.map((block) => (block.type === 'text' ? block.text : block.type)),
        ['Hello from one.'],
      );
    }
  });

  it('call tools, and get their proof back with the results', async () => {
    const client = anthropicClient(gateway);
    one.next(
      behaviour.callsTools(
        { name: 'add', arguments: { a: 1, b: 2 } },
        { name: 'add', arguments: { a: 3, b: 4 } },
      ),
    );
    const { name, description, parameters } = addTool;
    const tools = [{ name, description, input_schema: parameters }];
    const asked = { model: 'newest', max_tokens: 64, tools };
    const message = await client.messages.create({ ...asked, messages });
    assert.equal(message.stop_reason, 'tool_use');
    const calls = message.content.filter((block) => block.type === 'tool_use');
    assert.deepEqual(
      calls.map(({ input }) => input),
      [
        { a: 1, b: 2 },
        { a: 3, b: 4 },
      ],
    );
    const results = calls.map(({ id }, index) => ({
      type: 'tool_result' as const,
      tool_use_id: id,
      content: String(index),
      is_error: index === 1,
    }));
    await client.messages.create({
      ...asked,
      messages: [
        ...messages,
        { role: 'assistant', content: message.content },
        { role: 'user', content: results.reverse() },
      ],
    });
    const { contents } = bodyOf(one, 2);
    const [, model, user] = contents as { parts: Json[] }[];
    assert.equal(model?.parts[0]?.['thoughtSignature'], 'cHJvb2Y=', 'the proof is back where it was');
    assert.deepEqual(user?.parts, [
      { functionResponse: { name: 'add', response: { output: '0' } } },
      { functionResponse: { name: 'add', response: { error: '1' } } },
    ]);
  });

  it('take calls that another model made', async () => {
    const answer = await openaiClient(gateway).chat.completions.create({
      model: 'newest',
      tools: [{ type: 'function', function: addTool }],
      messages: [
        ...messages,
        {
          role: 'assistant',
          tool_calls: [
            { id: 'call_1', type: 'function', function: { name: 'add', arguments: '{"a":1,"b":2}' } },
          ],
        },
        { role: 'tool', tool_call_id: 'call_1', content: '3' },
      ],
    });
    assert.equal(answer.choices[0]?.message.content, 'Hello from one.');
  });

  it('are replaced unseen before the first content, and mirrored after it', async () => {
    for (const broken of [
      behaviour.status(503),
      behaviour.dieBeforeHeaders(),
      behaviour.errorEventBeforeContent(),
    ]) {
      const fault = behaviour.once(broken);
      one.always(fault);
      two.always(fault);
      const answer = await postJson(`${gateway.url}/v1/chat/completions`, {
        model: 'pair',
        messages,
        stream: true,
      });
      assert.equal(answer.whole, true);
      assert.match(answer.body.toString(), /\[DONE\]/);
    }
    one.always(behaviour.closeAfterContent(2));
    const cut = await postJson(`${gateway.url}/v1/chat/completions`, {
      model: 'solo',
      messages,
      stream: true,
    });
    assert.equal(cut.whole, false);
  });

  it('whose key is refused are out, and the client hears why', async () => {
    one.always(
      behaviour.status(400, {
        body: {
          error: {
            code: 400,
            message: 'API key not valid.',
            status: 'INVALID_ARGUMENT',
            details: [{ reason: 'API_KEY_INVALID' }],
          },
        },
      }),
    );
    const answer = await postJson(`${gateway.url}/v1/chat/completions`, { model: 'pair', messages });
    assert.equal(answer.status, 200, 'another deployment has served');
  });
});

describe('clients of the Gemini API', () => {
  let gemini: FakeProvider;
  let gpt: FakeProvider;
  let claude: FakeProvider;
  let gateway: RunningGateway;
  let client: GoogleGenAI;

  before(async () => {
    gemini = await fakeGoogle({ name: 'Gemini' });
    gpt = await fakeOpenAI({ name: 'GPT' });
    claude = await fakeAnthropic({ name: 'Claude' });
    gateway = await startGateway({
      config: {
        model_list: [
          google('gemini', 'g', gemini),
          openai('gpt', 'o', gpt),
          anthropic('team/claude', 'c', claude),
        ],
        router_settings: { retry_after: 0, disable_cooldowns: true },
        general_settings: { master_key: 'sk-gateway' },
      },
    });
    client = new GoogleGenAI({ apiKey: 'sk-gateway', httpOptions: { baseUrl: gateway.url } });
  });
  after(async () => {
    await gateway.stop();
    await Promise.all([gemini, gpt, claude].map((fake) => fake.close()));
  });
  afterEach(() => [gemini, gpt, claude].forEach((fake) => fake.reset()));

  for (const [model, says] of [
    ['gemini', 'Hello from Gemini.'],
    ['gpt', 'Hello from GPT.'],
    ['team/claude', 'Hello from Claude.'],
  ] as const) {
    it(`are answered by ${model}, whole and streamed`, async () => {
      const path = model.includes('/') ? `models/${model}` : model;
      const whole = await client.models.generateContent({ model: path, contents: 'Say hello.' });
      assert.equal(whole.text, says);
      assert.ok((whole.usageMetadata?.promptTokenCount ?? 0) > 0);
      let text = '';
      const stream = await client.models.generateContentStream({ model: path, contents: 'Say hello.' });
      for await (const chunk of stream) text += chunk.text ?? '';
      assert.equal(text, says);
    });

    it(`call tools by ${model}`, async () => {
      for (const fake of [gemini, gpt, claude])
        fake.always(behaviour.callsTools({ name: 'add', arguments: { a: 1, b: 2 } }));
      const answer = await client.models.generateContent({
        model: model.includes('/') ? `models/${model}` : model,
        contents: 'Add 1 and 2.',
        config: {
          tools: [{ functionDeclarations: [{ name: 'add', parametersJsonSchema: addTool.parameters }] }],
        },
      });
      assert.deepEqual(answer.functionCalls?.[0]?.args, { a: 1, b: 2 });
    });
  }

  it('pass their bytes to Gemini deployments, but the key', async () => {
    const body = '{ "contents" : [{"role":"user","parts":[{"text":"Hi"}]}], "safetySettings":[] }';
    const answer = await raw(`${gateway.url}/v1beta/models/gemini:generateContent?key=sk-gateway`, { body });
    assert.equal(answer.status, 200);
    const sent = gemini.requests[0]!;
    assert.equal(sent.body.toString(), body);
    assert.doesNotMatch(sent.path, /key=/);
    assert.equal(sent.headers['x-goog-api-key'], gemini.key);
    assert.match(answer.body.toString(), /"usageMetadata"/);
  });

  it('lose their connection to a stream that breaks off', async () => {
    for (const [model, fake] of [
      ['gemini', gemini],
      ['gpt', gpt],
    ] as const) {
      fake.next(behaviour.closeAfterContent(2));
      const answer = await postJson(
        `${gateway.url}/v1beta/models/${model}:streamGenerateContent?alt=sse&key=sk-gateway`,
        { contents: [{ role: 'user', parts: [{ text: 'Hi' }] }] },
      );
      assert.equal(answer.whole, false, model);
    }
  });

  it('are refused in their own words', async () => {
    const ask = (path: string, headers: Record<string, string> = { 'x-goog-api-key': 'sk-gateway' }) =>
      postJson(`${gateway.url}/v1beta/models/${path}`, { contents: [] }, headers);
    const errorOf = ({ body }: { body: Buffer }) =>
      (JSON.parse(body.toString()) as { error: { code: number; status: string } }).error;
    assert.deepEqual(
      [errorOf(await ask('nobody:generateContent'))].map(({ code, status }) => [code, status]),
      [[404, 'NOT_FOUND']],
    );
    assert.equal(errorOf(await ask('gemini:generateContent', {})).status, 'UNAUTHENTICATED');
    assert.equal(errorOf(await ask('gemini:streamGenerateContent')).status, 'INVALID_ARGUMENT');
  });

  it('count tokens and list models', async () => {
    const { totalTokens } = await client.models.countTokens({ model: 'gpt', contents: 'Say hello to them.' });
    assert.ok((totalTokens ?? 0) >= 4);
    const listed = await raw(`${gateway.url}/v1beta/models`, {
      method: 'GET',
      headers: { 'x-goog-api-key': 'sk-gateway' },
    });
    const { models } = JSON.parse(listed.body.toString()) as { models: { name: string }[] };
    assert.deepEqual(
      models.map(({ name }) => name),
      ['models/gemini', 'models/gpt', 'models/team/claude'],
    );
  });
});
