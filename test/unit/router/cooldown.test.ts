import assert from 'node:assert/strict';
import { Failure, type FailureKind } from '../../../src/router/failure.ts';
import { Cooldown } from '../../../src/router/health/cooldown.ts';
import type { NothingLeft } from '../../../src/router/nothing-left.ts';
import type { Attempt } from '../../../src/router/attempt.ts';
import { Bench, deployment, failing, spec } from '../../support/router.ts';

const policy = { enabled: true, durationMs: 5000, allowedFails: 3, allowedFailsByKind: {} };
const fail = (cooldown: Cooldown, kind: FailureKind, now: number, retryAfterMs: number | null = null) =>
  cooldown.failed(failing(kind, retryAfterMs), policy, undefined, now);

describe('cooldown', () => {
  it('begins with the last allowed failure in a row and ends by time', () => {
    const cooldown = new Cooldown();
    assert.deepEqual(
      [fail(cooldown, 'server', 0), fail(cooldown, 'server', 1), fail(cooldown, 'server', 2)],
      [false, false, true],
    );
    assert.equal(cooldown.endsAt(5001), 5002);
    assert.equal(cooldown.endsAt(5002), null);
  });

  it('does not begin when a success comes between', () => {
    const cooldown = new Cooldown();
    for (let i = 0; i < 20; i++) {
      assert.equal(fail(cooldown, 'server', i), false);
      cooldown.succeeded(i);
      cooldown.succeeded(i);
    }
  });

  it('begins when more than half of the window fail', () => {
    const cooldown = new Cooldown();
    const entered = [];
    for (let i = 0; i < 3; i++) {
      entered.push(fail(cooldown, 'server', i), fail(cooldown, 'server', i));
      cooldown.succeeded(i);
    }
    assert.ok(entered.includes(true));
  });

  for (const kind of ['authentication', 'not_found', 'rate_limit'] as const) {
    it(`begins at once on ${kind}`, () => assert.equal(fail(new Cooldown(), kind, 0), true));
  }

  for (const kind of ['bad_request', 'context_window', 'content_policy', 'cancelled', 'conflict'] as const) {
    it(`is no matter of ${kind}`, () => {
      const cooldown = new Cooldown();
      for (let i = 0; i < 20; i++) fail(cooldown, kind, i);
      assert.equal(cooldown.endsAt(20), null);
    });
  }

  it('lasts for the retry-after of a 429, the deployment’s own time before it', () => {
    const cooldown = new Cooldown();
    fail(cooldown, 'rate_limit', 0, 30_000);
    assert.equal(cooldown.endsAt(1), 30_000);
    const own = new Cooldown();
    own.failed(failing('rate_limit', 30_000), policy, 2000, 0);
    assert.equal(own.endsAt(1), 2000);
  });

  it('is never shortened by a later, shorter one', () => {
    const cooldown = new Cooldown();
    fail(cooldown, 'rate_limit', 0, 30_000);
    assert.equal(fail(cooldown, 'rate_limit', 100, 1000), false);
    assert.equal(cooldown.endsAt(200), 30_000);
  });

  it('of 0 is none', () => {
    const cooldown = new Cooldown();
    assert.equal(
      cooldown.failed(failing('authentication'), { ...policy, durationMs: 0 }, undefined, 0),
      false,
    );
    assert.equal(cooldown.endsAt(0), null);
  });

  it('allows as many failures as the policy of the kind says', () => {
    const strict = { ...policy, allowedFailsByKind: { timeout: 1 } };
    assert.equal(new Cooldown().failed(failing('timeout'), strict, undefined, 0), true);
    assert.equal(new Cooldown().failed(failing('server'), strict, undefined, 0), false);
  });

  it('holds what a policy allows of a kind before all rules', () => {
    const allowed = { authentication: 3, rate_limit: 100 };
    const patient = new Cooldown();
    const fails = (kind: 'authentication' | 'rate_limit') =>
      patient.failed(failing(kind), { ...policy, allowedFailsByKind: allowed }, undefined, 0);
    assert.deepEqual(
      Array.from({ length: 3 }, () => fails('authentication')),
      [false, false, true],
    );
    patient.reset();
    assert.ok(Array.from({ length: 50 }, () => fails('rate_limit')).every((out) => !out));
  });

  it('spares even a 429 where the policy names it, and goes by the status first', () => {
    const patient = {
      ...policy,
      allowedFailsByKind: { rate_limit: 2, server: 1 },
      allowedFailsByStatus: { 503: 2 },
    };
    const unavailable = new Failure('server', 'no', { status: 503 });
    const limited = new Cooldown();
    assert.deepEqual(
      [0, 1].map((now) => limited.failed(failing('rate_limit'), patient, undefined, now)),
      [false, true],
    );
    const down = new Cooldown();
    assert.deepEqual(
      [0, 1].map((now) => down.failed(unavailable, patient, undefined, now)),
      [false, true],
    );
    assert.equal(new Cooldown().failed(failing('server'), patient, undefined, 0), true);
  });

  it('goes by what its deployment says of itself', async () => {
    const bench = new Bench(
      spec([
        deployment('a', { cooldownMs: 60_000, allowed: { allowedFails: 1 } }),
        deployment('b', { allowed: { allowedFailsByKind: { rate_limit: 9 } } }),
      ]),
    );
    await bench.request({ a: 'server', b: 'rate_limit' });
    assert.deepEqual(bench.cooled, ['a']);
    assert.equal(bench.router.pool.deployment('a')!.cooldown.endsAt(bench.time), 1_000_100 + 60_000);
  });

  it('is none for a time that the client made too short', async () => {
    const bench = new Bench(spec([deployment('a'), deployment('b')]));
    const impatient = (attempt: Attempt) => {
      attempt.impatient = true;
      return Promise.reject(failing('timeout'));
    };
    for (let i = 0; i < 9; i++) await bench.request({ a: impatient, b: impatient });
    assert.deepEqual(bench.cooled, []);
    assert.equal(bench.failed.length, 27);
  });

  it('leaves the deployment out of the choice, with the reason, and lets it back in', async () => {
    const bench = new Bench(spec([deployment('a'), deployment('b')]));
    await bench.request({ a: 'authentication' });
    assert.deepEqual(bench.cooled, ['a']);
    const { asked, trace } = await bench.request();
    assert.deepEqual(asked, ['b']);
    const out = trace.selections[0]!.candidates.find(({ deployment: { id } }) => id === 'a');
    assert.equal(out?.excluded?.check, 'cooldown');
    assert.match(out.excluded.reason, /cooling down for 5 s after 401 \(authentication\)/);
    bench.time += 5000;
    assert.ok((await bench.picks(2)).includes('a'));
  });

  it('spares the only usable deployment of a group: the client gets the upstream’s own error', async () => {
    const bench = new Bench(spec([deployment('a'), deployment('b', { unavailable: 'KEY is not set' })]));
    for (let i = 0; i < 2; i++) {
      const { failure } = await bench.request({ a: 'authentication' }, { retries: 0 });
      assert.equal(failure?.kind, 'authentication');
    }
    assert.deepEqual(bench.cooled, []);
  });

  it('of all says per deployment why and when the first comes back', async () => {
    const bench = new Bench(spec([deployment('a'), deployment('b')]));
    await bench.request({
      a: () => Promise.reject(failing('rate_limit', 9000)),
      b: () => Promise.reject(failing('rate_limit', 4000)),
    });
    const { failure, asked } = await bench.request();
    assert.deepEqual(asked, []);
    assert.equal(failure?.kind, 'no_deployment');
    assert.equal(failure.status, 429);
    const { availableAt, reasons } = failure.detail as NothingLeft;
    assert.equal(availableAt, bench.time + 4000);
    assert.deepEqual(
      reasons.map(({ deployment: id, check }) => [id, check]),
      [
        ['a', 'cooldown'],
        ['b', 'cooldown'],
      ],
    );
  });

  it('can be reset by deployment, by group and for all', async () => {
    const bench = new Bench(
      spec([
        deployment('a'),
        deployment('b'),
        deployment('c', { group: 'h' }),
        deployment('d', { group: 'h' }),
      ]),
    );
    const cool = async () => {
      await bench.request({ a: 'authentication', b: 'authentication' });
      await bench.request({ c: 'authentication', d: 'authentication' }, { model: 'h' });
    };
    await cool();
    assert.deepEqual(bench.router.resetCooldowns({ deployment: 'a' }), ['a']);
    assert.deepEqual(bench.router.resetCooldowns({ deployment: 'a' }), []);
    assert.deepEqual(bench.router.resetCooldowns({ group: 'h' }), ['c', 'd']);
    assert.deepEqual(bench.router.resetCooldowns({}), ['b']);
    assert.equal((await bench.request()).failure, null);
  });

  it('can be switched off', async () => {
    const bench = new Bench(
      spec([deployment('a'), deployment('b')], { cooldown: { ...policy, enabled: false } }),
    );
    await bench.request({ a: 'authentication', b: 'authentication' });
    assert.deepEqual(bench.cooled, []);
  });
});
