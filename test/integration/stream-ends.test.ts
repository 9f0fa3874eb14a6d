import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { anthropic, openai } from '../support/deployments.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { type Behaviour, fakeAnthropic, fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { postJson, raw, type RawAnswer } from '../support/raw.ts';
import { messages } from '../support/sdk.ts';
import { closeAll, VERSION } from '../support/surfaces.ts';
import { traceOf } from '../support/trace.ts';
import { until } from '../support/until.ts';

const event = (data: object): string => `data: ${JSON.stringify(data)}\n\n`;
const chunk = (delta: object, more: object = {}, finish: string | null = null): string =>
  event({ id: 'c', ...more, choices: [{ index: 0, delta, finish_reason: finish }] });

const SAID = chunk({ content: 'Hello' });
const FINISHED = chunk({}, {}, 'stop');
const DONE = 'data: [DONE]\n\n';
const ERROR = { message: 'Provider disconnected', code: 502 };

/** Streams these texts, then ends in order, or loses the connection. */
const streams = (texts: string[], end: 'ends' | 'dies' | 'stays' = 'ends'): Behaviour => ({
  deliver: ({ response }) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(texts.join(''));
    if (end === 'ends') response.end();
    else if (end === 'dies') setImmediate(() => response.destroy());
  },
});

const answers = (body: object): Behaviour => ({
  deliver: ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  },
});

describe('the ends of upstreams’ answers', () => {
  let gpt: FakeProvider;
  let spare: FakeProvider;
  let claude: FakeProvider;
  let gateway: RunningGateway;

  before(async () => {
    [gpt, spare, claude] = await Promise.all([fakeOpenAI(), fakeOpenAI(), fakeAnthropic()]);
    gateway = await startGateway({
      config: {
        model_list: [
          openai('two', 'first', gpt, { order: 1 }),
          openai('two', 'second', spare, { order: 2 }),
          openai('solo', 'one', gpt),
          {
            ...openai('native', 'native-one', gpt),
            model_info: { id: 'native-one', supported_endpoints: ['/v1/responses'] },
          },
          anthropic('claude', 'claude-one', claude),
        ],
        router_settings: { disable_cooldowns: true },
      },
    });
  });
  after(async () => {
    await gateway.stop();
    await closeAll([gpt, spare, claude]);
  });
  afterEach(() => [gpt, spare, claude].forEach((one) => one.reset()));

  const chat = (stream: boolean, model = 'two'): Promise<RawAnswer> =>
    postJson(`${gateway.url}/v1/chat/completions`, { model, messages, stream });
  const outcomeOf = async ({ headers }: RawAnswer): Promise<string> => {
    const callId = String(headers['x-litellm-call-id']);
    const trace = await until('the trace is there', () => traceOf(gateway, callId));
    return trace.outcome;
  };

  for (const [what, texts] of Object.entries({
    'an error behind other members': [SAID, chunk({ content: '' }, { error: ERROR }, 'error')],
    'such an error, then [DONE]': [SAID, chunk({ content: '' }, { error: ERROR }, 'error'), DONE],
    'an error with spaces in its JSON': [SAID, `data: { "error" : ${JSON.stringify(ERROR)} }\n\n`, DONE],
  }))
    it(`${what} passes, and counts as a failure`, async () => {
      gpt.next(streams(texts));
      const answer = await chat(true);
      assert.equal(answer.body.toString(), texts.join(''));
      assert.equal(await outcomeOf(answer), 'failure');
    });

  for (const [what, texts] of Object.entries({
    'no [DONE] behind its finish': [SAID, FINISHED],
    'no [DONE] behind finish and usage': [SAID, FINISHED, event({ choices: [], usage: {} })],
    'a [DONE] without a line end': [SAID, FINISHED, DONE.trim()],
    'text that speaks of an "error"': [chunk({ content: '{"error":{}}' }), FINISHED, DONE],
  }))
    it(`a stream with ${what} is whole`, async () => {
      gpt.next(streams(texts));
      const answer = await chat(true);
      assert.equal(answer.whole, true);
      assert.equal(answer.body.toString(), texts.join(''));
      assert.equal(await outcomeOf(answer), 'success');
    });

  it('one without a finish is not, whatever it says besides', async () => {
    gpt.next(streams([SAID, event({ choices: [], usage: {} })]));
    const answer = await chat(true);
    assert.equal(answer.whole, false);
    assert.equal(await outcomeOf(answer), 'failure');
  });

  it('a connection that dies behind [DONE] is no failure', async () => {
    gpt.next(streams([SAID, FINISHED, DONE], 'dies'));
    const answer = await chat(true);
    assert.equal(answer.whole, true);
    assert.equal(await outcomeOf(answer), 'success');
  });

  /** Reads until `last` has come, then leaves; answers its call id. */
  const leaveAt = (path: string, body: object, last: string): Promise<string> =>
    new Promise((resolve) => {
      const sent = JSON.stringify(body);
      const headers = { host: 'localhost', 'content-length': String(sent.length), ...VERSION };
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
      const socket = connect(gateway.port, '127.0.0.1');
      let heard = '';
      socket.write([`POST ${path} HTTP/1.1`, ...lines, '', sent].join('\r\n'));
      socket.on('data', (bytes) => {
        heard += bytes.toString();
        if (!heard.includes(last)) return;
        socket.destroy();
        resolve(/x-litellm-call-id: (\S+)/.exec(heard)![1]!);
      });
    });

  it('a client that leaves at [DONE] was served', async () => {
    gpt.next(streams([SAID, FINISHED, DONE], 'stays'));
    const callId = await leaveAt('/v1/chat/completions', { model: 'solo', messages, stream: true }, '[DONE]');
    const { outcome } = await until('the trace is there', () => traceOf(gateway, callId));
    assert.equal(outcome, 'success');
  });

  it('a client that leaves at the upstream’s error met a failure', async () => {
    const content = { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Hi' } };
    const error = { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } };
    claude.next(streams([event(content), `event: error\n${event(error)}`], 'stays'));
    const body = { model: 'claude', max_tokens: 9, messages, stream: true };
    const callId = await leaveAt('/v1/messages', body, 'Overloaded');
    const { outcome, error: reason } = await until('the trace is there', () => traceOf(gateway, callId));
    assert.equal(outcome, 'failure');
    assert.match(reason!.message, /reported an error/);
  });

  const DATA = (type: string): string => `event: ${type}\n${event({ type })}`;
  const STOPPED = event({ type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: {} });
  const COMPLETED = { type: 'response.completed', response: { output: [], pad: 'x'.repeat(100_000) } };
  const KEPT_OPEN: Record<string, { path: string; body: object; texts: string[] }> = {
    'chat completions': {
      path: '/v1/chat/completions',
      body: { model: 'solo', messages, stream: true },
      texts: [SAID, FINISHED, DONE],
    },
    'chat completions after an error': {
      path: '/v1/chat/completions',
      body: { model: 'solo', messages, stream: true },
      texts: [SAID, event({ error: ERROR })],
    },
    messages: {
      path: '/v1/messages',
      body: { model: 'claude', max_tokens: 9, messages, stream: true },
      texts: [DATA('message_start'), STOPPED, DATA('message_stop')],
    },
    responses: {
      path: '/v1/responses',
      body: { model: 'native', input: 'Hi', stream: true },
      // What some send behind it still arrives.
      texts: [`event: response.completed\n${event(COMPLETED)}`, DONE],
    },
    'messages on a deployment of chat': {
      path: '/v1/messages',
      body: { model: 'solo', max_tokens: 9, messages, stream: true },
      texts: [SAID, FINISHED, DONE],
    },
  };
  for (const [what, { path, body, texts }] of Object.entries(KEPT_OPEN))
    it(`a client of ${what} need not wait for an upstream that stays behind its last event`, async () => {
      const provider = body['model' as keyof typeof body] === 'claude' ? claude : gpt;
      provider.next(streams(texts, 'stays'));
      const answer = await postJson(`${gateway.url}${path}`, body, VERSION);
      assert.equal(answer.whole, true);
      if (!what.includes(' on ')) assert.equal(answer.body.toString(), texts.join(''));
      assert.equal(await outcomeOf(answer), what.includes('error') ? 'failure' : 'success');
      await provider.requests[0]!.over;
      assert.equal(provider.requests[0]!.aborted, true, 'its connection is dropped');
    });

  for (const [what, texts] of Object.entries({
    'only [DONE]': [DONE],
    'a role and [DONE]': [chunk({ role: 'assistant' }), DONE],
    'comments and [DONE]': [': working\n\n', DONE],
  }))
    it(`a stream that has ${what} is tried elsewhere`, async () => {
      gpt.next(streams(texts));
      const answer = await chat(true);
      assert.equal(answer.headers['x-litellm-model-id'], 'second');
      assert.equal(answer.whole, true);
      const trace = await until('the trace is there', () =>
        traceOf(gateway, String(answer.headers['x-litellm-call-id'])),
      );
      assert.deepEqual(
        trace.attempts.map(({ error }) => error?.kind ?? null),
        ['invalid_answer', null],
      );
    });
  it('messages that only stop are an error where nothing else serves', async () => {
    claude.always(streams([DATA('message_start'), DATA('message_stop')]));
    const body = { model: 'claude', max_tokens: 9, messages, stream: true };
    const answer = await postJson(`${gateway.url}/v1/messages`, body, VERSION);
    assert.equal(answer.status, 502);
    assert.match(answer.body.toString(), /without an answer in it/);
  });

  it('headers that are meant for one hop only stop at the gateway, both ways', async () => {
    gpt.next({
      deliver: ({ response }) => {
        response.writeHead(200, {
          'content-type': 'application/json',
          connection: 'X-Hop, keep-alive',
          'x-hop': 'upstream',
          'x-end': 'upstream',
        });
        response.end('{"choices":[]}');
      },
    });
    const answer = await raw(`${gateway.url}/v1/chat/completions`, {
      headers: { connection: 'close, X-Mine', 'x-mine': 'client', 'x-through': 'client' },
      body: JSON.stringify({ model: 'solo', messages }),
    });
    assert.equal(answer.headers['x-hop'], undefined);
    assert.equal(answer.headers['x-end'], 'upstream');
    const { headers } = gpt.requests[0]!;
    assert.equal(headers['x-mine'], undefined);
    assert.equal(headers['x-through'], 'client');
  });

  for (const stream of [false, true])
    it(`an error with status 200 is tried elsewhere, ${stream ? 'where a stream was asked for' : 'as JSON'}`, async () => {
      gpt.next(answers({ error: ERROR, user_id: 'u' }));
      const answer = await chat(stream);
      assert.equal(answer.status, 200);
      assert.equal(answer.headers['x-litellm-model-id'], 'second');
    });
  it('an error with status 200 has its own status where nothing else serves', async () => {
    gpt.always(answers({ error: { message: 'No credits', code: 402 } }));
    const answer = await chat(false, 'solo');
    assert.equal(answer.status, 402);
    assert.match(answer.body.toString(), /No credits/);
    assert.equal(gpt.requests.length, 1, 'what lasts is not asked again');
  });
  it('an answer that says it has no error is an answer', async () => {
    gpt.next(answers({ error: null, choices: [] }), answers({ error: { message: 'partial' }, output: [] }));
    assert.equal((await chat(false, 'solo')).status, 200);
    assert.equal((await chat(false, 'solo')).status, 200);
  });

  it('a refusal that came compressed is read, and passed on plain', async () => {
    const message = "This model's maximum context length is 8 tokens.";
    const refusal = JSON.stringify({ error: { message, type: 'invalid_request_error' } });
    const packed = (status: number, body: Buffer): Behaviour => ({
      deliver: ({ response }) => {
        response.writeHead(status, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
        response.end(body);
      },
    });
    gpt.next(packed(400, gzipSync(refusal)));
    const answer = await chat(false, 'solo');
    assert.equal(answer.status, 400);
    assert.equal(answer.headers['content-encoding'], undefined);
    assert.equal(answer.body.toString(), refusal);
    const callId = String(answer.headers['x-litellm-call-id']);
    const { error } = await until('the trace is there', () => traceOf(gateway, callId));
    assert.equal(error!.kind, 'context_window');

    gpt.always(packed(503, Buffer.from('not packed at all \x80')));
    assert.match((await chat(false, 'solo')).body.toString(), /503 without saying why/);
  });
});
