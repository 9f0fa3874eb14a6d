import assert from 'node:assert/strict';
import type { RequestsView, StrategyView } from '../../src/contract/admin.ts';
import { openai } from '../support/deployments.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { behaviour, fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { postJson, raw } from '../support/raw.ts';
import { messages } from '../support/sdk.ts';
import { closeAll } from '../support/surfaces.ts';

describe('the operator surface, asked wrongly', () => {
  let one: FakeProvider;
  let other: FakeProvider;
  let gateway: RunningGateway;

  before(async () => {
    [one, other] = await Promise.all([fakeOpenAI(), fakeOpenAI()]);
    gateway = await startGateway({
      config: {
        model_list: [
          openai('gpt', 'one', one, {
            order: 1,
            api_base: one.url.replace('//', '//me:hunter22@') + '/v1?key=hunter22',
          }),
          openai('gpt', 'other', other, { order: 2 }),
        ],
        router_settings: { allowed_fails: 1, cooldown_time: 600 },
      },
    });
  });
  after(async () => {
    await gateway.stop();
    await closeAll([one, other]);
  });

  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await raw(`${gateway.url}${path}`, {
      method,
      headers: { 'content-length': String(text?.length ?? 0), ...headers },
      ...(text !== undefined && { body: text }),
    });
    return { status: answer.status, body: JSON.parse(answer.body.toString()) };
  };
  const strategies = async (): Promise<string[]> =>
    (await ask('DELETE', '/admin/strategy')).body.groups.map(
      ({ strategy }: StrategyView['groups'][number]) => strategy,
    );

  it('resets no cooldown but the one that is meant', async () => {
    one.next(behaviour.status(500));
    await postJson(`${gateway.url}/v1/chat/completions`, { model: 'gpt', messages });
    for (const wrong of [{ deployment: 5 }, { group: ['gpt'] }, [], '"one"', '{"deployment":'])
      assert.equal((await ask('POST', '/admin/cooldowns/reset', wrong)).status, 400, JSON.stringify(wrong));
    assert.equal((await ask('POST', '/admin/cooldowns/reset', { deployment: 'none' })).status, 404);
    // As curl sends what it is given by -d.
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const unmeant = await ask('POST', '/admin/cooldowns/reset', '{"deployment":"other"}', form);
    assert.deepEqual(unmeant, { status: 200, body: { freed: [] } });
    const meant = await ask('POST', '/admin/cooldowns/reset', '{"deployment":"one"}', form);
    assert.deepEqual(meant, { status: 200, body: { freed: ['one'] } });
  });

  it('switches no strategy but that of the group which is meant', async () => {
    for (const [method, body, status] of [
      ['PUT', { strategy: 'latency', group: 5 }, 400],
      ['PUT', { strategy: 'latency', group: 'none' }, 404],
      ['PUT', { strategy: 'latncy' }, 400],
      ['PUT', {}, 400],
      ['DELETE', { group: 'none' }, 404],
    ] as const)
      assert.equal((await ask(method, '/admin/strategy', body)).status, status, JSON.stringify(body));
    assert.match(
      (await ask('PUT', '/admin/strategy', {})).body.error.message,
      /^Name a 'strategy': simple-shuffle/,
    );
    assert.deepEqual(await strategies(), ['simple-shuffle']);
  });

  it('says what can be asked of the recent requests', async () => {
    for (const query of ['limit=none', 'limit=0', 'limit=-1', 'limit=1.5', 'outcome=fine'])
      assert.equal((await ask('GET', `/admin/requests?${query}`)).status, 400, query);
    for (const query of ['limit=1', 'limit=100000', 'outcome=success', 'outcome=', 'limit=', 'group=none']) {
      const { status, body } = await ask('GET', `/admin/requests?${query}`);
      assert.equal(status, 200, query);
      assert.ok(Array.isArray((body as RequestsView).requests));
    }
  });

  it('checks no file that is not there', async () => {
    assert.equal((await ask('POST', '/admin/config/check', {})).status, 400);
    assert.equal((await ask('POST', '/admin/config/check', { text: 5 })).status, 400);
  });

  it('tells no secret of an address', async () => {
    const { body } = await ask('GET', '/model/info');
    assert.equal(body.data[0].litellm_params.api_base, `${one.url}/v1`);
    assert.doesNotMatch(JSON.stringify(body), /hunter22/);
  });
});
