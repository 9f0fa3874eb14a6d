import assert from 'node:assert/strict';
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { behaviour, type FakeProvider } from '../support/providers/index.ts';
import { postJson } from '../support/raw.ts';
import { closeAll, SURFACES, VERSION } from '../support/surfaces.ts';

for (const surface of SURFACES)
  describe(`rate-limited upstreams behind ${surface.name}`, () => {
    let one: FakeProvider;
    let two: FakeProvider;
    let gateway: RunningGateway;

    beforeEach(async () => {
      [one, two] = await Promise.all([surface.fake({ name: 'one' }), surface.fake({ name: 'two' })]);
      gateway = await startGateway({
        config: {
          model_list: [
            surface.deployment('pair', 'one', one),
            surface.deployment('pair', 'two', two),
            surface.deployment('solo', 'alone', one),
          ],
          router_settings: { num_retries: 1 },
        },
      });
    });
    afterEach(async () => {
      await gateway.stop();
      await closeAll([one, two]);
    });

    const limited = (seconds: string) => behaviour.status(429, { headers: { 'retry-after': seconds } });
    const post = (model: string) =>
      postJson(`${gateway.url}${surface.path}`, surface.body(model, false), VERSION);

    it('answers 429 with whole seconds when every deployment cools down, asking none of them', async () => {
      one.always(limited('31'));
      two.always(limited('37'));
      const first = await post('pair');
      assert.equal(first.status, 429);
      assert.match(String(first.headers['retry-after']), /^\d+$/);
      const firstWait = Number(first.headers['retry-after']);
      assert.ok(firstWait > 20 && firstWait <= 31, `not that of the last, which is longer: ${firstWait}`);
      assert.deepEqual([one.requests.length, two.requests.length], [1, 1]);

      const second = await post('pair');
      assert.equal(second.status, 429);
      assert.match(String(second.headers['retry-after']), /^\d+$/);
      const wait = Number(second.headers['retry-after']);
      assert.ok(wait > 20 && wait <= 31, `until the first is free: ${wait}`);
      assert.deepEqual([one.requests.length, two.requests.length], [1, 1]);

      await assert.rejects(
        surface.ask(gateway, 'pair'),
        (error) => error instanceof OpenAI.RateLimitError || error instanceof Anthropic.RateLimitError,
      );
    });

    it('tells how long an upstream wants to be left alone, whatever its status', async () => {
      one.always(behaviour.status(503, { headers: { 'retry-after': '88.5' } }));
      const { status, headers } = await post('solo');
      assert.deepEqual([status, headers['retry-after']], [503, '89']);
    });

    it('rounds a fraction of a second up', async () => {
      one.always(limited('0.4'));
      two.always(limited('0.4'));
      const answer = await post('pair');
      assert.equal(answer.status, 429);
      assert.match(String(answer.headers['retry-after']), /^[1-9]\d*$/);
    });

    it('does not cool down the only deployment of a group: its own error passes', async () => {
      one.always(behaviour.status(429, { headers: { 'retry-after': '0' }, message: 'Slow down, please' }));
      for (const asked of [2, 4]) {
        const answer = await post('solo');
        assert.equal(answer.status, 429);
        assert.match(answer.body.toString(), /Slow down, please/);
        assert.match(String(answer.headers['retry-after']), /^\d+$/);
        assert.equal(one.requests.length, asked);
      }
    });

    it('serves again once the cooldowns are reset', async () => {
      one.next(limited('600'));
      two.next(limited('600'));
      assert.equal((await post('pair')).status, 429);
      const reset = await postJson(`${gateway.url}/admin/cooldowns/reset`, { group: 'pair' });
      assert.deepEqual(JSON.parse(reset.body.toString()).freed.toSorted(), ['one', 'two']);
      assert.match(await surface.ask(gateway, 'pair'), /^Hello/);
    });
  });
