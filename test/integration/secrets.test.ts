import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openai } from '../support/deployments.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { type Behaviour, fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { postJson } from '../support/raw.ts';
import { messages } from '../support/sdk.ts';
import { until } from '../support/until.ts';

const SECRETS = {
  key: 'sk-of-the-environment-1111',
  password: 'pass%2Fword-2222',
  query: 'query-secret-3333',
  header: 'header-secret-4444',
};
const AS_MEANT = [...Object.values(SECRETS), decodeURIComponent(SECRETS.password)];

/** Refuses, and repeats whatever it was sent and knows. */
const repeats = (status: number): Behaviour => ({
  deliver: ({ response }) => {
    const message = `I refuse ${AS_MEANT.join(' and ')}`;
    response.writeHead(status, { 'content-type': 'application/json', 'x-echo': SECRETS.key });
    response.end(JSON.stringify({ error: { message, type: 'server_error' } }));
  },
});
const repeatsInStream: Behaviour = {
  deliver: ({ response }) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(`data: ${JSON.stringify({ error: { message: `I refuse ${SECRETS.key}` } })}\n\n`);
  },
};

/** Behind its content, where nothing can be tried anew. */
const repeatsLate: Behaviour = {
  deliver: ({ response }) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const content = { choices: [{ index: 0, delta: { content: 'Hello' }, finish_reason: null }] };
    response.write(`data: ${JSON.stringify(content)}\n\n`);
    response.end(`data: ${JSON.stringify({ error: { message: `I refuse ${AS_MEANT.join(' and ')}` } })}\n\n`);
  },
};

describe('secrets that an upstream repeats', () => {
  let upstream: FakeProvider;
  let gateway: RunningGateway;

  before(async () => {
    upstream = await fakeOpenAI({ key: SECRETS.key });
    const address = `${upstream.url.replace('//', `//me:${SECRETS.password}@`)}/v1?api_key=${SECRETS.query}`;
    gateway = await startGateway({
      config: {
        model_list: [
          openai('gpt', 'one', upstream, {
            api_base: address,
            api_key: 'os.environ/KEY_OF_ONE',
            extra_headers: { 'x-proxy-auth': SECRETS.header },
          }),
        ],
        router_settings: { num_retries: 0, enable_circuit_breaker: true, failure_threshold: 4 },
      },
      env: { KEY_OF_ONE: SECRETS.key, SWITCHYARD_LOG_LEVEL: 'trace' },
    });
  });
  after(async () => {
    await gateway.stop();
    await upstream.close();
  });

  const holdsNone = (what: string, text: string): void => {
    for (const secret of AS_MEANT) assert.ok(!text.includes(secret), `${what} holds ${secret}`);
  };

  it('stand in no answer, trace, state, metric or log', async () => {
    const events = await fetch(`${gateway.url}/admin/events`);
    const heard: string[] = [];
    void (async () => {
      for await (const bytes of events.body!) heard.push(Buffer.from(bytes).toString());
    })().catch(() => undefined);

    for (const behaviour of [
      repeats(400),
      repeats(500),
      repeats(401),
      repeats(503),
      repeatsInStream,
      repeatsLate,
    ]) {
      upstream.next(behaviour);
      const stream = behaviour === repeatsInStream || behaviour === repeatsLate;
      const answer = await postJson(`${gateway.url}/v1/chat/completions`, { model: 'gpt', messages, stream });
      holdsNone('the answer', answer.body.toString());
      holdsNone('its head', JSON.stringify(answer.headers));
    }
    for (const path of [
      '/admin/state',
      '/admin/requests',
      '/metrics',
      '/health/readiness',
      '/health',
      '/model/info',
    ]) {
      const answer = await fetch(`${gateway.url}${path}`);
      holdsNone(path, await answer.text());
    }
    await until('the events are there', () => heard.join('').split('event: request').length > 6);
    holdsNone('the event stream', heard.join(''));
    holdsNone('stderr', gateway.stderr());
    const log = join(gateway.dataDir, 'logs/gateway.log');
    const written = await until('the log is written', async () => {
      const text = await readFile(log, 'utf8');
      return text.includes('attempt on one failed') && text;
    });
    holdsNone('the log', written);
  });
});
