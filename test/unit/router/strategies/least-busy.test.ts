import assert from 'node:assert/strict';
import { by, deployment, spec } from '../../../support/router.ts';
import { answering, VirtualRouter } from '../../../support/virtual-router.ts';

const strategy = by('least-busy');
const countOf = (router: VirtualRouter, id: string): number =>
  router.began.filter((one) => one.id === id).length;

describe('least-busy', () => {
  it('goes where the fewest requests run', async () => {
    const virtual = new VirtualRouter(spec([deployment('a'), deployment('b')], { strategy }));
    // Every request to a takes ten times as long, so it should get about a tenth.
    for (let i = 0; i < 220; i++) {
      virtual.ask(i * 10, (attempt, clock) =>
        answering(attempt.deployment.id === 'a' ? 400 : 40)(attempt, clock),
      );
    }
    await virtual.run();
    const slow = countOf(virtual, 'a');
    assert.ok(slow > 15 && slow < 75, `${slow} of 220`);
  });

  it('lets equals take turns, and does not drift to one', async () => {
    const virtual = new VirtualRouter(
      spec([deployment('a'), deployment('b'), deployment('c')], { strategy }),
    );
    for (let i = 0; i < 300; i++) virtual.ask(i * 10, answering(1));
    await virtual.run();
    assert.deepEqual(
      ['a', 'b', 'c'].map((id) => countOf(virtual, id)),
      [100, 100, 100],
    );
  });

  it('spreads a burst evenly', async () => {
    const virtual = new VirtualRouter(spec([deployment('a'), deployment('b')], { strategy }));
    for (let i = 0; i < 40; i++) virtual.ask(0, answering(100));
    await virtual.run();
    assert.equal(countOf(virtual, 'a'), 20);
  });

  it('fills in proportion to weight; weight 0 waits until it is needed', async () => {
    const virtual = new VirtualRouter(
      spec([deployment('a', { weight: 3 }), deployment('b'), deployment('c', { weight: 0 })], { strategy }),
    );
    for (let i = 0; i < 40; i++) virtual.ask(0, answering(100));
    await virtual.run();
    assert.deepEqual(
      ['a', 'b', 'c'].map((id) => countOf(virtual, id)),
      [30, 10, 0],
    );
  });

  it('counts requests whose client left no longer', async () => {
    const virtual = new VirtualRouter(spec([deployment('a'), deployment('b')], { strategy }));
    const leave = [0, 1, 2, 3].map((ms) => virtual.ask(ms, answering(60_000)));
    await virtual.run(10);
    leave.forEach((go) => go());
    await virtual.run(20);
    assert.deepEqual(
      Array.from(virtual.router.pool.deployments, ({ inFlight }) => inFlight),
      [0, 0],
    );
  });
});
