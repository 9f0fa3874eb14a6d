import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { anthropic, openai } from '../support/deployments.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { behaviour, fakeAnthropic, fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { pythonWithSdks } from '../support/python.ts';
import { closeAll } from '../support/surfaces.ts';

const SCRIPT = join(import.meta.dirname, '../support/clients.py');
const INSTALL_LIMIT_MS = 300_000;

describe('the Python SDKs through the gateway', () => {
  let fakes: FakeProvider[] = [];
  let gateway: RunningGateway | undefined;

  after(async () => {
    await gateway?.stop();
    await closeAll(fakes);
  });

  it('do what the JavaScript ones do', async function () {
    this.timeout(INSTALL_LIMIT_MS);
    const found = await pythonWithSdks();
    if ('missing' in found) {
      console.log(`      skipped, no Python SDKs: ${found.missing}`);
      this.skip();
    }
    const [gpt, claude, dyingGpt, dyingClaude] = await Promise.all([
      fakeOpenAI(),
      fakeAnthropic(),
      fakeOpenAI(),
      fakeAnthropic(),
    ]);
    fakes = [gpt, claude, dyingGpt, dyingClaude];
    for (const dying of [dyingGpt, dyingClaude]) dying.always(behaviour.dieAfterContent(2));
    gateway = await startGateway({
      config: {
        model_list: [
          openai('gpt', 'gpt-one', gpt),
          openai('embed', 'embed-one', gpt, { model: 'openai/text-embedding-3-small' }),
          anthropic('claude', 'claude-one', claude),
          openai('gpt-dying', 'gpt-dying-one', dyingGpt),
          anthropic('claude-dying', 'claude-dying-one', dyingClaude),
        ],
      },
    });

    const { stdout } = await promisify(execFile)(found.python, [SCRIPT, gateway.url]);
    const groups = ['claude', 'claude-dying', 'embed', 'gpt', 'gpt-dying'];
    const { broken_streams: broken, ...answers } = JSON.parse(stdout) as Record<string, unknown>;
    assert.deepEqual(answers, {
      chat: 'Hello from fake OpenAI.',
      chat_stream: 'Hello from fake OpenAI.',
      responses: 'Hello from fake OpenAI.',
      responses_stream: 'Hello from fake OpenAI.',
      embeddings: 2,
      message: 'Hello from fake Anthropic.',
      message_stream: 'Hello from fake Anthropic.',
      count_tokens: 12,
      models: [groups, groups],
      unknown_model: [404, 404],
    });
    assert.ok(Array.isArray(broken));
    assert.equal(broken.length, 2, 'neither takes a broken stream for a whole one');
    assert.match(String(broken[0]), /^Hello from \|\w+/);
  });
});
