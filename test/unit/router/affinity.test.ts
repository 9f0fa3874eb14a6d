import assert from 'node:assert/strict';
import { Affinity } from '../../../src/router/affinity.ts';
import { Bench, deployment, spec } from '../../support/router.ts';

const of = (more = {}) => new Bench(spec([deployment('a'), deployment('b'), deployment('c')], more));
const as = (name: string) => ({ session: () => name });
const asked = async (bench: Bench, session: string): Promise<string> =>
  (await bench.request({}, as(session))).asked[0]!;

describe('session affinity', () => {
  it('keeps each session on one deployment, and spreads sessions by the strategy', async () => {
    const bench = of();
    for (let turn = 0; turn < 4; turn++) {
      assert.deepEqual(
        [await asked(bench, 'one'), await asked(bench, 'two'), await asked(bench, 'three')],
        ['a', 'b', 'c'],
      );
    }
  });

  it('says so in the trace', async () => {
    const bench = of();
    await asked(bench, 'one');
    await asked(bench, 'one');
    assert.deepEqual(
      bench.traces.map(({ selections }) => selections[0]!.bySession),
      [false, true],
    );
  });

  it('yields to health: a session moves, and stays where it went', async () => {
    const bench = of();
    assert.equal(await asked(bench, 'one'), 'a');
    assert.deepEqual((await bench.request({ a: 'authentication' }, as('one'))).asked, ['a', 'b']);
    bench.time += 10_000;
    assert.equal(bench.router.pool.deployment('a')!.cooldown.endsAt(bench.time), null);
    assert.equal(await asked(bench, 'one'), 'b');
  });

  it('yields to limits and to operators', async () => {
    const bench = new Bench(spec([deployment('a', { rpm: 1, weight: 1 }), deployment('b', { weight: 1 })]));
    assert.equal(await asked(bench, 'one'), 'a');
    assert.equal(await asked(bench, 'one'), 'b');
    bench.router.setDisabled('b', true);
    bench.time += 60_000;
    assert.equal(await asked(bench, 'one'), 'a');
  });

  it('ends after its time without a request', async () => {
    const bench = of({ affinityMs: 1000 });
    assert.equal(await asked(bench, 'one'), 'a');
    bench.time += 800;
    assert.equal(await asked(bench, 'one'), 'a');
    bench.time += 1100;
    assert.equal(await asked(bench, 'one'), 'b');
  });

  it('is apart for each group', async () => {
    const bench = new Bench(
      spec([
        ...['a', 'b'].map((id) => deployment(id)),
        ...['c', 'd'].map((id) => deployment(id, { group: 'h' })),
      ]),
    );
    await bench.picks(1);
    assert.equal(await asked(bench, 'one'), 'b');
    assert.deepEqual((await bench.request({}, { model: 'h', ...as('one') })).asked, ['c']);
    assert.equal(await asked(bench, 'one'), 'b');
  });

  it('does not matter where it is off', async () => {
    const bench = of({ affinityMs: 0 });
    assert.deepEqual([await asked(bench, 'one'), await asked(bench, 'one')], ['a', 'b']);
  });

  it('follows a deployment through a change of the file, and forgets one that is gone', async () => {
    const bench = of();
    assert.equal(await asked(bench, 'one'), 'a');
    bench.router.update(spec([deployment('b'), deployment('a')]));
    assert.equal(await asked(bench, 'one'), 'a');
    bench.router.update(spec([deployment('b'), deployment('c')]));
    assert.notEqual(await asked(bench, 'one'), 'a');
  });

  it('keeps its memory bounded, the last used longest', () => {
    const affinity = new Affinity(3);
    const { deployments } = new Bench(spec([deployment('a')])).router.pool;
    const [a] = deployments;
    for (const session of ['1', '2', '3', '1', '4']) affinity.bind(session, a!, 1000, 0);
    assert.equal(affinity.size, 3);
    assert.deepEqual(
      ['1', '2', '3', '4'].map((session) => affinity.deploymentOf(session, 0)),
      ['a', null, 'a', 'a'],
    );
    affinity.bind('5', a!, 5000, 2000);
    assert.equal(affinity.size, 1, 'those whose time is over go first');
  });
});
