import assert from 'node:assert/strict';
import { openai } from '../support/deployments.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { behaviour, fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { raw } from '../support/raw.ts';
import { messages } from '../support/sdk.ts';

describe('names and keys that HTTP has no letters for', () => {
  const GROUP = '日本語 🚀';
  const MASTER = 'ключ-от-всего';
  let upstream: FakeProvider;
  let gateway: RunningGateway;

  before(async () => {
    upstream = await fakeOpenAI({ key: 'sk-upstream-1234' });
    gateway = await startGateway({
      config: {
        model_list: [
          openai(GROUP, 'id-日本', upstream, { api_key: 'os.environ/KEY_OF_A_FILE' }),
          openai('unsendable', 'two-lines', upstream, { api_key: 'two\nlines' }),
        ],
        router_settings: { num_retries: 0 },
        general_settings: { master_key: MASTER },
      },
      env: { KEY_OF_A_FILE: `${upstream.key}\n` },
    });
  });
  after(async () => {
    await gateway.stop();
    await upstream.close();
  });
  afterEach(() => upstream.reset());

  /** As a program writes it that writes UTF-8. */
  const key = { authorization: `Bearer ${Buffer.from(MASTER).toString('latin1')}` };
  const chat = (model: string, stream = false) =>
    raw(`${gateway.url}/v1/chat/completions`, {
      // As bytes: Node writes headers in the encoding of a text that goes with them.
      body: Buffer.from(JSON.stringify({ model, messages, stream })),
      headers: key,
    });

  for (const stream of [false, true])
    it(`a group is served and named in headers, ${stream ? 'streamed' : 'as JSON'}`, async () => {
      for (const model of [GROUP, `${GROUP}/id-日本`]) {
        const { status, headers } = await chat(model, stream);
        assert.equal(status, 200);
        assert.equal(decodeURIComponent(String(headers['x-litellm-model-group'])), GROUP);
        assert.equal(decodeURIComponent(String(headers['x-litellm-model-id'])), 'id-日本');
      }
    });
  it('its failures are told', async () => {
    upstream.next(behaviour.status(500));
    const { status, headers } = await chat(GROUP);
    assert.equal(status, 500);
    assert.equal(decodeURIComponent(String(headers['x-litellm-model-group'])), GROUP);
  });
  it('a key that can not be sent is an error of its deployment alone', async () => {
    const { status, body } = await chat('unsendable');
    assert.equal(status, 502);
    assert.doesNotMatch(body.toString(), /two\\nlines/);
    assert.equal((await chat(GROUP)).status, 200);
  });
});
