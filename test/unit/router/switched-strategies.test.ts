import assert from 'node:assert/strict';
import { Bench, by, deployment, spec } from '../../support/router.ts';

const groups = ['plain', 'other', 'own'];
const of = () =>
  spec(
    groups.map((group) => deployment(`in-${group}`, { group })),
    { groupStrategies: new Map([['own', by('least-busy')]]) },
  );
const strategies = ({ router }: Bench): string[] =>
  groups.map((name) => router.pool.group(name)!.strategyName);

describe('strategies switched at run time', () => {
  const [usual, own, all, one] = [
    'simple-shuffle',
    'least-busy',
    'latency-based-routing',
    'cost-based-routing',
  ];

  it('for all leave groups their own, of the file or switched, whichever came first', () => {
    for (const inOrder of [true, false]) {
      const bench = new Bench(of());
      const { pool } = bench.router;
      const switches = [
        () => pool.useStrategy({ name: all }),
        () => pool.useStrategy({ name: one }, 'other'),
      ];
      for (const use of inOrder ? switches : switches.toReversed()) use();
      assert.deepEqual(strategies(bench), [all, one, own]);
    }
  });

  it('for one win over the file, and end by group or all at once', () => {
    const bench = new Bench(of());
    const { pool } = bench.router;
    pool.useStrategy({ name: all });
    pool.useStrategy({ name: one }, 'own');
    pool.useStrategy({ name: one }, 'other');
    assert.deepEqual(strategies(bench), [all, one, one]);
    pool.configuredStrategy('other');
    assert.deepEqual(strategies(bench), [all, all, one], 'what holds for all holds there again');
    pool.configuredStrategy('own');
    assert.deepEqual(strategies(bench), [all, all, own]);
    pool.useStrategy({ name: one }, 'other');
    pool.configuredStrategy();
    assert.deepEqual(strategies(bench), [usual, usual, own]);
  });

  it('end with a change of the configuration', () => {
    const bench = new Bench(of());
    bench.router.pool.useStrategy({ name: all });
    bench.router.pool.useStrategy({ name: one }, 'other');
    bench.router.update(of());
    assert.deepEqual(strategies(bench), [usual, usual, own]);
  });
});
