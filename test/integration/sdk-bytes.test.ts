import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { anthropic, openai } from '../support/deployments.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { behaviour, fakeAnthropic, fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { raw } from '../support/raw.ts';
import { closeAll, VERSION } from '../support/surfaces.ts';
import { until } from '../support/until.ts';

/** Legal JSON that no encoder would write: each of these is lost by parsing and encoding again. */
const AWKWARD = String.raw`{
  "user" : "caf\u00e9 \ud83d\ude00 \/", "seed":12345678901234567890,"temperature" : 1.0,
  "messages":[ {"role":"user","content":"\"model\":\"inner\" stays", "model":"nested stays"} ],
  "made_up_field":{"model":"deep stays","n":1e2,"dup":1,"dup":2},	"model" :  "GROUP"  ,
  "max_tokens":64, "metadata":{"user_id":"u"} }
`;

const clientBody = (group: string): string => AWKWARD.replace('GROUP', group);

describe('bytes through the gateway', () => {
  let gpt: FakeProvider;
  let claude: FakeProvider;
  let gateway: RunningGateway;

  before(async () => {
    [gpt, claude] = await Promise.all([fakeOpenAI(), fakeAnthropic()]);
    gateway = await startGateway({
      config: { model_list: [openai('gpt', 'gpt-one', gpt), anthropic('claude', 'claude-one', claude)] },
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

  it('changes nothing of a request body but the model', async () => {
    await raw(`${gateway.url}/v1/chat/completions`, { body: clientBody('gpt') });
    assert.equal(gpt.requests[0]?.body.toString(), clientBody('gpt-4o-mini'));

    await raw(`${gateway.url}/v1/messages`, { body: clientBody('claude'), headers: VERSION });
    assert.equal(claude.requests[0]?.body.toString(), clientBody('claude-sonnet-4-5'));
  });

  it('changes nothing of large prompts, many at once and at a second try, but the model', async () => {
    const prompt = (kilobytes: number, group: string): string =>
      `{"messages":[{"role":"user","content":"${`${kilobytes} \\"ü\\" \\n`.repeat(80 * kilobytes)}"}],"model":"${group}","n":1}`;
    const sizes = [1, 30, 90, 100, 300, 3000];
    gpt.next(behaviour.status(503, { message: 'Overloaded' }));
    await Promise.all(
      sizes.map((size) => raw(`${gateway.url}/v1/chat/completions`, { body: prompt(size, 'gpt') })),
    );
    const sent = gpt.requests.map(({ body }) => body.toString());
    const wanted = sizes.map((size) => prompt(size, 'gpt-4o-mini'));
    assert.equal(sent.length, sizes.length + 1);
    assert.deepEqual(
      wanted.map((body) => sent.includes(body)),
      sizes.map(() => true),
    );
    assert.ok(sent.every((body) => wanted.includes(body)));
    for (const { body, headers } of gpt.requests)
      assert.equal(headers['content-length'], String(body.length));
  });

  it('keeps a body that its upstream answers before it has read it', async () => {
    const [head, tail] = ['{"messages":[{"role":"user","content":"', '"}],"model":"early"}'];
    const body = Buffer.from(head + 'prompt '.repeat(3_000_000) + tail);
    const received: Buffer[] = [];
    let reader: Socket | undefined;
    const answer = '{"id":"x","choices":[]}';
    const early = createServer({ pauseOnConnect: true }, (socket) => {
      reader = socket;
      const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${answer.length}`;
      socket.write(`${head}\r\n\r\n${answer}`);
    }).listen(0, '127.0.0.1');
    await once(early, 'listening');
    const url = `http://127.0.0.1:${(early.address() as AddressInfo).port}`;
    const params = { model: 'openai/early', api_base: url, api_key: 'k' };
    const own = await startGateway({
      config: { model_list: [{ model_name: 'early', litellm_params: params }] },
    });
    try {
      // In one piece, as it was compressed: all of it is handed to the system at once.
      const headers = { 'content-encoding': 'gzip' };
      const answered = await raw(`${own.url}/v1/chat/completions`, { body: gzipSync(body), headers });
      assert.equal(answered.status, 200);
      reader!.on('data', (chunk: Buffer) => received.push(chunk)).resume();
      await until('the end of the body is there', () => received.at(-1)?.toString().endsWith(tail));
      const all = Buffer.concat(received);
      assert.ok(all.subarray(all.indexOf('\r\n\r\n') + 4).equals(body), 'it is not what was sent');
    } finally {
      await own.stop();
      early.close();
    }
  });

  it('sends the length it has, and the deployment’s key in place of the client’s', async () => {
    const headers = { ...VERSION, authorization: 'Bearer sk-client', 'x-api-key': 'sk-client' };
    await raw(`${gateway.url}/v1/messages`, { body: clientBody('claude'), headers });
    const [request] = claude.requests;
    assert.equal(
      request?.headers['content-length'],
      String(Buffer.byteLength(clientBody('claude-sonnet-4-5'))),
    );
    assert.equal(request.headers['content-type'], 'application/json');
    assert.ok(!request.rawHeaders.some((header) => header.includes('sk-client')));

    await raw(`${gateway.url}/v1/chat/completions`, { body: clientBody('gpt'), headers });
    assert.equal(gpt.requests[0]?.headers.authorization, `Bearer ${gpt.key}`);
    assert.ok(!gpt.requests[0].rawHeaders.some((header) => header.includes('sk-client')));
  });

  it('forwards every anthropic-* header untouched', async () => {
    const headers = {
      ...VERSION,
      'anthropic-beta': 'one-2025-01-01, two-2025-02-02',
      'anthropic-dangerous-direct-browser-access': 'true',
    };
    await raw(`${gateway.url}/v1/messages?beta=true`, { body: clientBody('claude'), headers });
    const [request] = claude.requests;
    assert.equal(request?.path, '/v1/messages?beta=true');
    for (const [name, value] of Object.entries(headers)) assert.equal(request.headers[name], value);
  });

  it('changes nothing of a JSON answer', async () => {
    const odd = '{ "id":"x", "big":12345678901234567890, "one":1.0, "text":"caf\\u00e9" }\n';
    gpt.next(behaviour.status(200, { body: odd }));
    const answer = await raw(`${gateway.url}/v1/chat/completions`, { body: clientBody('gpt') });
    assert.equal(answer.status, 200);
    assert.equal(answer.body.toString(), odd);
  });

  for (const split of [1, 7, 4096])
    it(`changes nothing of a stream that comes ${split} bytes at a time`, async () => {
      const scripted = behaviour.both(
        behaviour.says('ünï', 'cødé 😀', '\n\ndata: not an event\n\n'),
        behaviour.splitBytes(split),
      );
      const body = clientBody('gpt').replace('{', '{"stream":true,');
      gpt.always(scripted);
      const through = await raw(`${gateway.url}/v1/chat/completions`, { body });
      const direct = await raw(`${gpt.url}/v1/chat/completions`, {
        body: body.replace('"gpt"', '"gpt-4o-mini"'),
        headers: { authorization: `Bearer ${gpt.key}` },
      });
      assert.equal(through.whole, true);
      assert.match(through.headers['content-type'] ?? '', /^text\/event-stream/);
      assert.equal(through.body.toString(), direct.body.toString());
    });

  it('passes 1 MB in a single line of a stream', async () => {
    gpt.next(behaviour.hugeLine(1024 * 1024));
    const body = clientBody('gpt').replace('{', '{"stream":true,');
    const answer = await raw(`${gateway.url}/v1/chat/completions`, { body });
    assert.equal(answer.whole, true);
    assert.ok(answer.body.includes('x'.repeat(1024 * 1024)));
    assert.ok(answer.body.toString().endsWith('data: [DONE]\n\n'));
  });

  it('passes a refusal of the upstream byte for byte, once', async () => {
    const refusal =
      '{"error": {"message":"Bad \\u00fc thing", "type":"invalid_request_error","param":"x","code":null}}';
    gpt.next(behaviour.status(400, { body: refusal }));
    const answer = await raw(`${gateway.url}/v1/chat/completions`, { body: clientBody('gpt') });
    assert.equal(answer.status, 400);
    assert.equal(answer.body.toString(), refusal);
    assert.equal(gpt.requests.length, 1);
  });
});
