import assert from 'node:assert/strict';
import { by, deployment, failing, spec } from '../../../support/router.ts';
import type { StrategyArgs } from '../../../../src/router/strategies/strategy.ts';
import type { Attempt } from '../../../../src/router/run.ts';
import type { VirtualClock } from '../../../../src/router/simulation/clock.ts';
import { answering, tokens, VirtualRouter } from '../../../support/virtual-router.ts';

const routing = (ids: string[], args: StrategyArgs = {}): VirtualRouter =>
  new VirtualRouter(
    spec(
      ids.map((id) => deployment(id)),
      { strategy: by('latency-based-routing', args) },
    ),
  );
const serving =
  (ms: Record<string, number | ((at: number) => number)>, router: () => VirtualRouter) =>
  (attempt: Attempt, clock: VirtualClock): Promise<number> => {
    const own = ms[attempt.deployment.id]!;
    return answering(typeof own === 'number' ? own : own(router().time))(attempt, clock);
  };
const shareOf = (router: VirtualRouter, id: string, from = 0, to = Infinity): number => {
  const among = router.began.filter(({ at }) => at >= from && at < to);
  return among.filter((one) => one.id === id).length / among.length;
};

describe('latency-based-routing', () => {
  it('tries each unmeasured deployment first', async () => {
    const virtual = routing(['a', 'b', 'c']);
    for (let i = 0; i < 3; i++) virtual.ask(i * 1000, answering(10));
    await virtual.run();
    assert.deepEqual(virtual.began.map(({ id }) => id).sort(), ['a', 'b', 'c']);
  });

  it('spreads a burst before anything is measured', async () => {
    const virtual = routing(['a', 'b']);
    for (let i = 0; i < 200; i++) virtual.ask(0, answering(1000));
    await virtual.run();
    assert.equal(shareOf(virtual, 'a'), 0.5);
  });

  it('prefers the fastest', async () => {
    const virtual: VirtualRouter = routing(['slow', 'fast']);
    for (let i = 0; i < 300; i++)
      virtual.ask(
        i * 100,
        serving({ slow: 800, fast: 80 }, () => virtual),
      );
    await virtual.run();
    assert.ok(shareOf(virtual, 'fast') > 0.95, String(shareOf(virtual, 'fast')));
  });

  it('does not herd a burst onto the fastest', async () => {
    const virtual: VirtualRouter = routing(['slow', 'fast']);
    for (let i = 0; i < 20; i++)
      virtual.ask(
        i * 1000,
        serving({ slow: 200, fast: 100 }, () => virtual),
      );
    for (let i = 0; i < 90; i++)
      virtual.ask(
        30_000,
        serving({ slow: 200, fast: 100 }, () => virtual),
      );
    await virtual.run();
    const share = shareOf(virtual, 'fast', 30_000);
    assert.ok(share > 0.6 && share < 0.72, String(share));
  });

  it('finds a recovered deployment again', async () => {
    const virtual: VirtualRouter = routing(['a', 'b']);
    const brownOut = (at: number) => (at > 10_000 && at < 60_000 ? 2000 : 100);
    for (let i = 0; i < 2400; i++)
      virtual.ask(
        i * 100,
        serving({ a: brownOut, b: 120 }, () => virtual),
      );
    await virtual.run();
    assert.ok(shareOf(virtual, 'a', 15_000, 60_000) < 0.03, 'while it is slow');
    assert.ok(shareOf(virtual, 'a', 120_000) > 0.4, `afterwards ${shareOf(virtual, 'a', 120_000)}`);
  });

  it('compares streams by their time to first token, whatever the length of their answers', async () => {
    const virtual = routing(['prompt', 'brief']);
    for (let i = 0; i < 100; i++) {
      virtual.ask(
        i * 5000,
        async (attempt, clock) => {
          const isPrompt = attempt.deployment.id === 'prompt';
          attempt.ttftMs = isPrompt ? 100 : 300;
          attempt.usage = tokens(10, isPrompt ? 400 : 10);
          await clock.sleep(isPrompt ? 4000 : 400);
          return 200;
        },
        { stream: true },
      );
    }
    await virtual.run();
    assert.ok(shareOf(virtual, 'prompt') > 0.9);
  });

  it('compares the rest by the time for each output token', async () => {
    const virtual = routing(['long', 'short']);
    for (let i = 0; i < 100; i++) {
      virtual.ask(i * 5000, (attempt, clock) =>
        attempt.deployment.id === 'long'
          ? answering(2000, tokens(10, 400))(attempt, clock)
          : answering(500, tokens(10, 20))(attempt, clock),
      );
    }
    await virtual.run();
    assert.ok(shareOf(virtual, 'long') > 0.9);
  });

  it('compares whole answers where one tells no tokens', async () => {
    const virtual = routing(['tells', 'silent']);
    for (let i = 0; i < 100; i++) {
      virtual.ask(i * 5000, (attempt, clock) =>
        attempt.deployment.id === 'tells'
          ? answering(2000, tokens(10, 400))(attempt, clock)
          : answering(500)(attempt, clock),
      );
    }
    await virtual.run();
    assert.ok(shareOf(virtual, 'silent') > 0.9);
  });

  it('does not take a fast failure for a fast answer', async () => {
    const virtual: VirtualRouter = routing(['broken', 'sound']);
    let n = 0;
    for (let i = 0; i < 200; i++) {
      virtual.ask(i * 100, async (attempt, clock) => {
        await clock.sleep(attempt.deployment.id === 'broken' ? 90 : 100);
        if (attempt.deployment.id === 'broken' && n++ % 2 === 0) throw failing('server');
        return 200;
      });
    }
    await virtual.run();
    assert.ok(shareOf(virtual, 'sound') > 0.8, String(shareOf(virtual, 'sound')));
  });

  it('goes by a percentile where asked to', async () => {
    const picks = async (args: StrategyArgs) => {
      const virtual: VirtualRouter = routing(['steady', 'spiky'], args);
      let n = 0;
      for (let i = 0; i < 200; i++)
        virtual.ask(
          i * 3000,
          serving({ steady: 500, spiky: () => (n++ % 10 === 5 ? 1500 : 200) }, () => virtual),
        );
      await virtual.run();
      return shareOf(virtual, 'spiky', 100_000);
    };
    assert.ok((await picks({ percentile: 0.5 })) > 0.8);
    assert.ok((await picks({ percentile: 0.99 })) < 0.5);
  });

  it('takes those within the buffer for equal', async () => {
    const virtual: VirtualRouter = routing(['a', 'b'], { latencyBuffer: 0.5 });
    for (let i = 0; i < 100; i++)
      virtual.ask(
        i * 1000,
        serving({ a: 100, b: 140 }, () => virtual),
      );
    await virtual.run();
    assert.ok(Math.abs(shareOf(virtual, 'a') - 0.5) < 0.05);
  });

  it('measures anew what is older than ttl', async () => {
    const virtual: VirtualRouter = routing(['slow', 'fast'], { ttlMs: 10_000 });
    for (const at of [0, 1000, 2000, 12_500, 13_500])
      virtual.ask(
        at,
        serving({ slow: 500, fast: 50 }, () => virtual),
      );
    await virtual.run();
    assert.deepEqual(
      virtual.began
        .slice(3)
        .map(({ id }) => id)
        .sort(),
      ['fast', 'slow'],
    );
  });
});
