import assert from 'node:assert/strict';
import { PROVIDERS } from '../../src/config/index.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { openai } from '../support/deployments.ts';
import { behaviour, fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { raw } from '../support/raw.ts';
import { traceOf } from '../support/trace.ts';
import { until } from '../support/until.ts';

describe('servers that speak OpenAI’s API', () => {
  let upstream: FakeProvider;
  let gateway: RunningGateway;

  before(async () => {
    upstream = await fakeOpenAI({ models: ['gpt-4o-mini', 'some-model'] });
    gateway = await startGateway({
      config: {
        model_list: ['openai', 'deepseek', 'cerebras', 'mistral', 'hosted_vllm'].flatMap((provider) => [
          openai(provider, provider, upstream, {
            model: `${provider}/${provider === 'openai' ? 'gpt-4o-mini' : 'some-model'}`,
          }),
        ]),
        router_settings: { num_retries: 0, disable_cooldowns: true },
      },
    });
  });
  after(async () => {
    await gateway.stop();
    await upstream.close();
  });
  afterEach(() => upstream.reset());

  /** Odd spacing and escapes, which a body that is written anew would lose. */
  const BODY = (model: string): string =>
    `{"model": "${model}",  "max_completion_tokens":7,"messages":[{"role":"developer","content":"Be br\\u0069ef."},{"role":"user","content":"Hi"},{"role":"assistant","content":"Hm","reasoning_content":"thought"},{"role":"user","content":"Go"}]}`;

  const sent = async (model: string, body = BODY(model)): Promise<string> => {
    const answer = await raw(`${gateway.url}/v1/chat/completions`, { body });
    assert.equal(answer.status, 200, answer.body.toString());
    return upstream.requests[0]!.body.toString();
  };

  it('are each told what they know, in their words', async () => {
    const seen = async (model: string) => {
      upstream.reset();
      const body = JSON.parse(await sent(model)) as Record<string, unknown>;
      const [first, , third] = body.messages as Record<string, unknown>[];
      const limit = 'max_tokens' in body ? 'max_tokens' : 'max_completion_tokens';
      return [first!.role, third!.reasoning_content, third!.reasoning, limit];
    };
    assert.deepEqual(await seen('deepseek'), ['system', 'thought', undefined, 'max_tokens']);
    assert.deepEqual(await seen('cerebras'), ['developer', undefined, 'thought', 'max_completion_tokens']);
    assert.deepEqual(await seen('mistral'), ['system', undefined, undefined, 'max_tokens']);
    assert.deepEqual(await seen('hosted_vllm'), ['system', 'thought', undefined, 'max_completion_tokens']);
  });

  it('get every byte where nothing has to be said otherwise', async () => {
    assert.equal(await sent('openai'), BODY('openai').replace('"openai"', '"gpt-4o-mini"'));
    upstream.reset();
    const plain = `{"model": "hosted_vllm",  "messages":[{"role":"user","content":"What is a \\"developers\\" f\\u0069le?"}]}`;
    assert.equal(await sent('hosted_vllm', plain), plain.replace('"hosted_vllm"', '"some-model"'));
  });

  it('are asked by chat where they have nothing else', async () => {
    const body = JSON.stringify({ model: 'deepseek', input: 'Hi', max_output_tokens: 20 });
    const answer = await raw(`${gateway.url}/v1/responses`, { body });
    assert.equal(answer.status, 200);
    assert.equal(upstream.requests[0]!.path, '/v1/chat/completions');
    assert.equal(upstream.requests[0]!.json.max_tokens, 20);
    const id = String(answer.headers['x-litellm-call-id']);
    const trace = await until('the trace is there', () => traceOf(gateway, id));
    assert.equal(trace.attempts[0]?.translation?.to, 'chat');
  });

  describe('that turn out to have no Responses', () => {
    const ask = (model = 'openai') =>
      raw(`${gateway.url}/v1/responses`, { body: JSON.stringify({ model, input: 'Hi' }) });
    const paths = () => upstream.requests.map(({ path }) => path);
    const missing = (body: unknown, code = 404) => behaviour.status(code, { body });

    it('are left as they are where it is the model that is missing, or something else is wrong', async () => {
      for (const refusal of [
        missing({ error: { message: 'The model `gpt` does not exist', code: 'model_not_found' } }),
        missing({ object: 'error', message: 'The model `gpt` does not exist.', code: 404 }),
        missing({ error: { message: 'Nothing of that name' } }),
        missing({ error: { message: 'Not so' } }, 400),
      ]) {
        upstream.next(refusal);
        assert.ok((await ask()).status >= 400);
      }
      assert.deepEqual(new Set(paths()), new Set(['/v1/responses']));
    });

    it('are not remembered so while Chat is missing, too', async () => {
      upstream.next(missing({ detail: 'Not Found' }), missing({ detail: 'Not Found' }));
      assert.equal((await ask()).status, 404);
      assert.deepEqual(paths(), ['/v1/responses', '/v1/chat/completions']);
      assert.equal((await ask()).status, 200);
      assert.equal(paths()[2], '/v1/responses');
    });

    it('are asked by Chat at once, and from then on', async () => {
      upstream.next(missing({ detail: 'Not Found' }));
      const first = await ask();
      assert.equal(first.status, 200, first.body.toString());
      assert.equal(JSON.parse(first.body.toString()).object, 'response');
      assert.equal(first.headers['x-litellm-attempted-retries'], '0');
      await ask();
      assert.deepEqual(paths(), ['/v1/responses', '/v1/chat/completions', '/v1/chat/completions']);
    });
  });

  it('stand in the table with addresses that can be asked', () => {
    for (const [name, { wire, apiBase, keyVariable }] of Object.entries(PROVIDERS)) {
      if (wire !== 'openai' || apiBase === undefined) continue;
      const { protocol, hostname } = new URL(apiBase);
      assert.equal(protocol, hostname === 'localhost' ? 'http:' : 'https:', name);
      assert.ok(!apiBase.endsWith('/'), name);
      assert.equal(keyVariable === undefined, hostname === 'localhost', name);
    }
  });
});
