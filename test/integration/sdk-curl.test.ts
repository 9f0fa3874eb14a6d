import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { openai } from '../support/deployments.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { messages } from '../support/sdk.ts';

const run = promisify(execFile);

describe('curl through the gateway', () => {
  let upstream: FakeProvider | undefined;
  let gateway: RunningGateway | undefined;

  before(async function () {
    if (spawnSync('curl', ['--version']).status !== 0) {
      console.log('      skipped, no curl here');
      this.skip();
    }
    upstream = await fakeOpenAI();
    gateway = await startGateway({ config: { model_list: [openai('gpt', 'gpt-one', upstream)] } });
  });
  after(async () => {
    await gateway?.stop();
    await upstream?.close();
  });

  const curl = async (body: object): Promise<string> => {
    const args = [
      '--silent',
      '--show-error',
      '--fail',
      '--no-buffer',
      '--header',
      'content-type: application/json',
      '--data',
      JSON.stringify(body),
    ];
    return (await run('curl', [...args, `${gateway!.url}/v1/chat/completions`])).stdout;
  };

  it('gets an answer as JSON', async () => {
    const answer = JSON.parse(await curl({ model: 'gpt', messages }));
    assert.equal(answer.choices[0].message.content, 'Hello from fake OpenAI.');
  });

  it('gets a stream of events', async () => {
    const answer = await curl({ model: 'gpt', messages, stream: true });
    assert.match(answer, /"content":"Hello"/);
    assert.match(answer, /data: \[DONE\]\n\n$/);
  });
});
