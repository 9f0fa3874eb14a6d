import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { openai } from '../support/deployments.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { behaviour, fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { raw, type RawAnswer } from '../support/raw.ts';
import { messages } from '../support/sdk.ts';
import { closeAll, VERSION } from '../support/surfaces.ts';

const KEY = 'sk-master-0123456789';
const BODY = JSON.stringify({ model: 'gpt', messages });

/** The headers that each answer to a routed request carries. */
const ROUTING = [
  'x-litellm-call-id',
  'x-litellm-model-id',
  'x-litellm-model-group',
  'x-litellm-model-api-base',
  'x-litellm-attempted-retries',
  'x-litellm-attempted-fallbacks',
  'x-litellm-response-duration-ms',
  'x-litellm-overhead-duration-ms',
  'x-switchyard-strategy',
];

describe('the edges of HTTP', () => {
  let gpt: FakeProvider;
  let gateway: RunningGateway;

  before(async () => {
    gpt = await fakeOpenAI();
    gateway = await startGateway({
      config: {
        model_list: [openai('gpt', 'one', gpt)],
        router_settings: { num_retries: 0 },
        general_settings: { master_key: KEY },
      },
    });
  });
  after(async () => {
    await gateway.stop();
    await closeAll([gpt]);
  });
  afterEach(() => gpt.reset());

  const chat = (body: string | Buffer = BODY, headers: Record<string, string> = {}): Promise<RawAnswer> =>
    raw(`${gateway.url}/v1/chat/completions`, {
      body,
      headers: { authorization: `Bearer ${KEY}`, ...headers },
    });
  const socket = async (...lines: string[]): Promise<string> => {
    const one = connect(gateway.port, '127.0.0.1');
    one.write(lines.join('\r\n'));
    return text(one);
  };
  const request = (first: string, ...headers: string[]): string[] => [
    first,
    'host: localhost',
    `authorization: Bearer ${KEY}`,
    `content-length: ${Buffer.byteLength(BODY)}`,
    ...headers,
    '',
    BODY,
  ];

  describe('what is compressed', () => {
    for (const [encoding, encode] of Object.entries({
      gzip: gzipSync,
      deflate: deflateSync,
      br: brotliCompressSync,
      zstd: zstdCompressSync,
    })) {
      it(`by ${encoding} is served, and goes on plain`, async () => {
        const answer = await chat(encode(BODY), { 'content-encoding': encoding });
        assert.equal(answer.status, 200, answer.body.toString());
        assert.equal(gpt.requests[0]!.headers['content-encoding'], undefined);
      });
    }
    it('beyond the limit when it is plain: 413', async () => {
      const bomb = gzipSync(Buffer.alloc(33 * 1024 * 1024));
      assert.equal((await chat(bomb, { 'content-encoding': 'gzip' })).status, 413);
    });
    it('by nothing known: 415; not as it says: 400', async () => {
      assert.equal((await chat(BODY, { 'content-encoding': 'lzma' })).status, 415);
      const answer = await chat(BODY, { 'content-encoding': 'gzip' });
      assert.equal(answer.status, 400);
      assert.match(answer.body.toString(), /content-encoding 'gzip'/);
    });
  });

  describe('paths and methods', () => {
    for (const path of ['/v1/chat/completions/', '//v1/chat/completions', '/chat/completions/'])
      it(`POST ${path} is served`, async () => {
        const headers = { authorization: `Bearer ${KEY}` };
        assert.equal((await raw(`${gateway.url}${path}`, { body: BODY, headers })).status, 200);
      });
    it('a whole address, as clients of proxies write it, is served', async () => {
      const at = `POST http://localhost:${gateway.port}/v1/chat/completions?x=1 HTTP/1.1`;
      assert.match(await socket(...request(at, 'connection: close')), /^HTTP\/1\.1 200 /);
    });
    it('other methods at a client surface: 405 with Allow, in its dialect', async () => {
      for (const method of ['GET', 'PUT', 'DELETE']) {
        const answer = await raw(`${gateway.url}/v1/messages`, { method, headers: { 'x-api-key': KEY } });
        assert.equal(answer.status, 405);
        assert.match(String(answer.headers.allow), /POST/);
        assert.equal(JSON.parse(answer.body.toString()).type, 'error');
      }
      const options = await raw(`${gateway.url}/v1/messages`, {
        method: 'OPTIONS',
        headers: { 'x-api-key': KEY },
      });
      assert.equal(options.status, 204);
    });
    for (const [method, path, allow] of [
      ['POST', '/v1/models', 'GET, HEAD, OPTIONS'],
      ['DELETE', '/models/gpt', 'GET, HEAD, OPTIONS'],
      ['PUT', '/v1/model/info', 'GET, HEAD, OPTIONS'],
      ['POST', '/admin/state', 'GET, HEAD, OPTIONS'],
      ['GET', '/admin/cooldowns/reset', 'POST, OPTIONS'],
      ['GET', '/admin/strategy', 'PUT, DELETE, OPTIONS'],
      ['GET', '/admin/deployments/one/disable', 'POST, OPTIONS'],
      ['DELETE', '/admin/requests', 'GET, HEAD, OPTIONS'],
      ['POST', '/admin/spend?group_by=day', 'GET, HEAD, OPTIONS'],
      ['POST', '/global/spend', 'GET, HEAD, OPTIONS'],
      ['POST', '/health/liveliness', 'GET, HEAD, OPTIONS'],
      ['DELETE', '/metrics', 'GET, HEAD, OPTIONS'],
    ] as const)
      it(`${method} ${path}: 405`, async () => {
        const answer = await raw(`${gateway.url}${path}`, { method, headers: { 'x-api-key': KEY } });
        assert.equal(answer.status, 405);
        assert.equal(answer.headers.allow, allow);
        assert.match(JSON.parse(answer.body.toString()).error.message, / takes .*, not /);
      });
    it('in the dialect of who asks, behind the key', async () => {
      const ask = (headers: Record<string, string>) =>
        raw(`${gateway.url}/v1/models`, { method: 'PATCH', headers: { ...VERSION, ...headers } });
      assert.equal((await ask({})).status, 401);
      const { status, body } = await ask({ 'x-api-key': KEY });
      assert.equal(status, 405);
      assert.equal(JSON.parse(body.toString()).type, 'error');
    });
    it('a base address with /v1 too much: 404 that says so', async () => {
      const answer = await raw(`${gateway.url}/v1/v1/messages`, {
        body: '{}',
        headers: { 'x-api-key': KEY },
      });
      assert.equal(answer.status, 404);
      assert.match(answer.body.toString(), /Did you mean \/v1\/messages\?/);
    });
    it('headers that are too long: 431', async () => {
      assert.match(await socket('GET / HTTP/1.1', `x: ${'x'.repeat(70_000)}`, '', ''), /^HTTP\/1\.1 431 /);
    });
  });

  describe('offers to upgrade', () => {
    const offer = (to: string): string[] => ['connection: Upgrade, HTTP2-Settings, close', `upgrade: ${to}`];
    it('to a websocket are refused at once, with what is spoken here', async () => {
      const answer = await socket(...request('GET /v1/responses HTTP/1.1', ...offer('WebSocket')));
      assert.match(answer, /^HTTP\/1\.1 426 [^]*\r\nupgrade: HTTP\/1\.1\r\n/);
    });
    it('to HTTP/2 are passed over, and the request is served whole', async () => {
      const asked = request('POST /v1/chat/completions HTTP/1.1', ...offer('h2c'), 'http2-settings: AAMA');
      const one = connect(gateway.port, '127.0.0.1');
      one.write(asked.join('\r\n').slice(0, -5));
      const answer = text(one);
      await new Promise((resolve) => setImmediate(resolve));
      one.write(BODY.slice(-5));
      assert.match(await answer, /^HTTP\/1\.1 200 /);
      const { body } = gpt.requests[0]!;
      assert.deepEqual(JSON.parse(body.toString()), { ...JSON.parse(BODY), model: 'gpt-4o-mini' });
    });
  });

  describe('keys', () => {
    it('any that a request brings may open', async () => {
      assert.equal((await chat(BODY, { authorization: 'Bearer other', 'x-api-key': KEY })).status, 200);
      assert.equal((await chat(BODY, { authorization: `Bearer   ${KEY}` })).status, 200);
      assert.equal((await chat(BODY, { authorization: 'Bearer other', 'x-api-key': 'another' })).status, 401);
    });
  });

  describe('answers', () => {
    for (const [what, how, status] of [
      ['that succeed', {}, 200],
      ['of a failing upstream', behaviour.status(500), 500],
      ['that are the client’s own fault', behaviour.status(400), 400],
      ['of an upstream that died', behaviour.dieBeforeHeaders(), 502],
    ] as const)
      it(`${what} say how they were routed`, async () => {
        gpt.next(how);
        const answer = await chat();
        assert.equal(answer.status, status);
        for (const name of ROUTING) assert.ok(answer.headers[name] !== undefined, name);
        assert.equal(answer.headers['x-litellm-model-api-base'], `${gpt.url}/v1`);
      });
    it('never pass on which pages the upstream lets in', async () => {
      gpt.next({
        deliver: ({ response }) => {
          response.setHeader('access-control-allow-origin', '*');
          response.setHeader('x-request-id', 'kept');
          response.setHeader('content-type', 'application/json');
          response.end('{}');
        },
      });
      const { headers } = await chat();
      assert.equal(headers['access-control-allow-origin'], undefined);
      assert.equal(headers['x-request-id'], 'kept');
    });
    it('cut the name of a model that nobody can have meant', async () => {
      const answer = await chat(JSON.stringify({ model: 'x'.repeat(1_000_000), messages }));
      assert.equal(answer.status, 404);
      assert.ok(answer.body.length < 1000);
    });
  });
});
