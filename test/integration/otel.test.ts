import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { anthropic, openai } from '../support/deployments.ts';
import { type RunningGateway, startGateway } from '../support/gateway.ts';
import { type Collector, startCollector } from '../support/otlp.ts';
import { behaviour, fakeAnthropic, type FakeProvider, fakeOpenAI } from '../support/providers/index.ts';
import { until } from '../support/until.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';
const SECRET = 'a-token-of-the-collector';
const SERVER = 2;
const CLIENT = 3;

describe('OpenTelemetry', () => {
  let collector: Collector;
  let one: FakeProvider;
  let two: FakeProvider;
  let claude: FakeProvider;
  let gateway: RunningGateway | undefined;

  beforeEach(async () => {
    [collector, one, two, claude] = await Promise.all([
      startCollector(),
      fakeOpenAI({ name: 'One' }),
      fakeOpenAI({ name: 'Two' }),
      fakeAnthropic(),
    ]);
  });
  afterEach(async () => {
    await gateway?.stop();
    gateway = undefined;
    await Promise.all([collector, one, two, claude].map((server) => server.close()));
    assert.deepEqual(collector.refused, []);
  });

  const start = async (env: Record<string, string>, more: object = {}): Promise<RunningGateway> => {
    gateway = await startGateway({
      config: {
        model_list: [
          openai('chat', 'chat-one', one, { input_cost_per_token: 0.001, output_cost_per_token: 0.002 }),
          openai('chat', 'chat-two', two, { metadata: { variant: 'b' } }),
          anthropic('claude', 'claude-one', claude),
        ],
        router_settings: { disable_cooldowns: true },
        ...more,
      },
      env,
    });
    return gateway;
  };
  const configured = () => ({
    OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.url}/`,
    OTEL_EXPORTER_OTLP_HEADERS: `authorization=Bearer%20${SECRET}, x-tenant=me`,
    OTEL_SERVICE_NAME: 'my router',
    OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
    OTEL_METRIC_EXPORT_INTERVAL: '200',
  });
  const ask = async (
    headers: Record<string, string> = {},
    path = 'chat/completions',
    model = 'chat',
  ): Promise<number> => {
    const response = await fetch(`${gateway!.url}/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'anthropic-version': '2023-06-01', ...headers },
      body: JSON.stringify({
        model,
        max_tokens: 9,
        messages: [{ role: 'user', content: 'A secret prompt' }],
      }),
    });
    await response.text();
    return response.status;
  };
  const spans = (count: number) =>
    until(`there are ${count} spans`, () => collector.spans.length >= count && collector.spans);

  it('tells a request and each of its attempts, within the client’s trace', async () => {
    await start(configured());
    one.next(behaviour.status(503, { message: 'Overloaded' }));
    await ask({ traceparent: `00-${TRACE}-${PARENT}-01`, tracestate: 'vendor=x', 'x-session-id': 'mine' });
    const all = await spans(3);
    assert.equal(all.length, 3);
    const [request, failed, answered] = all;
    assert.ok(all.every(({ traceId, traceState }) => traceId === TRACE && traceState === 'vendor=x'));
    assert.equal(request!.parentSpanId, PARENT);
    assert.equal(request!.kind, SERVER);
    assert.equal(request!.name, 'POST /v1/chat/completions');
    assert.deepEqual(request!.status, {});
    assert.equal(request!.attributes['http.response.status_code'], 200);
    assert.equal(request!.attributes['switchyard.deployment'], 'chat-two');
    assert.equal(request!.attributes['switchyard.retries'], 1);
    assert.equal(request!.attributes['switchyard.variant'], 'b');
    assert.match(String(request!.attributes['switchyard.routing']), /Went to chat-one .* Went to chat-two/);
    assert.match(String(request!.attributes['gen_ai.conversation.id']), /^[\w-]{43}$/, 'its hash');

    for (const attempt of [failed!, answered!]) {
      assert.equal(attempt.parentSpanId, request!.spanId);
      assert.equal(attempt.kind, CLIENT);
      assert.equal(attempt.name, 'chat gpt-4o-mini');
      assert.equal(attempt.attributes['gen_ai.operation.name'], 'chat');
      assert.equal(attempt.attributes['gen_ai.provider.name'], 'openai');
      assert.equal(attempt.attributes['server.address'], '127.0.0.1');
    }
    assert.equal(failed!.attributes['error.type'], 'server');
    assert.equal(failed!.attributes['http.response.status_code'], 503);
    assert.equal(failed!.status.code, 2);
    assert.match(failed!.status.message!, /Overloaded/);
    assert.equal(answered!.attributes['server.port'], Number(new URL(two.url).port));
    assert.equal(typeof answered!.attributes['gen_ai.usage.input_tokens'], 'number');
    assert.deepEqual(answered!.status, {});

    const parents = [one, two].map(({ requests }) => requests[0]!.headers['traceparent']);
    assert.deepEqual(parents, [`00-${TRACE}-${failed!.spanId}-01`, `00-${TRACE}-${answered!.spanId}-01`]);
    assert.equal(two.requests[0]!.headers['tracestate'], 'vendor=x');
  });

  it('begins a trace where a client has none, or a wrong one', async () => {
    await start(configured());
    await ask();
    await ask({ traceparent: `00-${'0'.repeat(32)}-${PARENT}-01`, tracestate: 'vendor=x' });
    await ask({ traceparent: 'nonsense' }, 'messages', 'claude');
    const all = await spans(6);
    assert.equal(new Set(all.map(({ traceId }) => traceId)).size, 3);
    const roots = all.filter(({ kind }) => kind === SERVER);
    assert.ok(
      roots.every(({ parentSpanId, traceState }) => parentSpanId === undefined && traceState === undefined),
    );
    assert.equal(all.at(-1)!.name, 'chat claude-sonnet-4-5');
    assert.equal(all.at(-1)!.attributes['gen_ai.provider.name'], 'anthropic');
  });

  it('tells nothing of a request that its client does not sample, and says so to the upstream', async () => {
    await start(configured());
    await ask({ traceparent: `00-${TRACE}-${PARENT}-00` });
    await ask();
    const all = await spans(2);
    assert.equal(all.length, 2);
    assert.ok(all.every(({ traceId }) => traceId !== TRACE));
    const asked = [...one.requests, ...two.requests].map(({ headers }) => headers['traceparent']);
    assert.ok(
      asked.some((parent) => String(parent).startsWith(`00-${TRACE}-`) && String(parent).endsWith('-00')),
    );
  });

  it('tells durations and tokens as metrics of the conventions', async () => {
    await start(configured());
    one.next(behaviour.status(503));
    await ask();
    await ask();
    const points = await until('two operations are told', () => {
      const known = collector.metrics.get('gen_ai.client.operation.duration') ?? [];
      return known.reduce((sum, { count }) => sum + Number(count), 0) === 3 && known;
    });
    const failed = points.find(({ attributes }) => attributes['error.type'] === 'server');
    assert.equal(failed?.count, '1');
    assert.equal(failed.attributes['gen_ai.request.model'], 'gpt-4o-mini');
    const tokens = collector.metrics.get('gen_ai.client.token.usage')!;
    assert.deepEqual(
      [...new Set(tokens.map(({ attributes }) => attributes['gen_ai.token.type']))].toSorted(),
      ['input', 'output'],
    );
    assert.deepEqual(tokens[0]!.explicitBounds.slice(0, 4), [1, 4, 16, 64]);
  });

  it('names its service, brings its headers, and tells no secret and no prompt', async () => {
    await start(configured());
    one.always(behaviour.status(401, { message: `Wrong key ${one.key}` }));
    two.always(behaviour.status(401, { message: `Wrong key ${two.key}` }));
    assert.equal(await ask(), 401);
    await spans(3);
    const [resource] = collector.resources;
    assert.equal(resource!['service.name'], 'my router');
    assert.equal(resource!['deployment.environment.name'], 'test');
    assert.equal(collector.headers[0]!['authorization'], `Bearer ${SECRET}`);
    assert.equal(collector.headers[0]!['x-tenant'], 'me');
    const told = JSON.stringify([collector.spans, [...collector.metrics]]);
    for (const secret of [one.key, two.key, SECRET, 'A secret prompt'])
      assert.ok(!told.includes(secret), secret);
    assert.match(told, /\[redacted\]/);
  });

  it('sends again what the collector could not take, and says what it refuses', async () => {
    await start({ ...configured(), OTEL_METRICS_EXPORTER: 'none' });
    collector.next({ status: 503, headers: { 'retry-after': '0' } });
    await ask();
    await spans(2);
    assert.equal(collector.headers.length, 2);
    collector.next({ status: 400, body: '{"message":"not like this"}' });
    await ask();
    const log = join(gateway!.dataDir, 'logs', 'gateway.log');
    await until('the loss is said', async () =>
      (await readFile(log, 'utf8')).includes('OpenTelemetry: 1 were not told'),
    );
    const text = await readFile(log, 'utf8');
    assert.match(text, /not like this/);
    assert.ok(!text.includes(SECRET));
  });

  it('sends what it holds when the gateway ends', async () => {
    const running = await start(configured());
    await ask();
    await running.stop();
    gateway = undefined;
    assert.equal(collector.spans.length, 2);
    assert.ok(collector.metrics.size > 0);
  });

  it('is off without its variables, by OTEL_SDK_DISABLED, and on by a callback in the file', async () => {
    const off = await start({ ...configured(), OTEL_SDK_DISABLED: 'true' });
    await ask({ traceparent: `00-${TRACE}-${PARENT}-01` });
    assert.equal(
      [...one.requests, ...two.requests][0]!.headers['traceparent'],
      `00-${TRACE}-${PARENT}-01`,
      'as it came',
    );
    await off.stop();
    const { OTEL_EXPORTER_OTLP_ENDPOINT: url } = configured();
    const file = {
      litellm_settings: { callbacks: ['otel'] },
      environment_variables: { OTEL_EXPORTER_OTLP_ENDPOINT: url },
    };
    await start({}, file);
    assert.equal(collector.headers.length, 0);
    await ask();
    await spans(2);
  });
});
