import assert from 'node:assert/strict';
import type { RouterSpec } from '../../src/router/spec.ts';
import { by, deployment, failing, spec } from '../support/router.ts';
import { NO_REDIS, startRedis, type RunningRedis } from '../support/redis.ts';
import { SharingRouter } from '../support/sharing-router.ts';
import { until } from '../support/until.ts';

describe('what gateways tell each other over Redis', () => {
  let redis: RunningRedis | undefined;
  let all: SharingRouter[] = [];

  before(async function () {
    if (NO_REDIS !== false) {
      console.log(`      skipped: ${NO_REDIS}`);
      this.skip();
    }
    redis = await startRedis();
  });
  afterEach(async () => {
    await Promise.all(all.map(({ state }) => state.close()));
    all = [];
    await redis?.kill();
    await redis?.start();
  });
  after(() => redis?.end());

  const join = async (of: RouterSpec): Promise<SharingRouter> => {
    const one = new SharingRouter(redis!, of);
    all.push(one);
    return one.ready();
  };
  const pair = async (of: RouterSpec) => [await join(of), await join(of)] as const;

  const served = () => Promise.resolve(200);
  const rateLimited = () => Promise.reject(failing('rate_limit', 60_000));
  const endsAt = ({ router }: SharingRouter, id: string) =>
    router.pool.deployment(id)!.cooldown.endsAt(Date.now());
  const circuitOf = ({ router }: SharingRouter, id: string) =>
    router.pool.deployment(id)!.circuit.state(Date.now());
  const ab = (more: Partial<RouterSpec> = {}) =>
    spec([deployment('a', { order: 1 }), deployment('b', { order: 2 })], {
      retry: { retries: 0, byKind: {}, minWaitMs: 0 },
      ...more,
    });

  it('a cooldown, and its end by an operator', async () => {
    const [one, two] = await pair(ab());
    await one.ask(rateLimited);
    await until('the other knows', () => endsAt(two, 'a') !== null);
    assert.ok(Math.abs(endsAt(two, 'a')! - endsAt(one, 'a')!) < 1000);
    assert.match(two.router.pool.deployment('a')!.cooldown.reason, /429/);
    assert.equal(await two.ask(served), 'b');
    assert.deepEqual(two.heard, ['a']);

    two.router.resetCooldowns({});
    await until('the first knows', () => endsAt(one, 'a') === null);
    assert.equal(await one.ask(served), 'a');
    assert.deepEqual(one.heard, ['a']);
  });

  it('a longer cooldown, never a shorter one', async () => {
    const [one, two] = await pair(ab());
    await one.ask(rateLimited, { target: pinned(one, 'a') });
    await until('the other knows', () => endsAt(two, 'a') !== null);
    const long = endsAt(two, 'a')!;
    await two.ask(() => Promise.reject(failing('rate_limit', 5000)), { target: pinned(two, 'a') });
    one.router.pool.deployment('a')!.cooldown.hear(long + 60_000, 'for longer');
    one.state.changed(one.router.pool.deployment('a')!);
    await until('the other knows of the longer one', () => endsAt(two, 'a')! > long + 50_000);
    assert.ok(endsAt(one, 'a')! > long + 50_000);
  });

  it('an open circuit, and that it closed', async () => {
    const circuit = { enabled: true, failureThreshold: 1, successThreshold: 1, resetMs: 300 };
    const cooldown = { ...ab().cooldown, enabled: false };
    const [one, two] = await pair(ab({ circuit, cooldown }));
    await one.ask(() => Promise.reject(failing('server')));
    await until('the other knows', () => circuitOf(two, 'a') !== 'closed');
    assert.match(two.router.pool.deployment('a')!.circuit.reason, /failed by server/);
    await until('it is half-open', () => circuitOf(one, 'a') === 'half_open');
    let end: (() => void) | undefined;
    const probing = one.ask(() => new Promise((resolve) => (end = () => resolve(200))));
    const probed = await until('it is probed', () => end);
    assert.equal(await two.ask(served), 'b');
    probed();
    assert.equal(await probing, 'a');
    await until('the other knows that it closed', () => circuitOf(two, 'a') === 'closed');
    assert.equal(await two.ask(served), 'a');
  });

  it('failures, so that those in a row are counted together', async () => {
    const [one, two] = await pair(ab());
    const fails = () => Promise.reject(failing('server'));
    const seen = (of: SharingRouter) => of.router.pool.deployment('a')!.pace.failures.at;
    for (const [from, to] of [
      [one, two],
      [two, one],
    ] as const) {
      const before = seen(to);
      await from.ask(fails, { target: pinned(from, 'a') });
      await until('the other counts it', () => seen(to) > before);
      assert.equal(endsAt(from, 'a'), null);
    }
    await one.ask(fails, { target: pinned(one, 'a') });
    assert.match(one.router.pool.deployment('a')!.cooldown.reason, /after 3 failures in a row/);
    await until('the other knows', () => endsAt(two, 'a') !== null);
  });

  it('and that one served, which begins the count anew', async () => {
    const [one, two] = await pair(ab());
    const fails = () => Promise.reject(failing('server'));
    const { pace } = one.router.pool.deployment('a')!;
    for (let i = 0; i < 2; i++) await one.ask(fails, { target: pinned(one, 'a') });
    const before = pace.failures.at;
    await two.ask(served, { target: pinned(two, 'a') });
    await until('the first knows', () => pace.failures.at > before);
    await one.ask(fails, { target: pinned(one, 'a') });
    assert.equal(endsAt(one, 'a'), null);
  });

  it('where a session is', async () => {
    const [one, two] = await pair(spec([deployment('a'), deployment('b'), deployment('c')]));
    const session = () => 'a-session';
    const home = await one.ask(served, { session });
    const key = 'g\na-session';
    await until('the other knows', () => two.router.affinity.deploymentOf(key, Date.now()) === home);
    for (let i = 0; i < 5; i++) assert.equal(await two.ask(served, { session }), home);
  });

  it('how fast deployments are, to one that has not measured them', async () => {
    const of = spec([deployment('a'), deployment('b')], { strategy: by('latency-based-routing') });
    const [one, two] = await pair(of);
    for (let i = 0; i < 4; i++) await one.ask(served);
    await until('the other has measurements of both', () =>
      Array.from(two.router.pool.deployments).every(({ pace }) => pace.whole.measured),
    );
  });

  it('all of that to one that starts later', async () => {
    const of = ab();
    const one = await join(of);
    await one.ask(served, { session: () => 's', target: pinned(one, 'b') });
    await one.ask(served, { session: () => 's' });
    await one.ask(rateLimited);
    const two = await join(of);
    await until('it knows', () => endsAt(two, 'a') !== null);
    await until('it has measurements', () => two.router.pool.deployment('a')!.pace.whole.measured);
    await until('it knows the session', () => two.router.affinity.deploymentOf('g\ns', Date.now()));
  });

  it('again what is still so, after Redis has forgotten it', async () => {
    const [one, two] = await pair(ab());
    await redis!.kill();
    await until('it is away', () => !one.state.here && !two.state.here);
    await one.ask(rateLimited);
    assert.equal(endsAt(two, 'a'), null);
    await redis!.start();
    await until('the other knows', () => endsAt(two, 'a') !== null, 30_000);
  });

  it('no secret that an upstream repeats', async () => {
    const circuit = { enabled: true, failureThreshold: 1, successThreshold: 1, resetMs: 60_000 };
    const [one, two] = await pair(ab({ circuit }));
    await one.ask(() => Promise.reject(new Error('wrong key sk-secret')));
    await until('the other knows', () => circuitOf(two, 'a') === 'open');
    assert.match(two.router.pool.deployment('a')!.circuit.reason, /wrong key \[redacted\]/);
  });

  const pinned = ({ router }: SharingRouter, id: string) => router.resolve(`g/${id}`)!;
});
