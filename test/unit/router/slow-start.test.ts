import assert from 'node:assert/strict';
import { WarmUp } from '../../../src/router/health/warm-up.ts';
import { health } from '../../../src/gateway/views.ts';
import { Bench, deployment, spec } from '../../support/router.ts';

describe('slow start', () => {
  it('grows from 10 % to full within a minute', () => {
    const warmUp = new WarmUp();
    warmUp.begin(1000);
    assert.deepEqual(
      [1000, 31_000, 61_000, 61_001].map((at) => Number(warmUp.share(at).toFixed(2))),
      [0.1, 0.55, 1, 1],
    );
  });

  it('or within ten successes, counted only once the outage is over', () => {
    const warmUp = new WarmUp();
    warmUp.begin(1000);
    warmUp.succeeded(999);
    assert.equal(warmUp.share(1000), 0.1);
    for (let i = 0; i < 5; i++) warmUp.succeeded(1000);
    assert.equal(warmUp.share(1000), 0.55);
    for (let i = 0; i < 5; i++) warmUp.succeeded(1000);
    assert.equal(warmUp.share(1000), 1);
  });

  it('begins anew with each outage', () => {
    const warmUp = new WarmUp();
    warmUp.begin(0);
    assert.equal(warmUp.share(60_000), 1);
    warmUp.begin(70_000);
    assert.equal(warmUp.share(70_000), 0.1);
  });

  it('takes part in as many choices as its share says', () => {
    const warmUp = new WarmUp();
    warmUp.begin(0);
    const taken = Array.from({ length: 100 }, () => warmUp.takesPart(0)).filter(Boolean).length;
    assert.ok(taken >= 9 && taken <= 10, `${taken} of 100`);
  });

  const failing = async (): Promise<Bench> => {
    const bench = new Bench(spec([deployment('a'), deployment('b')], { slowStart: true }));
    await bench.request({ a: 'authentication' });
    assert.deepEqual(bench.cooled, ['a']);
    bench.time += 5000;
    return bench;
  };

  it('gives a deployment that cooled down a tenth of its share at first', async () => {
    const bench = await failing();
    const answers = { a: () => Promise.resolve(200), b: () => Promise.resolve(200) };
    const picks: string[] = [];
    for (let i = 0; i < 20; i++) picks.push((await bench.request(answers)).asked[0]!);
    const turns = picks.filter((id) => id === 'a').length;
    assert.ok(turns >= 1 && turns <= 2, `${turns} of 20`);
    const a = bench.router.pool.deployment('a')!;
    assert.equal(health(a, bench.time).state, 'warming_up');
    const reasons = bench.traces.at(-1)!.selections[0]!.candidates.map(({ excluded }) => excluded?.reason);
    assert.ok(
      reasons.some((reason) => reason === undefined || /^is warming up, at \d+ % of its share$/.test(reason)),
    );
  });

  it('is over after ten successes', async () => {
    const bench = await failing();
    await bench.picks(200);
    const a = bench.router.pool.deployment('a')!;
    assert.equal(health(a, bench.time).state, 'healthy');
    const picks = await bench.picks(20);
    assert.equal(picks.filter((id) => id === 'a').length, 10);
  });

  it('never costs a request: alone, a deployment that warms up serves', async () => {
    const bench = await failing();
    bench.router.setDisabled('b', true);
    assert.deepEqual(await bench.picks(5), ['a', 'a', 'a', 'a', 'a']);
  });

  it('can be switched off', async () => {
    const bench = new Bench(spec([deployment('a'), deployment('b')]));
    await bench.request({ a: 'authentication' });
    bench.time += 5000;
    assert.equal((await bench.picks(10)).filter((id) => id === 'a').length, 5);
  });

  it('does not hold against an operator who ends the cooldown', async () => {
    const bench = new Bench(spec([deployment('a'), deployment('b')], { slowStart: true }));
    await bench.request({ a: 'authentication' });
    bench.router.resetCooldowns({});
    assert.equal((await bench.picks(10)).filter((id) => id === 'a').length, 5);
  });
});
