import assert from 'node:assert/strict';
import type { StateView } from '../../src/contract/admin.ts';
import { openai } from '../support/deployments.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { behaviour, fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { postJson, raw } from '../support/raw.ts';
import { NO_REDIS, startRedis, type RunningRedis } from '../support/redis.ts';
import { messages } from '../support/sdk.ts';
import { closeAll } from '../support/surfaces.ts';
import { until } from '../support/until.ts';

const ask = (gateway: RunningGateway, model = 'g'): Promise<number> =>
  postJson(`${gateway.url}/v1/chat/completions`, { model, messages, max_tokens: 10 }).then(
    ({ status }) => status,
  );

const stateOf = async (gateway: RunningGateway): Promise<StateView> =>
  JSON.parse((await raw(`${gateway.url}/admin/state`, { method: 'GET' })).body.toString());

const isShared = async (gateway: RunningGateway): Promise<boolean> =>
  (await stateOf(gateway)).gateway.sharedState?.state === 'connected';

const ok = (statuses: readonly number[]): number => statuses.filter((status) => status === 200).length;

describe('gateways that share a Redis', function () {
  this.timeout(60_000);

  let redis: RunningRedis;
  let upstream: FakeProvider;
  let gateways: RunningGateway[] = [];

  before(function () {
    if (NO_REDIS === false) return;
    console.log(`      skipped: ${NO_REDIS}`);
    this.skip();
  });
  beforeEach(async () => {
    [redis, upstream] = await Promise.all([startRedis(), fakeOpenAI()]);
  });
  afterEach(async () => {
    await Promise.all(gateways.map((gateway) => gateway.stop()));
    gateways = [];
    await closeAll([upstream]);
    await redis.end();
  });

  const start = async (count: number, config: object, settings: object = {}): Promise<RunningGateway[]> => {
    gateways = await Promise.all(
      Array.from({ length: count }, () =>
        startGateway({
          config: { ...config, router_settings: { ...settings, num_retries: 0, ...redis.settings } },
        }),
      ),
    );
    for (const gateway of gateways) assert.ok(await isShared(gateway), gateway.stderr());
    return gateways;
  };

  it('let no more through together than one alone', async () => {
    const [one, two, three] = (await start(3, { model_list: [openai('g', 'a', upstream, { rpm: 40 })] })) as [
      RunningGateway,
      RunningGateway,
      RunningGateway,
    ];
    const statuses = await Promise.all(Array.from({ length: 120 }, (_, i) => ask([one, two, three][i % 3]!)));
    assert.equal(ok(statuses), 40);
    assert.equal(upstream.requests.length, 40);
    assert.ok(statuses.every((status) => status === 200 || status === 429));
  });

  it('hold a limit over all deployments together', async () => {
    const [one, two] = await start(
      2,
      { model_list: [openai('g', 'a', upstream), openai('g', 'b', upstream)] },
      { rpm: 15 },
    );
    const statuses = await Promise.all(Array.from({ length: 40 }, (_, i) => ask(i % 2 ? one! : two!)));
    assert.equal(ok(statuses), 15);
  });

  it('never have more under way at once than may be, and serve all that can wait', async () => {
    let running = 0;
    let most = 0;
    upstream.always({
      deliver: async (exchange) => {
        most = Math.max(most, ++running);
        await behaviour.wholly(exchange);
        running--;
      },
    });
    const [one, two] = await start(
      2,
      { model_list: [openai('g', 'a', upstream, { max_parallel_requests: 3 })] },
      { queue_timeout: 30 },
    );
    const statuses = await Promise.all(Array.from({ length: 40 }, (_, i) => ask(i % 2 ? one! : two!)));
    assert.equal(ok(statuses), 40);
    assert.ok(most <= 3, `${most} at once`);
  });

  it('spend one budget', async () => {
    // Less than is expected of it, so that the last request can't pass the limit.
    upstream.always(behaviour.usage({ input: 1, output: 1 }));
    const [one, two] = await start(2, {
      model_list: [
        openai('g', 'a', upstream, {
          max_budget: 0.5,
          budget_duration: '1h',
          input_cost_per_token: 0.01,
          output_cost_per_token: 0.02,
        }),
      ],
    });
    const statuses = await Promise.all(Array.from({ length: 30 }, (_, i) => ask(i % 2 ? one! : two!)));
    const spent = await until('both know what both have spent', async () => {
      const states = await Promise.all([one!, two!].map(stateOf));
      const all = states.reduce((sum, { totals }) => sum + totals.cost, 0);
      const known = states.map(({ deployments }) => deployments[0]!.budget!.spent);
      return known.every((dollars) => Math.abs(dollars - all) < 1e-9) && all;
    });
    assert.ok(spent <= 0.5, String(spent));
    assert.ok(Math.abs(spent - 0.03 * ok(statuses)) < 1e-9);
  });

  it('forget what a killed one had under way', async () => {
    upstream.next(behaviour.hang());
    const [one, two] = await start(2, {
      model_list: [openai('g', 'a', upstream, { max_parallel_requests: 1 })],
    });
    const lost = ask(one!).catch(() => 0);
    await upstream.received(1);
    assert.equal(await ask(two!), 429);
    await one!.kill();
    gateways = [two!];
    await lost;
    await until('its place is free', async () => (await ask(two!)) === 200, 30_000);
  });

  describe('when it is killed under load', () => {
    it('lose no request, and count together again once it is back', async () => {
      const [one, two] = await start(2, {
        model_list: [openai('g', 'a', upstream, { rpm: 1_000_000, max_parallel_requests: 1000 })],
      });
      const statuses: number[] = [];
      let loading = true;
      const clients = [one!, two!, one!, two!].map(async (gateway) => {
        while (loading) statuses.push(await ask(gateway));
      });
      const served = (count: number) => {
        const goal = statuses.length + count;
        return until(`${count} more are answered`, () => statuses.length >= goal);
      };
      await served(50);
      for (let outage = 0; outage < 2; outage++) {
        await redis.kill();
        await until('both do without', async () => !(await isShared(one!)) && !(await isShared(two!)));
        await served(50);
        await redis.start();
        await until('both share again', async () => (await isShared(one!)) && (await isShared(two!)), 30_000);
        await served(50);
      }
      loading = false;
      await Promise.all(clients);
      assert.equal(ok(statuses), statuses.length);

      // Redis had forgotten all; the gateways had not.
      const count = upstream.requests.length;
      for (const gateway of [one!, two!]) {
        await until('each knows what both have counted', async () => {
          const [deployment] = (await stateOf(gateway)).deployments;
          return deployment!.rpm.used === count;
        });
      }
      assert.match(one!.stderr(), /Redis is away \(.+\)/);
    });
  });

  it('go on while it hangs, and find it again', async () => {
    const [one] = await start(1, { model_list: [openai('g', 'a', upstream, { rpm: 1000 })] });
    redis.freeze();
    const statuses = await Promise.all(Array.from({ length: 20 }, () => ask(one!)));
    assert.equal(ok(statuses), 20);
    assert.equal(await isShared(one!), false);
    assert.equal(await ask(one!), 200);
    redis.thaw();
    await until('it is shared again', () => isShared(one!), 30_000);
    assert.equal(await ask(one!), 200);
    assert.equal(one!.stderr().match(/Redis is away/g)?.length, 1);
  });

  it('one starts and serves without it, and says so', async () => {
    await redis.kill();
    const gateway = await startGateway({
      config: { model_list: [openai('g', 'a', upstream)], router_settings: redis.settings },
    });
    gateways = [gateway];
    assert.equal(await ask(gateway), 200);
    assert.match(gateway.stderr(), /Redis is away \(.*ECONNREFUSED.*\)/);
    const { body } = await raw(`${gateway.url}/health/readiness`, { method: 'GET' });
    assert.equal(JSON.parse(body.toString()).shared_state, 'away');
    await redis.start();
    await until('it is shared', () => isShared(gateway), 30_000);
  });
});
