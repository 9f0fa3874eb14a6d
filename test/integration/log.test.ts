import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openai } from '../support/deployments.ts';
import { type RunningGateway, startGateway } from '../support/gateway.ts';
import { behaviour, type FakeProvider, fakeOpenAI } from '../support/providers/index.ts';
import { until } from '../support/until.ts';

const KEY = 'sk-master-of-this-test';
const PROMPT = 'A prompt that nobody may keep';

describe('the log', () => {
  let one: FakeProvider;
  let two: FakeProvider;
  let gateway: RunningGateway;

  const config = (verbose: boolean): object => ({
    model_list: [openai('chat', 'chat-one', one), openai('chat', 'chat-two', two)],
    router_settings: { disable_cooldowns: true, session_affinity: false },
    litellm_settings: { set_verbose: verbose },
    general_settings: { master_key: KEY },
  });
  beforeEach(async () => {
    [one, two] = await Promise.all([fakeOpenAI({ name: 'One' }), fakeOpenAI({ name: 'Two' })]);
    gateway = await startGateway({ config: config(false) });
  });
  afterEach(async () => {
    await gateway.stop();
    await Promise.all([one.close(), two.close()]);
  });

  const text = (): Promise<string> => readFile(join(gateway.dataDir, 'logs', 'gateway.log'), 'utf8');
  /** What `grep routing` finds. */
  const routing = async (): Promise<Record<string, unknown>[]> =>
    (await text())
      .split('\n')
      .filter((line) => line.includes('routing'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const lines = (count: number) =>
    until(`there are ${count} lines of routing`, async () => {
      const found = await routing();
      return found.length >= count && found;
    });
  const send = (path: string, method: string, body: object): Promise<Response> =>
    fetch(`${gateway.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
      body: JSON.stringify(body),
    });
  const ask = async (): Promise<void> => {
    const response = await send('/v1/chat/completions', 'POST', {
      model: 'chat',
      messages: [{ role: 'user', content: PROMPT }],
    });
    await response.text();
  };

  it('has one line for each request: where it went, why, and how it ended', async () => {
    one.next(behaviour.status(503, { message: 'Overloaded' }));
    await ask();
    await ask();
    const [first, second, ...more] = await lines(2);
    assert.deepEqual(more, []);
    assert.equal(first!['level'], 30);
    assert.equal(first!['group'], 'chat');
    assert.equal(first!['deployment'], 'chat-two');
    assert.equal(first!['outcome'], 'success');
    assert.match(
      String(first!['msg']),
      /^routing: chat, 200 from chat-two after \d+ ms\. Went to chat-one by simple-shuffle/,
    );
    assert.match(String(first!['msg']), /Went to chat-two/);
    const attempts = first!['attempts'] as { deployment: string; outcome: string; error?: string }[];
    assert.deepEqual(
      attempts.map(({ deployment, outcome, error }) => [deployment, outcome, error]),
      [
        ['chat-one', 'failure', 'server'],
        ['chat-two', 'success', undefined],
      ],
    );
    assert.equal((second!['attempts'] as unknown[]).length, 1);
  });

  it('tells no prompt and no key, though the upstream does', async () => {
    await send('/admin/log-level', 'PUT', { level: 'debug' });
    one.always(behaviour.status(500, { message: `The keys ${KEY}, ${one.key} are wrong; asked: ${PROMPT}` }));
    await ask();
    await lines(1);
    const all = await text();
    assert.match(all, /\[redacted\]/);
    for (const secret of [KEY, one.key, PROMPT]) assert.ok(!all.includes(secret), secret);
    assert.ok(!gateway.stderr().includes(one.key));
    assert.equal((await stat(join(gateway.dataDir, 'logs', 'gateway.log'))).mode & 0o777, 0o600);
  });

  it('is told on a terminal too, from warnings on', async () => {
    one.next(behaviour.status(503, { message: 'Overloaded' }));
    await ask();
    await lines(1);
    assert.match(gateway.stderr(), /^attempt on chat-one failed: .*Overloaded/m);
    assert.doesNotMatch(gateway.stderr(), /routing/);
  });

  it('changes its level while it runs, by an operator', async () => {
    const response = await send('/admin/log-level', 'PUT', { level: 'warn' });
    assert.deepEqual(await response.json(), { level: 'warn' });
    await ask();
    await send('/admin/log-level', 'PUT', { level: 'debug' });
    await ask();
    const [only, ...more] = await lines(1);
    assert.deepEqual(more, []);
    assert.ok(Array.isArray(only!['decisions']), 'at debug it has the whole trace');
    const wrong = await send('/admin/log-level', 'PUT', { level: 'loud' });
    assert.equal(wrong.status, 400);
    assert.match(await wrong.text(), /trace, debug, info, warn, error/);
  });

  it('changes its level while it runs, by set_verbose of the file', async () => {
    await ask();
    await lines(1);
    await gateway.configure(config(true));
    await until('the change serves', async () => (await text()).includes('has changed and serves now'));
    await ask();
    const [brief, whole] = await lines(2);
    assert.ok(!brief!['decisions'] && whole!['decisions']);
  });
});
