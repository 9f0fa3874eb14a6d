import assert from 'node:assert/strict';
import { Bench, by, deployment, spec } from '../../support/router.ts';

const of = (more = {}) =>
  spec(
    [
      deployment('a', { group: 'one' }),
      deployment('b', { group: 'one' }),
      deployment('c', { group: 'two', weight: 2 }),
      deployment('w', { group: 'w/*' }),
    ],
    {
      routingGroups: new Map([
        ['both', ['one', 'two', 'gone', 'w/*']],
        ['none', ['gone']],
        ['one', ['two']],
      ]),
      groupStrategies: new Map([['both', by('weighted-round-robin')]]),
      ...more,
    },
  );

describe('a routing group that is asked for', () => {
  const asked = async (bench: Bench, n: number, model: string): Promise<string[]> => {
    const found: string[] = [];
    for (let i = 0; i < n; i++) found.push((await bench.request({}, { model })).asked[0]!);
    return found;
  };
  const picks = async (bench: Bench, n: number, model: string): Promise<string> =>
    (await asked(bench, n, model)).sort().join('');

  it('spreads its requests over the deployments of all its models, by its strategy', async () => {
    const bench = new Bench(of());
    assert.equal(await picks(bench, 8, 'both'), 'aabbcccc');
    assert.equal(bench.traces.at(-1)!.group, 'both');
    assert.equal(bench.traces.at(-1)!.strategy, 'weighted-round-robin');
  });

  it('retries over all of them', async () => {
    const bench = new Bench(of());
    const { asked, failure } = await bench.request({ a: 'server', b: 'server' }, { model: 'both' });
    assert.equal(failure, null);
    assert.equal(asked.at(-1), 'c');
  });

  it('is listed, unless no model of it is there', () => {
    const { router } = new Bench(of());
    assert.deepEqual(router.names(), ['one', 'two', 'both']);
    assert.equal(router.resolve('none'), undefined);
  });

  it('never hides a model group of its name', async () => {
    assert.equal(await picks(new Bench(of()), 4, 'one'), 'aabb');
  });

  it('shares what is known of its deployments', async () => {
    const bench = new Bench(of());
    await bench.request({ c: 'authentication' }, { model: 'two/c' });
    bench.router.pool.deployment('c')!.disabled = true;
    assert.equal(await picks(bench, 4, 'both'), 'aabb');
    bench.router.pool.deployment('c')!.disabled = false;
    await bench.request({ a: 'authentication' }, { model: 'one/a' });
    assert.deepEqual(bench.router.resetCooldowns({ group: 'both' }), ['a']);
  });

  it('keeps its turns over a change, and is gone when the configuration says so', async () => {
    const bench = new Bench(of());
    const first = await asked(bench, 2, 'both');
    bench.router.update(of());
    assert.deepEqual([...first, ...(await asked(bench, 2, 'both'))].sort(), ['a', 'b', 'c', 'c']);
    bench.router.update(of({ routingGroups: new Map() }));
    assert.equal(bench.router.resolve('both'), undefined);
  });

  it('may be where an alias leads, and a fallback', async () => {
    const bench = new Bench(
      of({
        aliases: new Map([['all', 'both']]),
        fallbacks: { ...spec([]).fallbacks, byGroup: new Map([['two', ['both']]]) },
      }),
    );
    assert.equal(await picks(bench, 4, 'all'), 'abcc');
    const { asked, failure } = await bench.request({ c: 'server' }, { model: 'two' });
    assert.equal(failure, null);
    assert.match(asked.join(''), /^c+[ab]$/);
  });
});
