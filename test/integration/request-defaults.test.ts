import assert from 'node:assert/strict';
import { anthropic, openai } from '../support/deployments.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { fakeAnthropic, fakeGoogle, fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { postJson } from '../support/raw.ts';
import { closeAll, VERSION } from '../support/surfaces.ts';

type Json = Record<string, unknown>;

const turn = [{ role: 'user', content: 'hi' }];

describe('request parameters of a deployment, on real sockets', () => {
  let chats: FakeProvider;
  let claude: FakeProvider;
  let google: FakeProvider;
  let gateway: RunningGateway;

  before(async () => {
    [chats, claude, google] = await Promise.all([fakeOpenAI(), fakeAnthropic(), fakeGoogle()]);
    const shared = { temperature: 0.2, max_tokens: 500, stop: ['END'], seed: 7 };
    const asResponses = openai('responses', 'r', chats, {
      ...shared,
      reasoning_effort: 'low',
      verbosity: 'low',
    });
    gateway = await startGateway({
      config: {
        model_list: [
          openai('chat', 'c', chats, {
            ...shared,
            top_k: 5,
            presence_penalty: -1,
            reasoning_effort: 'low',
            tool_choice: 'required',
            extra_body: { chat_template_kwargs: { enable_thinking: false } },
          }),
          openai('strict', 's', chats, { additional_drop_params: ['temperature', 'logit_bias'] }),
          openai('vectors', 'v', chats, {
            model: 'openai/text-embedding-3-small',
            dimensions: 8,
            temperature: 0.1,
          }),
          { ...asResponses, model_info: { id: 'r', supported_endpoints: ['/v1/responses'] } },
          anthropic('claude', 'a', claude, { ...shared, top_k: 5 }),
          anthropic('thinker', 't', claude, { thinking: { type: 'enabled', budget_tokens: 2048 } }),
          {
            model_name: 'gemini',
            litellm_params: {
              model: 'gemini/gemini-2.5-flash',
              api_base: `${google.url}/v1beta`,
              api_key: google.key,
              ...shared,
            },
          },
        ],
      },
    });
  });
  after(async () => {
    await gateway.stop();
    await closeAll([chats, claude, google]);
  });
  beforeEach(() => [chats, claude, google].forEach((one) => one.reset()));

  const post = async (path: string, body: Json, upstream: FakeProvider): Promise<Json> => {
    const answer = await postJson(`${gateway.url}${path}`, body, VERSION);
    assert.equal(answer.status, 200, answer.body.toString());
    return upstream.requests[0]!.json as Json;
  };
  const chat = (model: string, upstream: FakeProvider, more: Json = {}) =>
    post('/v1/chat/completions', { model, messages: turn, ...more }, upstream);
  const message = (model: string, upstream: FakeProvider, more: Json = {}) =>
    post('/v1/messages', { model, max_tokens: 4000, messages: turn, ...more }, upstream);

  it('go with what passes as it is, and a client’s own word wins', async () => {
    assert.deepEqual(await chat('chat', chats), {
      model: 'gpt-4o-mini',
      messages: turn,
      temperature: 0.2,
      max_completion_tokens: 500,
      stop: ['END'],
      seed: 7,
      top_k: 5,
      presence_penalty: -1,
      reasoning_effort: 'low',
      chat_template_kwargs: { enable_thinking: false },
    });
    chats.reset();
    const own = await chat('chat', chats, {
      temperature: 1,
      max_tokens: 9,
      stop: null,
      tools: [tool],
      stream: true,
    });
    assert.deepEqual(
      [own.temperature, own.max_tokens, own.max_completion_tokens, own.stop, own.tool_choice, own.seed],
      [1, 9, undefined, null, 'required', 7],
    );
  });

  it('leave every other byte as it was', async () => {
    const body = Buffer.from(
      '{ "messages":[ {"role":"user","content":"h\\u00e4"} ],\n "model" : "chat", "n":1 }',
    );
    await fetch(`${gateway.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const sent = chats.requests[0]!.body.toString();
    assert.ok(sent.includes('[ {"role":"user","content":"h\\u00e4"} ]'), sent);
    assert.ok(sent.includes('"temperature":0.2'), sent);
  });

  it('are taken out where the model refuses them, whoever said them', async () => {
    const { temperature, logit_bias, top_p } = await chat('strict', chats, {
      temperature: 1,
      logit_bias: { 1: 2 },
      top_p: 0.5,
    });
    assert.deepEqual([temperature, logit_bias, top_p], [undefined, undefined, 0.5]);
    chats.reset();
    assert.equal((await message('strict', chats, { temperature: 1 })).temperature, undefined);
  });

  it('say to each surface what it has words for', async () => {
    assert.deepEqual(await post('/v1/embeddings', { model: 'vectors', input: 'x' }, chats), {
      model: 'text-embedding-3-small',
      input: 'x',
      dimensions: 8,
    });
    chats.reset();
    const { temperature, max_output_tokens, reasoning, text } = await post(
      '/v1/responses',
      { model: 'responses', input: 'hi', reasoning: { summary: 'auto' } },
      chats,
    );
    assert.deepEqual([temperature, max_output_tokens], [0.2, 500]);
    assert.deepEqual([reasoning, text], [{ summary: 'auto' }, { verbosity: 'low' }]);
    const direct = await message('claude', claude);
    assert.deepEqual(
      [direct.temperature, direct.top_k, direct.max_tokens, direct.stop_sequences, direct.seed],
      [0.2, 5, 4000, ['END'], undefined],
    );
  });

  it('are translated with the request', async () => {
    const { temperature, max_tokens, stop_sequences, top_k } = await chat('claude', claude, { top_p: 0.5 });
    assert.deepEqual([temperature, max_tokens, stop_sequences, top_k], [0.2, 500, ['END'], 5]);
    claude.reset();
    assert.equal((await chat('claude', claude, { max_tokens: 77 })).max_tokens, 77);
    const { generationConfig } = await chat('gemini', google, { temperature: 0.9 });
    assert.deepEqual(generationConfig, {
      temperature: 0.9,
      maxOutputTokens: 500,
      stopSequences: ['END'],
      seed: 7,
    });
    const toChat = await message('chat', chats, { top_p: 0.3 });
    assert.deepEqual(
      [toChat.temperature, toChat.top_p, toChat.top_k, toChat.seed, toChat.max_completion_tokens],
      [0.2, 0.3, 5, 7, 4000],
    );
    assert.deepEqual(toChat.chat_template_kwargs, { enable_thinking: false });
  });

  it('are merged into what Google’s clients say', async () => {
    await postJson(`${gateway.url}/v1beta/models/gemini:generateContent`, {
      contents: [{ role: 'user', parts: [{ text: 'hi' }] }],
      generationConfig: { temperature: 1 },
    });
    assert.deepEqual((google.requests[0]!.json as Json).generationConfig, {
      temperature: 1,
      maxOutputTokens: 500,
      stopSequences: ['END'],
      seed: 7,
    });
  });

  it('make a model think, unless the client says how', async () => {
    const thinking = { type: 'enabled', budget_tokens: 2048 };
    assert.deepEqual((await message('thinker', claude)).thinking, thinking);
    claude.reset();
    assert.deepEqual((await chat('thinker', claude)).thinking, thinking);
    claude.reset();
    const own = { type: 'enabled', budget_tokens: 1024 };
    assert.deepEqual((await message('thinker', claude, { thinking: own })).thinking, own);
    claude.reset();
    const { temperature, thinking: kept } = await message('claude', claude, { thinking: own });
    assert.deepEqual([temperature, kept], [undefined, own]);
  });

  it('are no part of a count', async () => {
    const body = await post('/v1/messages/count_tokens', { model: 'claude', messages: turn }, claude);
    assert.deepEqual(Object.keys(body).sort(), ['messages', 'model']);
  });
});

const tool = { type: 'function', function: { name: 'now', parameters: { type: 'object', properties: {} } } };
