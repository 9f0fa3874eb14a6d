import assert from 'node:assert/strict';
import type { NothingLeft } from '../../../src/router/nothing-left.ts';
import { health } from '../../../src/gateway/views.ts';
import { Bench, deployment, failing, spec, tellsUsage } from '../../support/router.ts';

const MINUTE = 60_000;

describe('when nothing is left', () => {
  const refused = async (bench: Bench, more: Parameters<Bench['request']>[1] = {}) => {
    const { failure, asked } = await bench.request({}, more);
    assert.deepEqual(asked, []);
    return { ...(failure!.detail as NothingLeft), message: failure!.message, status: failure!.status };
  };

  it('the answer says why of each deployment, and when the first comes back', async () => {
    const bench = new Bench(
      spec([
        deployment('limited', { rpm: 1 }),
        deployment('cooling', { cooldownMs: 90_000 }),
        deployment('off', { unavailable: 'KEY is not set' }),
      ]),
    );
    await bench.request({ limited: tellsUsage });
    bench.time += 20_000;
    await bench.request({ cooling: 'rate_limit' }, { retries: 0 });
    bench.router.setDisabled('cooling', false);
    const { message, status, availableAt } = await refused(bench);
    assert.equal(status, 429);
    assert.match(
      message,
      /limited: at its limit of 1 requests a minute; cooling: cooling down for 90 s after 429/,
    );
    assert.match(message, /off: KEY is not set\. The first is back in 40 s\./);
    assert.equal(Math.round((availableAt! - bench.time) / 1000), 40);
  });

  it('what keeps a deployment out longest counts, not what is found first', async () => {
    const bench = new Bench(
      spec([
        deployment('both', {
          rpm: 1,
          budget: { limit: 1, windowMs: 10 * MINUTE },
          prices: { input: 1, output: 1 },
        }),
      ]),
    );
    await bench.request({ both: tellsUsage });
    const { message, availableAt, status } = await refused(bench);
    assert.match(message, /both: its budget is spent/);
    assert.equal(availableAt, bench.time + 10 * MINUTE);
    assert.equal(status, 429);
  });

  it('nobody is told to wait for what waiting does not bring', async () => {
    const tagged = deployment('a', { rpm: 1, tags: ['paid'] });
    const bench = new Bench(
      spec([tagged, deployment('b', { rpm: 0 })], { preCall: { contextWindow: false, tags: true } }),
    );
    await bench.request({ a: tellsUsage }, { tags: ['paid'] });
    const { message, availableAt, status } = await refused(bench, { tags: ['free'] });
    assert.match(message, /a: has none of the tags free/);
    assert.equal(availableAt, null);
    assert.notEqual(status, 429);
    assert.doesNotMatch(message, /is back/);
  });

  it('a circuit’s probe and a cooldown’s end are told apart, and the later one is waited for', async () => {
    const bench = new Bench(
      spec([deployment('a', { cooldownMs: 5 * MINUTE }), deployment('b', { unavailable: 'no' })], {
        circuit: { enabled: true, failureThreshold: 1, successThreshold: 1, resetMs: MINUTE },
      }),
    );
    const a = bench.router.pool.deployment('a')!;
    const fails = { a: () => Promise.reject(failing('server')) };
    await bench.request(fails, { retries: 0 });
    const open = health(a, bench.time);
    assert.deepEqual(
      [open.state, open.cooldownEndsAt, open.circuitProbeAt],
      ['circuit_open', null, bench.time + MINUTE],
    );
    a.cooldown.hear(bench.time + 5 * MINUTE, 'after 429');
    assert.equal((await refused(bench)).availableAt, bench.time + 5 * MINUTE);
    assert.equal(health(a, bench.time).cooldownEndsAt, bench.time + 5 * MINUTE);
  });
});
