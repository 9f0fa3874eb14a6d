import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { anthropic, openai } from '../support/deployments.ts';
import { type RunningGateway, startGateway } from '../support/gateway.ts';
import { type Recorder, startLangfuse } from '../support/langfuse.ts';
import { behaviour, fakeAnthropic, type FakeProvider, fakeOpenAI } from '../support/providers/index.ts';
import { until } from '../support/until.ts';

const PROMPT = 'What is the capital of France?';

describe('Langfuse', () => {
  let langfuse: Recorder;
  let one: FakeProvider;
  let two: FakeProvider;
  let claude: FakeProvider;
  let gateway: RunningGateway | undefined;

  beforeEach(async () => {
    [langfuse, one, two, claude] = await Promise.all([
      startLangfuse(),
      fakeOpenAI({ name: 'One' }),
      fakeOpenAI({ name: 'Two' }),
      fakeAnthropic(),
    ]);
  });
  afterEach(async () => {
    await gateway?.stop();
    gateway = undefined;
    await Promise.all([langfuse, one, two, claude].map((server) => server.close()));
    assert.deepEqual(langfuse.refused, []);
  });

  const keys = () => ({
    LANGFUSE_PUBLIC_KEY: langfuse.publicKey,
    LANGFUSE_SECRET_KEY: langfuse.secretKey,
    LANGFUSE_HOST: langfuse.url,
  });
  const start = async (
    litellm: object,
    { env = keys(), ...more }: { env?: Record<string, string>; [section: string]: object | undefined } = {},
  ): Promise<void> => {
    gateway = await startGateway({
      config: {
        model_list: [
          openai('chat', 'chat-one', one, {
            input_cost_per_token: 0.001,
            output_cost_per_token: 0.002,
            metadata: { variant: 'a' },
          }),
          openai('chat', 'chat-two', two, { metadata: { variant: 'b' } }),
          anthropic('claude', 'claude-one', claude),
        ],
        router_settings: { disable_cooldowns: true },
        litellm_settings: litellm,
        ...more,
      },
      env,
    });
  };
  const ask = async (path = 'chat/completions', model = 'chat', stream = false): Promise<string | null> => {
    const response = await fetch(`${gateway!.url}/v1/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'anthropic-version': '2023-06-01',
        'x-session-id': 'mine',
      },
      body: JSON.stringify({ model, stream, max_tokens: 9, messages: [{ role: 'user', content: PROMPT }] }),
    });
    await response.text();
    return response.headers.get('x-litellm-call-id');
  };
  const traces = (count: number) =>
    until(`there are ${count} traces`, () => langfuse.traces.length >= count && langfuse.traces);

  /** As a trace of OpenTelemetry is named. */

  it('is told of a request as a trace, and of each attempt as a generation', async () => {
    await start({ success_callback: ['langfuse'] });
    one.next(behaviour.status(503, { message: 'Overloaded' }));
    const callId = await ask();
    const [trace, ...more] = await traces(1);
    assert.deepEqual(more, []);
    assert.equal(trace!.id, callId);
    assert.equal(trace!.name, 'chat chat');
    assert.match(trace!.sessionId!, /^[\w-]{43}$/, 'the hash of the session');
    assert.deepEqual(trace!.tags, ['variant:b']);
    const { group, deployment, variant, outcome, retries, routing } = trace!.metadata;
    assert.deepEqual(
      { group, deployment, variant, outcome, retries },
      { group: 'chat', deployment: 'chat-two', variant: 'b', outcome: 'success', retries: 1 },
    );
    assert.match(String(routing), /Went to chat-one .* Went to chat-two/);

    assert.equal(langfuse.generations.length, 2);
    const [failed, answered] = langfuse.generations;
    assert.ok(
      langfuse.generations.every(({ traceId: trace, model }) => trace === callId && model === 'gpt-4o-mini'),
    );
    assert.equal(failed!.level, 'ERROR');
    assert.match(failed!.statusMessage!, /^server: .*Overloaded/);
    assert.equal(failed!.usageDetails, undefined);
    assert.equal(answered!.level, undefined);
    assert.ok(answered!.usageDetails!['input']! > 0 && answered!.usageDetails!['output']! > 0);
    assert.ok(answered!.startTime >= failed!.startTime && answered!.endTime >= answered!.startTime);
    assert.deepEqual(langfuse.batches, [3]);
  });

  it('is told costs, and when a stream began to answer', async () => {
    await start({ callbacks: ['langfuse'] });
    await ask('chat/completions', 'chat/chat-one');
    await ask('messages', 'claude', true);
    await traces(2);
    const [plain, stream] = langfuse.generations;
    const { input, output } = plain!.usageDetails!;
    assert.equal(plain!.costDetails!['total'], input! * 0.001 + output! * 0.002);
    assert.equal(plain!.completionStartTime, undefined);
    assert.ok(
      stream!.completionStartTime! >= stream!.startTime && stream!.completionStartTime! <= stream!.endTime,
    );
  });

  it('is told what it was asked to be told: successes, failures, or both', async () => {
    await start({ failure_callback: ['langfuse'] });
    await ask();
    for (const fake of [one, two]) fake.always(behaviour.status(500));
    await ask();
    const [only] = await traces(1);
    assert.equal(only!.metadata['outcome'], 'failure');
    await gateway!.stop();
    for (const fake of [one, two]) fake.always();
    await start({ success_callback: ['langfuse'] });
    for (const fake of [one, two]) fake.next(behaviour.status(400), behaviour.status(400));
    await ask();
    for (const fake of [one, two]) fake.reset();
    await ask();
    await gateway!.stop();
    gateway = undefined;
    assert.deepEqual(
      langfuse.traces.map(({ metadata }) => metadata['outcome']),
      ['failure', 'success'],
    );
  });

  it('gets no prompt and no answer', async () => {
    await start({ callbacks: ['langfuse'] });
    await ask();
    await ask('chat/completions', 'chat', true);
    await traces(2);
    const told = JSON.stringify([langfuse.traces, langfuse.generations]);
    assert.ok(!told.includes(PROMPT));
    assert.ok(!told.includes('Hello from'));
  });

  it('gets them with record_content, also of streams, but no key and no image', async () => {
    await start({ callbacks: ['langfuse'] }, { general_settings: { record_content: true } });
    await ask('chat/completions', 'chat/chat-one');
    await ask('messages', 'claude', true);
    await fetch(`${gateway!.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        model: 'chat',
        messages: [
          { role: 'user', content: [{ type: 'text', text: `My key is ${one.key}` }] },
          {
            role: 'user',
            content: [{ type: 'image_url', image_url: { url: `data:image/png;base64,${'A'.repeat(5000)}` } }],
          },
        ],
      }),
    }).then((response) => response.text());
    const [plain, stream, odd] = await traces(3);
    assert.deepEqual(plain!.input, { messages: [{ role: 'user', content: PROMPT }] });
    assert.equal(plain!.output, 'Hello from One.');
    assert.deepEqual(stream!.input, plain!.input);
    assert.equal(stream!.output, 'Hello from fake Anthropic.');
    const told = JSON.stringify(odd);
    assert.match(told, /My key is \[redacted\]/);
    assert.match(told, /\[5022 characters\]/);
    assert.ok(!told.includes('AAAA'));
  });

  it('is told again what it could not take, and the log says what was lost', async () => {
    await start({ callbacks: ['langfuse'] });
    langfuse.next({ status: 503, headers: { 'retry-after': '0' } });
    await ask();
    await traces(1);
    langfuse.next({ status: 401, body: '{"message":"Invalid credentials"}' });
    await ask();
    const log = (): Promise<string> => readFile(join(gateway!.dataDir, 'logs', 'gateway.log'), 'utf8');
    await until('the loss is said', async () => (await log()).includes('Langfuse: 1 were not told'));
    assert.match(await log(), /Invalid credentials/);
    assert.ok(!(await log()).includes(langfuse.secretKey));
    assert.equal(
      gateway!
        .stderr()
        .split('\n')
        .filter((line) => /langfuse/i.test(line)).length,
      1,
    );
  });

  it('is told what is left when the gateway ends, without waiting long for one that is dead', async () => {
    await start({ callbacks: ['langfuse'] });
    await ask();
    await gateway!.stop();
    assert.equal(langfuse.traces.length, 1);
    await start({ callbacks: ['langfuse'] }, { env: { ...keys(), LANGFUSE_HOST: 'http://127.0.0.1:9' } });
    await ask();
    assert.equal(await gateway!.stop(), 0);
    gateway = undefined;
  });

  it('takes its keys from the file too, and a change of the file', async () => {
    await start({}, { env: {} });
    await ask();
    const text = await readFile(gateway!.configFile, 'utf8');
    const section = `environment_variables: ${JSON.stringify(keys())}\n`;
    await gateway!.configure(
      text.replace('litellm_settings: {}', 'litellm_settings: {callbacks: [langfuse]}') + section,
    );
    const log = join(gateway!.dataDir, 'logs', 'gateway.log');
    await until('it serves', async () =>
      (await readFile(log, 'utf8')).includes('has changed and serves now'),
    );
    await ask();
    await traces(1);
    assert.equal(langfuse.traces.length, 1);
  });

  for (const ingestion of ['refused', 'absent'] as const)
    it(`is told over OpenTelemetry where its ingestion API is ${ingestion}`, async () => {
      await langfuse.close();
      langfuse = await startLangfuse({ ingestion });
      await start({ callbacks: ['langfuse'] }, { general_settings: { record_content: true } });
      one.next(behaviour.status(503, { message: 'Overloaded' }));
      const callId = await ask();
      await traces(1);
      await ask('messages', 'claude', true);
      const [first, stream] = await traces(2);
      assert.equal(first!.id, callId!.replaceAll('-', ''));
      assert.deepEqual(first!.tags, ['variant:b']);
      assert.match(first!.sessionId!, /^[\w-]{43}$/);
      assert.deepEqual(first!.input, { messages: [{ role: 'user', content: PROMPT }] });
      assert.equal(stream!.output, 'Hello from fake Anthropic.');
      const [failed, answered] = langfuse.generations;
      assert.deepEqual([failed!.traceId, answered!.traceId], [first!.id, first!.id]);
      assert.deepEqual([failed!.level, answered!.level], ['ERROR', undefined]);
      assert.match(failed!.statusMessage!, /^server: .*Overloaded/);
      assert.ok(answered!.usageDetails!['input']! > 0);
      assert.deepEqual(langfuse.batches, [3, 2]);
    });
});
