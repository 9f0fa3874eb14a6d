import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import { anthropic, openai } from '../support/deployments.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { behaviour, fakeAnthropic, fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { postJson, raw, type RawAnswer } from '../support/raw.ts';
import { anthropicClient, messages, openaiClient } from '../support/sdk.ts';
import { closeAll, VERSION } from '../support/surfaces.ts';

const KEY = 'sk-master-0123456789';
const TOO_LARGE = 32 * 1024 * 1024 + 1;

const openaiError = (answer: RawAnswer): { message: string; type: string; code: string | null } => {
  const { error } = JSON.parse(answer.body.toString());
  assert.equal(typeof error.message, 'string');
  assert.equal(typeof error.type, 'string');
  assert.ok('param' in error && 'code' in error);
  return error;
};

const anthropicError = (answer: RawAnswer): { message: string; type: string } => {
  const body = JSON.parse(answer.body.toString());
  assert.equal(body.type, 'error');
  assert.equal(typeof body.error.message, 'string');
  return body.error;
};

describe('errors in the client’s dialect', () => {
  let gpt: FakeProvider;
  let claude: FakeProvider;
  let gateway: RunningGateway;
  const headers = { ...VERSION, authorization: `Bearer ${KEY}` };

  before(async () => {
    [gpt, claude] = await Promise.all([fakeOpenAI(), fakeAnthropic()]);
    gateway = await startGateway({
      config: {
        model_list: [openai('gpt-mini', 'gpt-one', gpt), anthropic('claude', 'claude-one', claude)],
        router_settings: { num_retries: 0 },
      },
      env: { SWITCHYARD_MASTER_KEY: KEY },
    });
  });
  after(async () => {
    await gateway.stop();
    await closeAll([gpt, claude]);
  });
  afterEach(() => {
    gpt.reset();
    claude.reset();
  });

  const chat = (body: string | Buffer, more: Record<string, string> = {}): Promise<RawAnswer> =>
    raw(`${gateway.url}/v1/chat/completions`, { body, headers: { ...headers, ...more } });
  const message = (body: string | Buffer, more: Record<string, string> = {}): Promise<RawAnswer> =>
    raw(`${gateway.url}/v1/messages`, { body, headers: { ...headers, ...more } });

  it('an unknown model: 404 with the nearest names', async () => {
    await assert.rejects(
      openaiClient(gateway, KEY).chat.completions.create({ model: 'gpt-mimi', messages }),
      (error) =>
        error instanceof OpenAI.NotFoundError &&
        error.code === 'model_not_found' &&
        /gpt-mini/.test(error.message),
    );
    await assert.rejects(
      anthropicClient(gateway, KEY).messages.create({ model: 'cloude', max_tokens: 1, messages }),
      (error) =>
        error instanceof Anthropic.NotFoundError && /"?claude"?/.test(error.message.replace('cloude', '')),
    );
    assert.equal(
      anthropicError(await message('{"model":"nope","max_tokens":1,"messages":[]}')).type,
      'not_found_error',
    );
  });

  for (const [what, body] of Object.entries({
    'that is cut off': '{"model":"gpt-mini","messages":[',
    'that is no JSON': 'model=gpt-mini',
    'that is no object': '["gpt-mini"]',
    'that is empty': '',
    'without a model': '{"messages":[]}',
    'whose model is no string': '{"model":7,"messages":[]}',
  }))
    it(`a body ${what}: 400`, async () => {
      const [asChat, asMessage] = [await chat(body), await message(body)];
      assert.deepEqual([asChat.status, asMessage.status], [400, 400]);
      assert.equal(openaiError(asChat).type, 'invalid_request_error');
      assert.equal(anthropicError(asMessage).type, 'invalid_request_error');
      assert.equal(gpt.requests.length + claude.requests.length, 0);
    });

  it('a body over 32 MiB: 413, by its length or by its bytes', async () => {
    const body = Buffer.alloc(TOO_LARGE, 0x20);
    const announced = { 'content-length': String(TOO_LARGE) };
    const [asChat, asMessage] = [await chat(body, announced), await message(body, announced)];
    assert.deepEqual([asChat.status, asMessage.status], [413, 413]);
    openaiError(asChat);
    assert.equal(anthropicError(asMessage).type, 'request_too_large');
    assert.equal((await chat(body, { 'transfer-encoding': 'chunked' })).status, 413);
  });

  it('a missing or wrong key: 401', async () => {
    for (const key of ['sk-wrong', `${KEY}x`, KEY.slice(1)]) {
      await assert.rejects(
        openaiClient(gateway, key).chat.completions.create({ model: 'gpt-mini', messages }),
        OpenAI.AuthenticationError,
      );
      await assert.rejects(
        anthropicClient(gateway, key).messages.create({ model: 'claude', max_tokens: 1, messages }),
        Anthropic.AuthenticationError,
      );
    }
    const without = await postJson(`${gateway.url}/v1/messages`, { model: 'claude' }, VERSION);
    assert.equal(without.status, 401);
    assert.equal(anthropicError(without).type, 'authentication_error');
    assert.equal((await raw(`${gateway.url}/v1/models`, { method: 'GET' })).status, 401);
    assert.equal((await raw(`${gateway.url}/admin/state`, { method: 'GET' })).status, 401);
    assert.equal(gpt.requests.length + claude.requests.length, 0);
  });

  it('the right key, as a bearer or as x-api-key', async () => {
    const ways: Record<string, string>[] = [{ authorization: `Bearer ${KEY}` }, { 'x-api-key': KEY }];
    for (const credentials of ways) {
      const answer = await raw(`${gateway.url}/v1/models`, { method: 'GET', headers: credentials });
      assert.equal(answer.status, 200);
    }
  });

  it('operators’ probes need no key and tell no secret', async () => {
    for (const path of ['/health/liveliness', '/health/liveness', '/health/readiness', '/metrics', '/']) {
      const answer = await raw(`${gateway.url}${path}`, { method: 'GET' });
      assert.equal(answer.status, 200, path);
      assert.ok(![KEY, gpt.key, claude.key].some((secret) => answer.body.includes(secret)), path);
    }
    assert.equal((await raw(`${gateway.url}/`, { method: 'HEAD' })).status, 200);
  });

  it('a foreign Host or Origin: 403', async () => {
    const body = JSON.stringify({ model: 'gpt-mini', messages });
    const foreign: Record<string, string>[] = [
      { host: 'evil.example' },
      { host: `evil.example:${gateway.port}` },
      { host: '127.0.0.1.evil.example' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://localhost.evil.example' },
    ];
    for (const names of foreign) assert.equal((await chat(body, names)).status, 403, JSON.stringify(names));
    assert.equal(gpt.requests.length, 0);
    const own: Record<string, string>[] = [
      { host: `localhost:${gateway.port}` },
      { host: `[::1]:${gateway.port}` },
      { origin: gateway.url },
    ];
    for (const names of own) assert.equal((await chat(body, names)).status, 200, JSON.stringify(names));
  });

  it('a websocket upgrade: 426 at once', async () => {
    const socket = connect(gateway.port, '127.0.0.1');
    socket.write(
      `GET /v1/responses HTTP/1.1\r\nhost: 127.0.0.1:${gateway.port}\r\nconnection: Upgrade\r\nupgrade: websocket\r\n` +
        `sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nauthorization: Bearer ${KEY}\r\n\r\n`,
    );
    assert.match(await text(socket), /^HTTP\/1\.1 426 /);
  });

  it('an unknown path: 404', async () => {
    assert.equal((await raw(`${gateway.url}/api/hello`, { method: 'HEAD', headers })).status, 404);
    assert.equal((await raw(`${gateway.url}/v1/nothing`, { body: '{}', headers })).status, 404);
  });

  for (const [what, broken] of Object.entries({
    'answers 502 in HTML': () => behaviour.html(502),
    'answers 200 in HTML': () => behaviour.html(200),
    'answers no HTTP': () => behaviour.garbage(),
    dies: () => behaviour.dieBeforeHeaders(),
  }))
    it(`an upstream that ${what}: a gateway error that a client understands`, async () => {
      for (const stream of [false, true]) {
        gpt.next(broken());
        claude.next(broken());
        const asChat = await chat(JSON.stringify({ model: 'gpt-mini', messages, stream }));
        const asMessage = await message(JSON.stringify({ model: 'claude', max_tokens: 1, messages, stream }));
        assert.ok(asChat.status >= 500 && asMessage.status >= 500, `${asChat.status} ${asMessage.status}`);
        assert.doesNotMatch(openaiError(asChat).message, /<html|sk-upstream/);
        assert.doesNotMatch(anthropicError(asMessage).message, /<html|sk-ant-upstream/);
      }
    });

  it('an upstream that refuses its key: the client learns why, not the key', async () => {
    gpt.next(behaviour.status(401, { message: `Incorrect API key provided: ${gpt.key}` }));
    const answer = await chat(JSON.stringify({ model: 'gpt-mini', messages }));
    assert.equal(answer.status, 401);
    assert.ok(!answer.body.includes(gpt.key), answer.body.toString());
  });
});
