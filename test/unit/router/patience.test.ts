import assert from 'node:assert/strict';
import type { Attempt } from '../../../src/router/attempt.ts';
import { Bench, deployment, failing, spec } from '../../support/router.ts';

const DEADLINE = 60_000;
const two = () => [deployment('a'), deployment('b')];
const limited = (...args: Parameters<typeof spec>) => ({ ...spec(...args), deadlineMs: DEADLINE });
const fallbacks = (to: string[]) => ({ ...spec([]).fallbacks, byGroup: new Map([['g', to]]) });

/** Hangs until it is given up. */
const hangs = (attempt: Attempt, bench: Bench): Promise<number> => {
  bench.time = attempt.givesWayAt;
  return Promise.reject(failing('timeout'));
};
const serves =
  (durationMs: number) =>
  (_attempt: Attempt, bench: Bench): Promise<number> => {
    bench.time += durationMs;
    return Promise.resolve(200);
  };
/** How long the attempts of a request would have waited. */
const patience = async (bench: Bench, more = {}): Promise<number[]> => {
  const waits: number[] = [];
  const wait = (attempt: Attempt): Promise<number> => {
    waits.push(attempt.givesWayAt - attempt.startedAt);
    return hangs(attempt, bench);
  };
  await bench.request({ a: wait, b: wait, c: wait }, more);
  return waits;
};

describe('one that hangs', () => {
  it('gives way at half of the time, while others can serve', async () => {
    const { asked, failure, trace } = await new Bench(limited(two())).request({
      a: hangs,
      b: serves(20_000),
    });
    assert.deepEqual([asked, failure], [['a', 'b'], null]);
    assert.equal(trace.durationMs, 50_000);
  });

  it('leaves each of the others half of what is left, the last all of it', async () => {
    const three = [...two(), deployment('c')];
    assert.deepEqual(await patience(new Bench(limited(three))), [30_000, 15_000, 15_000]);
  });

  it('gives way to a later order', async () => {
    const ordered = [deployment('a', { order: 1 }), deployment('b', { order: 2 })];
    const { asked, failure } = await new Bench(limited(ordered)).request({ a: hangs });
    assert.deepEqual([asked, failure], [['a', 'b'], null]);
  });

  it('gives way to a fallback', async () => {
    const groups = [deployment('a'), deployment('b', { group: 'h' })];
    const bench = new Bench(limited(groups, { fallbacks: fallbacks(['h']) }));
    const { asked, failure } = await bench.request({ a: hangs }, { retries: 0 });
    assert.deepEqual([asked, failure], [['a', 'b'], null]);
  });

  it('has all the time where nothing else can serve', async () => {
    const whole = [DEADLINE];
    assert.deepEqual(await patience(new Bench(limited([deployment('a')]))), whole);
    assert.deepEqual(await patience(new Bench(limited(two())), { retries: 0 }), whole);
    assert.deepEqual(await patience(new Bench(limited(two())), { model: 'g/a' }), whole);
    const disabled = [deployment('a'), deployment('b', { unavailable: 'no key' })];
    assert.deepEqual(await patience(new Bench(limited(disabled))), whole);
    const bench = new Bench(limited([deployment('a')], { fallbacks: fallbacks(['h']) }));
    assert.deepEqual(await patience(bench), whole, 'nor where a fallback leads nowhere');
  });

  it('is not taken for one that is slow as usual', async () => {
    const bench = new Bench(limited(two()));
    for (let i = 0; i < 4; i++) await bench.request({ a: serves(10_000), b: serves(100) });
    assert.deepEqual(await patience(bench), [40_000, 20_000]);
  });
});

describe('what a request brings on itself', () => {
  for (const kind of ['bad_request', 'context_window', 'content_policy', 'not_held', 'conflict'] as const)
    it(`is no failure of the deployment: ${kind}`, async () => {
      const bench = new Bench(spec([deployment('a')]));
      await bench.request({ a: kind });
      const { failures, errorRate, lastError } = bench.router.pool.deployment('a')!;
      assert.deepEqual([failures, errorRate, lastError], [0, 0, null]);
      assert.deepEqual(
        bench.failed,
        kind === 'conflict' ? bench.failed : [['a', kind]],
        'it is told all the same',
      );
    });

  it('while others are', async () => {
    const bench = new Bench(spec([deployment('a')]));
    await bench.request({ a: 'server' }, { retries: 0 });
    const { failures, errorRate, lastError } = bench.router.pool.deployment('a')!;
    assert.deepEqual([failures, errorRate, lastError?.message], [1, 1, 'it failed by server']);
  });
});
