import assert from 'node:assert/strict';
import { HealthChecks } from '../../../src/gateway/health-checks.ts';
import { VirtualClock } from '../../../src/router/simulation/clock.ts';
import { Bench, deployment, spec } from '../../support/router.ts';

const policy = { intervalMs: 10_000, timeoutMs: 1000 };

class Stand {
  readonly bench = new Bench(
    spec([deployment('a'), deployment('b'), deployment('off', { unavailable: 'no key' })]),
  );
  readonly clock = new VirtualClock(this.bench.time, () => new Promise((resolve) => setImmediate(resolve)));
  readonly asked: { id: string; at: number }[] = [];
  readonly told: [string, string | null][] = [];
  answer: (id: string) => Promise<string | null> = () => Promise.resolve(null);
  random = 0.5;
  readonly checks = new HealthChecks(this.bench.router, {
    now: () => this.clock.now,
    random: () => this.random,
    after: (ms, then) => {
      let wanted = true;
      this.clock.after(ms, () => wanted && then());
      return () => (wanted = false);
    },
    probe: ({ id }) => {
      this.asked.push({ id, at: this.clock.now - 1_000_000 });
      return this.answer(id);
    },
    changed: ({ id }, problem) => this.told.push([id, problem]),
  });

  run(ms: number): Promise<void> {
    return this.clock.run(this.clock.now + ms);
  }
}

describe('health checks', () => {
  it('ask each deployment that is in use once an interval, spread by chance', async () => {
    const stand = new Stand();
    stand.checks.use(policy);
    await stand.run(26_000);
    const of = (wanted: string) => stand.asked.filter(({ id }) => id === wanted).map(({ at }) => at);
    assert.deepEqual(of('a'), [5000, 15_000, 25_000]);
    assert.deepEqual(of('off'), []);
    stand.random = 0;
    await stand.run(19_500);
    assert.deepEqual(of('a').slice(3), [35_000, 44_000], 'a tenth less by chance');
  });

  it('take a deployment out, and back in after good ones', async () => {
    const stand = new Stand();
    stand.answer = (id) =>
      Promise.resolve(id === 'a' && stand.clock.now < 1_020_000 ? 'it answered 503' : null);
    stand.checks.use(policy);
    await stand.run(6000);
    assert.deepEqual(stand.told, [['a', 'it answered 503']]);
    assert.deepEqual(await stand.bench.picks(2), ['b', 'b']);
    await stand.run(20_000);
    assert.equal(stand.told.length, 1, 'one good check is not enough');
    await stand.run(10_000);
    assert.deepEqual(stand.told.at(-1), ['a', null]);
  });

  it('take silence for a failure', async () => {
    const stand = new Stand();
    stand.answer = () => new Promise(() => undefined);
    stand.checks.use(policy);
    await stand.run(5999);
    assert.deepEqual(stand.told, []);
    await stand.run(1);
    assert.deepEqual(stand.told, [
      ['a', 'no answer within 1 s'],
      ['b', 'no answer within 1 s'],
    ]);
  });

  it('are spared where real traffic went well within the interval', async () => {
    const stand = new Stand();
    stand.checks.use(policy);
    stand.bench.router.pool.deployment('a')!.lastSuccessAt = stand.clock.now + 1;
    await stand.run(9000);
    assert.deepEqual(
      stand.asked.map(({ id }) => id),
      ['b'],
    );
    await stand.run(10_000);
    assert.deepEqual(
      stand.asked.map(({ id }) => id),
      ['b', 'a', 'b'],
    );
  });

  it('end with their policy, also those under way', async () => {
    const stand = new Stand();
    let answer = (_problem: string | null): void => undefined;
    stand.answer = () => new Promise((resolve) => (answer = resolve));
    stand.checks.use(policy);
    await stand.run(5500);
    stand.checks.use(null);
    answer('it answered 503');
    await stand.run(60_000);
    assert.deepEqual(stand.told, []);
    assert.equal(stand.asked.length, 2);
  });

  it('forget what they found when they are switched off', async () => {
    const stand = new Stand();
    stand.answer = () => Promise.resolve('it answered 503');
    stand.checks.use(policy);
    await stand.run(6000);
    stand.checks.use(null);
    assert.ok(
      Array.from(stand.bench.router.pool.deployments).every(({ checkup }) => checkup.reason === null),
    );
  });
});
