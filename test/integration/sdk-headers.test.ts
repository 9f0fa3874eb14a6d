import assert from 'node:assert/strict';
import { anthropic, openai } from '../support/deployments.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { behaviour, fakeAnthropic, fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { postJson, type RawAnswer } from '../support/raw.ts';
import { messages } from '../support/sdk.ts';
import { closeAll, VERSION } from '../support/surfaces.ts';
import { traceOf } from '../support/trace.ts';
import { until } from '../support/until.ts';

const price = { input_cost_per_token: 0.001, output_cost_per_token: 0.01 };

describe('headers of a routed answer', () => {
  let gpt: FakeProvider;
  let claude: FakeProvider;
  let gateway: RunningGateway;

  before(async () => {
    [gpt, claude] = await Promise.all([fakeOpenAI(), fakeAnthropic()]);
    gateway = await startGateway({
      config: {
        model_list: [openai('gpt', 'gpt-one', gpt, price), anthropic('claude', 'claude-one', claude, price)],
      },
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

  const chat = (stream: boolean): Promise<RawAnswer> =>
    postJson(`${gateway.url}/v1/chat/completions`, { model: 'gpt', messages, stream });
  const message = (stream: boolean): Promise<RawAnswer> =>
    postJson(`${gateway.url}/v1/messages`, { model: 'claude', max_tokens: 9, messages, stream }, VERSION);

  for (const [name, ask, group] of [
    ['chat', chat, 'gpt'],
    ['messages', message, 'claude'],
  ] as const)
    for (const stream of [false, true])
      it(`tells of the routing: ${name}, ${stream ? 'streamed' : 'JSON'}`, async () => {
        const { headers } = await ask(stream);
        assert.match(String(headers['x-litellm-call-id']), /^[\w-]{8,}$/);
        assert.equal(headers['x-litellm-model-id'], `${group}-one`);
        assert.equal(headers['x-litellm-model-group'], group);
        assert.ok(String(headers['x-litellm-model-api-base']).startsWith('http://127.0.0.1:'));
        assert.equal(headers['x-litellm-attempted-retries'], '0');
        assert.equal(headers['x-litellm-attempted-fallbacks'], '0');
        assert.match(String(headers['x-litellm-response-duration-ms']), /^\d+(\.\d+)?$/);
        assert.match(String(headers['x-litellm-overhead-duration-ms']), /^\d+(\.\d+)?$/);
        assert.equal(headers['x-switchyard-strategy'], 'simple-shuffle');
      });

  it('prices a JSON answer by its usage', async () => {
    gpt.next(behaviour.usage({ input: 100, output: 20 }));
    claude.next(behaviour.usage({ input: 100, output: 20 }));
    for (const { headers } of [await chat(false), await message(false)])
      assert.ok(
        Math.abs(Number(headers['x-litellm-response-cost']) - 0.3) < 1e-9,
        String(headers['x-litellm-response-cost']),
      );
  });

  it('gives each request its own id, and a trace by it', async () => {
    const [first, second] = [await chat(false), await chat(true)];
    const ids = [first, second].map(({ headers }) => String(headers['x-litellm-call-id']));
    assert.notEqual(ids[0], ids[1]);
    for (const id of ids) {
      const trace = await until('the trace is there', () => traceOf(gateway, id));
      assert.equal(trace.deployment, 'gpt-one');
      assert.equal(trace.outcome, 'success');
    }
  });

  it('tells of the routing in a failure too', async () => {
    gpt.always(behaviour.status(400));
    const { headers } = await chat(false);
    assert.equal(headers['x-litellm-model-id'], 'gpt-one');
    assert.match(String(headers['x-litellm-call-id']), /^[\w-]{8,}$/);
  });
});
