import assert from 'node:assert/strict';
import { Budget } from '../../../src/router/limits/budget.ts';
import type { NothingLeft } from '../../../src/router/nothing-left.ts';
import { Bench, deployment, failing, spec } from '../../support/router.ts';
import { answering, tokens, VirtualRouter } from '../../support/virtual-router.ts';

const HOUR = 3_600_000;
const prices = { input: 1, output: 1 };
const budget = (limit: number) => ({ limit, windowMs: HOUR });
const uses =
  (input: number, output: number) =>
  (attempt: { usage: unknown }): Promise<number> => {
    attempt.usage = tokens(input, output);
    return Promise.resolve(200);
  };

describe('a budget', () => {
  it('runs for its window from the first spending, then begins anew', () => {
    const one = new Budget(budget(10));
    assert.equal(one.resetsAt(5), null);
    one.settle(0, 4, 1000);
    one.settle(0, 3, 2000);
    assert.deepEqual([one.spent(3000), one.resetsAt(3000)], [7, 1000 + HOUR]);
    assert.deepEqual([one.spent(1000 + HOUR), one.resetsAt(1000 + HOUR)], [0, null]);
  });

  it('holds back what running calls may cost', () => {
    const one = new Budget(budget(10));
    one.hold(6);
    assert.equal(one.isPassedBy(5, 0), true);
    assert.equal(one.isPassedBy(4, 0), false);
    one.settle(6, 1, 0);
    assert.equal(one.isPassedBy(9, 0), false);
    assert.equal(one.isPassedBy(10, 0), true);
  });

  it('of nothing lets nothing pass', () => assert.equal(new Budget(budget(0)).isPassedBy(0, 0), true));
});

describe('budgets', () => {
  it('leave a deployment out once spent, with the reason and the time it resets', async () => {
    const bench = new Bench(spec([deployment('a', { prices, budget: budget(100) })]));
    const start = bench.time;
    await bench.request({ a: uses(60, 45) });
    const { failure } = await bench.request();
    assert.equal(failure?.status, 429);
    assert.match(failure.message, /its budget is spent: \$105 of \$100/);
    assert.equal((failure.detail as NothingLeft).availableAt, start + HOUR);
    bench.time = start + HOUR;
    assert.equal((await bench.request()).failure, null);
  });

  it('leave out what would pass the limit', async () => {
    const bench = new Bench(spec([deployment('a', { prices, budget: budget(100) }), deployment('b')]));
    await bench.request({ a: uses(50, 10) });
    const size = () => ({ input: 41, maxOutput: 0 });
    const { asked, trace } = await bench.request({}, { size });
    assert.deepEqual(asked, ['b']);
    const [a] = trace.selections[0]!.candidates;
    assert.equal(a!.excluded?.reason, 'its budget would be passed by this request: $60 of $100');
  });

  it('of a provider are shared by all its deployments', async () => {
    const bench = new Bench(
      spec(
        [
          deployment('a', { prices, provider: 'p' }),
          deployment('b', { prices, provider: 'p' }),
          deployment('c'),
        ],
        { providerBudgets: new Map([['p', budget(100)]]) },
      ),
    );
    await bench.request({ a: uses(100, 0) });
    assert.deepEqual(await bench.picks(2), ['c', 'c']);
    assert.match(
      bench.traces.at(-1)!.selections[0]!.candidates[1]!.excluded!.reason,
      /^the budget of p is spent/,
    );
  });

  it('of a provider hold for what a wildcard leads to it, and for nothing else', async () => {
    const all = deployment('all', {
      group: '*',
      provider: '',
      named: (name) => deployment('all', { group: '*', prices, provider: name.split('/')[0]! }),
    });
    const bench = new Bench(
      spec([all, deployment('a', { prices, provider: 'p' })], {
        providerBudgets: new Map([['p', budget(100)]]),
      }),
    );
    const reason = async (model: string): Promise<string | undefined> =>
      (await bench.request({}, { model })).failure?.message;
    await bench.request({ all: uses(100, 0) }, { model: 'q/x' });
    assert.equal(await reason('p/x'), undefined);
    await bench.request({ all: uses(60, 40) }, { model: 'p/x' });
    assert.match((await reason('p/x'))!, /the budget of p is spent: \$100 of \$100/);
    assert.match((await reason('g'))!, /the budget of p is spent/, 'it is one budget');
    assert.equal(await reason('q/x'), undefined);
  });

  it('are not passed by requests that run at once', async () => {
    const virtual = new VirtualRouter(spec([deployment('a', { prices, budget: budget(100) })]));
    const size = () => ({ input: 20, maxOutput: 10 });
    for (let i = 0; i < 10; i++) virtual.ask(0, answering(100, tokens(20, 10)), { size });
    await virtual.run();
    assert.equal(virtual.began.length, 3);
    assert.equal(virtual.router.pool.deployment('a')!.budget!.spent(virtual.clock.now), 90);
  });

  it('count streams whose upstream told no usage, and clients that left early', async () => {
    const bench = new Bench(spec([deployment('a', { prices, budget: budget(1000) })]));
    const spent = () => bench.router.pool.deployment('a')!.budget!.spent(bench.time);
    const size = () => ({ input: 40, maxOutput: null });
    const streams =
      (many: number, then?: 'cancelled') => (attempt: { streamedTokens: number; committed: boolean }) => {
        attempt.streamedTokens = many;
        attempt.committed = true;
        return then ? Promise.reject(failing(then)) : Promise.resolve(200);
      };
    await bench.request({ a: streams(10) }, { size });
    assert.equal(spent(), 50);
    await bench.request({ a: streams(5, 'cancelled') }, { size });
    assert.equal(spent(), 95);
    await bench.request({ a: 'cancelled' }, { size });
    assert.equal(spent(), 135, 'the prompt is billed all the same');
  });

  it('count what an early leaver was told, and what came after', async () => {
    const bench = new Bench(spec([deployment('a', { prices, budget: budget(1000) })]));
    await bench.request({
      a: (attempt) => {
        attempt.usage = tokens(30, 1);
        attempt.streamedTokens = 12;
        return Promise.reject(failing('cancelled'));
      },
    });
    assert.equal(bench.router.pool.deployment('a')!.budget!.spent(bench.time), 42);
  });

  it('do not count failures that no token came of', async () => {
    const bench = new Bench(spec([deployment('a', { prices, budget: budget(1000) })]));
    await bench.request({ a: 'server' }, { size: () => ({ input: 40, maxOutput: null }), retries: 0 });
    const a = bench.router.pool.deployment('a')!;
    assert.equal(a.budget!.spent(bench.time), 0);
    assert.equal(a.budget!.isPassedBy(1000, bench.time), false, 'nothing is held back any more');
  });

  it('outlive a restart and a change of the file', async () => {
    const of = [deployment('a', { prices, budget: budget(100) })];
    const bench = new Bench(spec(of));
    await bench.request({ a: uses(70, 0) });
    bench.router.update(spec([deployment('a', { prices, budget: budget(200) })]));
    const { pool } = bench.router;
    assert.deepEqual([pool.deployment('a')!.budget!.remaining(bench.time)], [130]);
    const records = JSON.parse(JSON.stringify(pool.budgets.records())) as ReturnType<
      typeof pool.budgets.records
    >;
    const next = new Bench(spec(of));
    next.time = bench.time;
    next.router.pool.budgets.restore({ ...records, 'deployment:gone': { spent: 9, resetsAt: 9 } });
    assert.equal(next.router.pool.deployment('a')!.budget!.remaining(bench.time), 30);
  });
});
