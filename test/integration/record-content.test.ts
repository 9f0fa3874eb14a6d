import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { DecisionTrace } from '../../src/contract/admin.ts';
import { openai } from '../support/deployments.ts';
import { type RunningGateway, startGateway } from '../support/gateway.ts';
import { behaviour, fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { postJson, raw } from '../support/raw.ts';
import { closeAll } from '../support/surfaces.ts';
import { until } from '../support/until.ts';

const SECRET_THOUGHT = 'The secret thought of the prompt';
const SAID = 'the secret answer';

describe('prompts and answers', function () {
  this.timeout(30_000);

  let upstream: FakeProvider;
  let gateway: RunningGateway;
  beforeEach(async () => {
    upstream = await fakeOpenAI();
    upstream.always(behaviour.says('This is ', SAID));
  });
  afterEach(async () => {
    await gateway.stop();
    await closeAll([upstream]);
  });

  const begin = async (general: object): Promise<void> => {
    const config = { model_list: [openai('g', 'a', upstream)], general_settings: general };
    gateway = await startGateway({ config });
  };
  const ask = async (stream: boolean): Promise<string> => {
    const image = { type: 'image_url', image_url: { url: `data:image/png;base64,${'A'.repeat(50_000)}` } };
    const content = [{ type: 'text', text: `${SECRET_THOUGHT}, and a key: ${upstream.key}` }, image];
    const body = { model: 'g', stream, messages: [{ role: 'user', content }] };
    const { status, headers } = await postJson(`${gateway.url}/v1/chat/completions`, body);
    assert.equal(status, 200);
    return String(headers['x-litellm-call-id']);
  };
  const get = async <T>(path: string): Promise<T> =>
    JSON.parse((await raw(gateway.url + path, { method: 'GET' })).body.toString()) as T;

  it('are kept where the file asks for it, without keys and images, and go with their record', async () => {
    await begin({ record_content: true });
    for (const stream of [false, true]) {
      const id = await ask(stream);
      const { content } = await until('it is kept', async () => {
        const trace = await get<DecisionTrace>(`/admin/requests/${id}`);
        return trace.content && { content: trace.content };
      });
      assert.equal(content.output, `This is ${SAID}`);
      const text = JSON.stringify(content.input);
      assert.ok(text.includes(SECRET_THOUGHT) && text.includes('[redacted]'), text);
      assert.ok(!text.includes(upstream.key) && !text.includes('AAAA'), text);
      const [log] = await get<{ messages: unknown; response: unknown }[]>(`/spend/logs?request_id=${id}`);
      assert.deepEqual([log!.messages, log!.response], [content.input, content.output]);
    }
    const last = await ask(false);
    const { dataDir, process: running } = gateway;
    running.kill('SIGTERM');
    await until('it has ended', () => running.exitCode !== null);
    const database = new DatabaseSync(join(dataDir, 'data.db'), { readOnly: true });
    const ids = database.prepare('SELECT id FROM switchyard_contents').all();
    database.close();
    assert.ok(
      ids.some(({ id }) => id === last),
      'what came just before the end is kept',
    );
  });

  it('are written nowhere else', async () => {
    await begin({});
    const id = await ask(true);
    await until(
      'it is stored',
      async () => (await get<{ records: { queued: number } }>('/admin/state')).records.queued === 0,
    );
    assert.equal((await get<DecisionTrace>(`/admin/requests/${id}`)).content, undefined);
    const files = await readdir(gateway.dataDir, { recursive: true, withFileTypes: true });
    for (const file of files.filter((one) => one.isFile())) {
      const bytes = await readFile(join(file.parentPath, file.name));
      for (const text of [SECRET_THOUGHT, SAID])
        assert.ok(!bytes.includes(text), `${file.name} has «${text}»`);
    }
  });
});
