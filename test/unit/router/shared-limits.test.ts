import assert from 'node:assert/strict';
import { describe as inWords } from '../../../src/router/trace.ts';
import type { RouterSpec } from '../../../src/router/spec.ts';
import { by, deployment, failing, spec } from '../../support/router.ts';
import { SharedLedger } from '../../support/shared-ledger.ts';
import { answering, tokens, virtualClock, VirtualRouter } from '../../support/virtual-router.ts';

/** Two gateways of one configuration that share their limits. */
const pair = (of: RouterSpec) => {
  const clock = virtualClock();
  const ledger = new SharedLedger(clock);
  const [one, two] = [0, 1].map(() => {
    const gateway = new VirtualRouter(of, clock);
    gateway.router.shared = ledger.seenFrom(() => 1);
    return gateway;
  }) as [VirtualRouter, VirtualRouter];
  return { clock, ledger, one, two };
};

const statuses = ({ done }: VirtualRouter) => done.map(({ failure }) => failure?.status ?? 200);

describe('limits that gateways share', () => {
  it('let no more through together than one alone', async () => {
    const { clock, one, two } = pair(spec([deployment('a', { rpm: 5 })]));
    for (let i = 0; i < 4; i++) for (const gateway of [one, two]) gateway.ask(i, answering(10));
    await clock.run();
    assert.equal([...statuses(one), ...statuses(two)].filter((status) => status === 200).length, 5);
    assert.match(
      [...one.done, ...two.done].find(({ failure }) => failure)!.failure!.message,
      /at its limit of 5 requests a minute, counted over all gateways/,
    );
  });

  it('hold over all deployments together', async () => {
    const { clock, one, two } = pair(spec([deployment('a'), deployment('b')], { limits: { rpm: 3 } }));
    for (const gateway of [one, two, one, two]) gateway.ask(0, answering(10));
    await clock.run();
    assert.deepEqual([...statuses(one), ...statuses(two)].toSorted(), [200, 200, 200, 429]);
  });

  it('nobody is asked where nothing is limited', async () => {
    const { clock, ledger, one } = pair(spec([deployment('a'), deployment('b', { rpm: 9, weight: 0 })]));
    for (let i = 0; i < 5; i++) one.ask(i, answering(10));
    await clock.run();
    assert.deepEqual(new Set(one.began.map(({ id }) => id)), new Set(['a']));
    assert.equal(ledger.asked, 0);
  });

  it('nobody is asked again while it is certain that nothing is free', async () => {
    const { clock, ledger, one, two } = pair(spec([deployment('a', { rpm: 2 })]));
    one.ask(0, answering(10));
    one.ask(0, answering(10));
    for (let i = 1; i <= 9; i++) two.ask(1000 * i, answering(10));
    two.ask(60_100, answering(10));
    await clock.run();
    assert.equal(ledger.asked, 4);
    assert.deepEqual(statuses(two), [429, 429, 429, 429, 429, 429, 429, 429, 429, 200]);
  });

  it('the next best takes the place of one that others have filled, with one question', async () => {
    const { clock, ledger, one, two } = pair(
      spec(
        [
          deployment('dear', { prices: { input: 3, output: 3 } }),
          deployment('cheap', { rpm: 1, prices: { input: 1, output: 1 } }),
          deployment('fair', { rpm: 9, prices: { input: 2, output: 2 } }),
        ],
        { strategy: by('cost-based-routing') },
      ),
    );
    one.ask(0, answering(10));
    two.ask(5, answering(10));
    await clock.run();
    assert.equal(two.began[0]?.id, 'fair');
    assert.equal(ledger.asked, 2);
    const { decisions } = inWords(two.done[0]!.trace);
    assert.match(decisions[0]!.why, /Went to fair .*Left out: cheap \(at its limit of 1 requests a minute/);
    const cheap = two.router.pool.deployment('cheap')!;
    assert.deepEqual([cheap.inFlight, cheap.limits.tokens(clock.now)], [0, 0]);
  });

  it('a later order serves where others have filled the earlier ones', async () => {
    const { clock, one, two } = pair(
      spec([deployment('first', { rpm: 1, order: 1 }), deployment('second', { rpm: 9, order: 2 })]),
    );
    one.ask(0, answering(10));
    two.ask(5, answering(10));
    await clock.run();
    assert.equal(two.began[0]?.id, 'second');
    assert.match(inWords(two.done[0]!.trace).decisions[0]!.why, /Left out: first \(at its limit/);
  });

  it('a request waits its turn for what another gateway holds', async () => {
    const { clock, one, two } = pair(spec([deployment('a', { maxParallel: 1 })], { queueTimeoutMs: 5000 }));
    one.ask(0, answering(1000));
    two.ask(10, answering(10));
    two.ask(11, answering(10));
    await clock.run();
    assert.deepEqual(statuses(two), [200, 200]);
    assert.ok(two.began.every(({ at }) => at >= 1000 && at < 1600));
  });

  it('a budget is spent by all, what runs included', async () => {
    const { clock, ledger, one, two } = pair(
      spec([deployment('a', { prices: { input: 1, output: 1 }, budget: { limit: 10, windowMs: 1e6 } })]),
    );
    const size = () => ({ input: 3, maxOutput: 1 });
    for (const gateway of [one, two, one, two]) gateway.ask(0, answering(10, tokens(3, 1)), { size });
    await clock.run();
    assert.deepEqual([...statuses(one), ...statuses(two)].toSorted(), [200, 200, 429, 429]);
    assert.equal(ledger.spent('deployment:a'), 8);
  });

  it('a half-open circuit is probed by one gateway at a time', async () => {
    const circuit = { enabled: true, failureThreshold: 1, successThreshold: 1, resetMs: 1000 };
    const { clock, one, two } = pair(
      spec([deployment('a'), deployment('b')], {
        circuit,
        cooldown: { ...spec([]).cooldown, enabled: false },
      }),
    );
    const probes: number[] = [];
    for (const { router } of [one, two])
      router.pool.deployment('a')!.circuit.failed(0, 'it was down', circuit, clock.now);
    for (const gateway of [one, two]) {
      for (let i = 0; i < 4; i++) {
        gateway.ask(1500 + i, async ({ deployment: { id } }) => {
          if (id === 'a') probes.push(clock.now);
          await clock.sleep(500);
          if (id === 'a') throw failing('server');
          return 200;
        });
      }
    }
    await clock.run();
    assert.equal(probes.length, 1);
    assert.ok([...statuses(one), ...statuses(two)].every((status) => status === 200));
  });
});
