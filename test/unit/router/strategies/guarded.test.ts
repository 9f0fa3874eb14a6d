import assert from 'node:assert/strict';
import { Guarded } from '../../../../src/router/strategies/guarded.ts';
import { type Candidate, Strategy } from '../../../../src/router/strategies/strategy.ts';
import { describe as described } from '../../../../src/router/trace.ts';
import { Bench, deployment, spec } from '../../../support/router.ts';

type Pick = (candidates: readonly Candidate[]) => unknown;

/** A router whose one group is spread by a strategy from outside. */
function withStrategy(make: () => Strategy): { bench: Bench; told: string[] } {
  const told: string[] = [];
  const create = () => new Guarded('./mine.ts', make as never, (error) => told.push(String(error)));
  const bench = new Bench(
    spec([deployment('a'), deployment('b')], { strategy: { name: './mine.ts', args: {}, create } }),
  );
  return { bench, told };
}

const picking = (pick: Pick) => () =>
  new (class extends Strategy {
    override readonly scoreMeaning = 'letters';
    override pick(candidates: readonly Candidate[]): Candidate {
      return pick(candidates) as Candidate;
    }
    override score({ id }: Candidate): number {
      return id.charCodeAt(0);
    }
  })();

const last = (bench: Bench) => described(bench.traces.at(-1)!).decisions[0]!;

describe('a strategy from outside', () => {
  it('decides, and its name and scores stand in the trace', async () => {
    const { bench, told } = withStrategy(picking((all) => all.at(-1)));
    for (let i = 0; i < 3; i++) assert.deepEqual((await bench.request()).asked, ['b']);
    const { strategy, scoreMeaning, candidates, why } = last(bench);
    assert.deepEqual({ strategy, scoreMeaning }, { strategy: './mine.ts', scoreMeaning: 'letters' });
    assert.deepEqual(
      candidates.map(({ score }) => score),
      [97, 98],
    );
    assert.equal(why, 'Went to b by ./mine.ts, one of 2 that could serve.');
    assert.deepEqual(told, []);
  });

  const faults: [string, Pick, RegExp][] = [
    ['throws', () => assert.fail('no idea'), /no idea/],
    ['returns nothing', () => undefined, /pick\(\) returned undefined, none of its candidates/],
    ['returns an id', () => 'a', /pick\(\) returned 'a', none/],
    ['returns a copy', ([first]) => ({ ...first }), /returned an object, none/],
    ['returns a promise that is rejected', () => Promise.reject(new Error('late')), /returned a promise/],
  ];
  for (const [what, pick, message] of faults) {
    it(`which ${what} leaves the choice to the default strategy, and the trace says so`, async () => {
      const { bench, told } = withStrategy(picking(pick));
      const asked = [];
      for (let i = 0; i < 4; i++) asked.push(...(await bench.request()).asked);
      assert.deepEqual(asked, ['a', 'b', 'a', 'b']);
      assert.equal(told.length, 4);
      const { strategy, why } = last(bench);
      assert.equal(strategy, 'simple-shuffle');
      assert.match(why, /^Went to b by simple-shuffle, one of 2 that could serve, as \.\/mine\.ts failed: /);
      assert.match(why, message);
    });
  }

  it('which cannot be made leaves all choices to the default strategy, and is told once', async () => {
    const { bench, told } = withStrategy(() => assert.fail('broken file'));
    for (let i = 0; i < 4; i++) await bench.request();
    assert.equal(told.length, 1);
    assert.match(last(bench).why, /by simple-shuffle.*, as \.\/mine\.ts failed: broken file\./);
  });

  it('which fails once decides again with its next choice', async () => {
    let calls = 0;
    const { bench } = withStrategy(picking((all) => (calls++ === 0 ? undefined : all[1])));
    await bench.request();
    assert.equal(last(bench).strategy, 'simple-shuffle');
    await bench.request();
    assert.equal(last(bench).strategy, './mine.ts');
    assert.equal(last(bench).chosen, 'b');
  });

  it('may fail wherever else it is asked', async () => {
    const fail = () => assert.fail('no');
    const { bench, told } = withStrategy(() =>
      Object.assign(picking(([first]) => first)(), {
        ended: fail,
        score: fail,
        configure: fail,
        configuredShare: fail,
      }),
    );
    assert.deepEqual((await bench.request()).asked, ['a']);
    assert.equal(bench.traces.at(-1)!.outcome, 'success');
    const group = bench.router.pool.group('g')!;
    assert.equal(group.strategy.configuredShare(group.deployments[0]!, group.deployments), 0.5);
    assert.ok(told.length >= 4);
  });
});

describe('fallback_strategy', () => {
  it('decides among those that any ranking strategy finds equal', async () => {
    const create = picking((all) => all.at(-1)) as never;
    const bench = new Bench(
      spec([deployment('a'), deployment('b')], {
        strategy: { name: 'least-busy', args: {} },
        fallbackStrategy: { name: './mine.ts', args: {}, create },
      }),
    );
    for (let i = 0; i < 3; i++) assert.deepEqual((await bench.request()).asked, ['b']);
  });
});
