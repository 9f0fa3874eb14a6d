import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import fc from 'fast-check';
import type { Connection } from '../../src/gateway/shared-state/connection.ts';
import { connect } from '../../src/gateway/shared-state/redis-client.ts';
import { RedisLimits } from '../../src/gateway/shared-state/redis-limits.ts';
import type { Talk } from '../../src/gateway/shared-state/talk.ts';
import { Limits } from '../../src/router/limits/limits.ts';
import { Budget } from '../../src/router/limits/budget.ts';
import type { Demand } from '../../src/router/shared/demand.ts';
import type { Claim, Offer, SharedLimits, Verdict } from '../../src/router/shared/shared-limits.ts';
import { NO_REDIS, startRedis, type RunningRedis } from '../support/redis.ts';
import { SharedLedger } from '../support/shared-ledger.ts';
import { until } from '../support/until.ts';
import { virtualClock } from '../support/virtual-router.ts';

// Costs are drawn as binary fractions: sums of cents differ in the last bit, and one that is just the limit would be
// granted here and refused there.
const LIMIT = { rpm: 5, tpm: 60, parallel: 2, budget: 1 };

const demand = fc.oneof(
  fc.record({
    kind: fc.constant('rate' as const),
    of: fc.constantFrom('x', 'y'),
    tokens: fc.nat({ max: 20 }),
  }),
  fc.record({ kind: fc.constant('parallel' as const), of: fc.constantFrom('x', 'y') }),
  fc.record({
    kind: fc.constant('budget' as const),
    of: fc.constantFrom('x', 'y'),
    sixtyFourths: fc.nat({ max: 50 }),
  }),
);

type Drawn = typeof demand extends fc.Arbitrary<infer T> ? T : never;

const demandOf = (drawn: Drawn): Demand => {
  switch (drawn.kind) {
    case 'rate': {
      const { of: key, tokens } = drawn;
      return { kind: 'rate', key, rpm: LIMIT.rpm, tpm: LIMIT.tpm, needed: Math.max(1, tokens), tokens };
    }
    case 'parallel':
      return { kind: 'parallel', key: drawn.of, max: LIMIT.parallel };
    case 'budget':
      return {
        kind: 'budget',
        key: drawn.of,
        limit: LIMIT.budget,
        windowMs: 3_600_000,
        cost: drawn.sixtyFourths / 64,
      };
  }
};

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('claim' as const),
      gateway: fc.nat({ max: 1 }),
      offers: fc.array(fc.uniqueArray(demand, { maxLength: 3, selector: ({ kind, of }) => kind + of }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('settle' as const, 'cancel' as const),
      which: fc.nat(),
      tokens: fc.nat({ max: 40 }),
      sixtyFourths: fc.nat({ max: 40 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('renew' as const, 'forget' as const) }) },
);

describe('the scripts in Redis', function () {
  this.timeout(60_000);
  let redis: RunningRedis | undefined;
  let connection: Connection;
  let admin: Redis;

  before(async function () {
    if (NO_REDIS !== false) {
      console.log(`      skipped: ${NO_REDIS}`);
      this.skip();
    }
    redis = await startRedis();
    await new Promise<void>((ready) => {
      connection = connect(
        { host: '127.0.0.1', port: redis!.port },
        { ready, broken: () => undefined, listening: () => undefined, news: () => undefined },
      );
    });
    admin = new Redis(redis.port, '127.0.0.1');
  });
  after(async () => {
    if (!redis) return;
    await connection.close();
    await admin.quit();
    await redis.end();
  });

  const talk = (): Talk => ({
    me: randomUUID(),
    here: true,
    now: Date.now,
    local: (time) => time,
    heard: () => undefined,
    ask: async (script, argument, read) => read(await connection.run(script, argument)),
    tell: (script, argument) => connection.run(script, argument),
    scan: (key) => connection.scan(key),
  });
  const watched = {
    rates: new Map(['x', 'y'].map((key) => [key, new Limits()])),
    parallel: ['x', 'y'],
    budgets: new Map(['x', 'y'].map((key) => [key, new Budget({ limit: 1, windowMs: 3_600_000 })])),
  };

  it('grant and refuse as the plainest form of the rules does, also after Redis has forgotten all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 80, size: 'max' }), async (steps) => {
        await admin.flushdb();
        const ledger = new SharedLedger(virtualClock());
        const real = [new RedisLimits(talk()), new RedisLimits(talk())];
        const plain = ledger.seenFrom(() => 0);
        const running: [Claim, Claim][] = [];
        const ask = async (limits: SharedLimits, offers: Offer[]): Promise<Verdict> => {
          const asked = limits.claim(offers);
          await ledger.clock.run();
          return asked;
        };
        for (const one of steps) {
          if (one.do === 'claim') {
            const offers = one.offers.map((drawn) => ({ deployment: null!, demands: drawn.map(demandOf) }));
            const here = await ask(real[one.gateway]!, offers);
            const there = await ask(plain, offers);
            assert.deepEqual(
              here.refusals.map(({ demand: { kind, key }, limit }) => [kind, key, limit]),
              there.refusals.map(({ demand: { kind, key }, limit }) => [kind, key, limit]),
            );
            assert.equal(here.claim === null, there.claim === null);
            if (here.claim && there.claim) running.push([here.claim, there.claim]);
          } else if (one.do === 'settle' || one.do === 'cancel') {
            if (running.length === 0) continue;
            for (const claim of running.splice(one.which % running.length, 1)[0]!) {
              if (one.do === 'settle') claim.settle(one.tokens, one.sixtyFourths / 64);
              else claim.cancel();
            }
            await ledger.clock.run();
          } else {
            if (one.do === 'forget') await admin.flushdb();
            for (const limits of real) await limits.reconcile(watched, one.do === 'forget');
          }
        }
      }),
      // Within the time of the test: shrinking that goes on would disturb those after it.
      { numRuns: 60, interruptAfterTimeLimit: 40_000 },
    );
  });

  it('forget what a gateway held that renews it no more', async () => {
    await admin.flushdb();
    const [dead, alive] = [new RedisLimits(talk(), 300), new RedisLimits(talk(), 300)];
    const demands: Demand[] = [
      { kind: 'parallel', key: 'x', max: 2 },
      { kind: 'budget', key: 'x', limit: 1, windowMs: 3_600_000, cost: 0.4 },
    ];
    const offers = [{ deployment: null!, demands }];
    assert.ok((await dead.claim(offers)).claim);
    const kept = (await alive.claim(offers)).claim!;
    assert.equal((await alive.claim(offers)).claim, null);
    const freed = await until('the place of the dead one is free', async () => {
      await alive.reconcile(watched, false);
      return (await alive.claim(offers)).claim;
    });
    // What is renewed is held all the while.
    assert.equal((await alive.claim(offers)).claim, null);
    kept.cancel();
    freed.cancel();
    assert.ok((await alive.claim(offers)).claim);
  });

  it('leave nothing behind that lasts', async () => {
    const keys = await admin.keys('*');
    assert.ok(keys.length > 0);
    for (const key of keys) {
      assert.ok(key.startsWith('{switchyard}:'), key);
      assert.ok((await admin.pttl(key)) > 0, key);
    }
  });
});
