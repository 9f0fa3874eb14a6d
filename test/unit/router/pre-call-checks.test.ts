import assert from 'node:assert/strict';
import type { RouterSpec } from '../../../src/router/spec.ts';
import { Bench, deployment, spec, tellsUsage } from '../../support/router.ts';

const size = (input: number) => ({ size: () => ({ input, maxOutput: null }) });

describe('context windows', () => {
  const of = (on: boolean, more: Partial<RouterSpec> = {}) =>
    new Bench(
      spec(
        [
          deployment('small', { maxInputTokens: 100 }),
          deployment('large', { maxInputTokens: 1000 }),
          deployment('huge', { group: 'h' }),
        ],
        { preCall: { contextWindow: on, tags: false }, ...more },
      ),
    );

  it('leave out deployments that a prompt does not fit', async () => {
    const { asked, trace } = await of(true).request({}, size(101));
    assert.deepEqual(asked, ['large']);
    assert.deepEqual(trace.selections[0]!.candidates[0]!.excluded, {
      check: 'context_window',
      reason: 'about 101 tokens do not fit its context window of 100',
      availableAt: null,
    });
  });

  it('take a prompt that fits to the token', async () => {
    assert.deepEqual((await of(true).request({}, size(100))).asked, ['small']);
  });

  it('when none fits, lead to the fallbacks for just that', async () => {
    const fallbacks = {
      byGroup: new Map(),
      contextWindow: new Map([['g', ['h']]]),
      contentPolicy: new Map(),
      default: [],
      max: 5,
    };
    assert.deepEqual((await of(true, { fallbacks }).request({}, size(2000))).asked, ['huge']);
    const { failure } = await of(true).request({}, size(2000));
    assert.equal(failure?.kind, 'context_window');
    assert.equal(failure.status, 400);
  });

  it('do not matter unless enable_pre_call_checks is on', async () => {
    const { asked } = await of(false).request({ small: tellsUsage }, { size: () => assert.fail('measured') });
    assert.deepEqual(asked, ['small']);
  });
});

describe('tags', () => {
  const of = (tagged: Record<string, string[] | undefined>, on = true) =>
    new Bench(
      spec(
        Object.entries(tagged).map(([id, tags]) => deployment(id, tags ? { tags } : {})),
        { preCall: { contextWindow: false, tags: on } },
      ),
    );
  const cases: [string, Record<string, string[] | undefined>, string[], string[]][] = [
    ['one in common is enough', { a: ['paid', 'eu'], b: ['free'] }, ['us', 'paid'], ['a', 'a']],
    ['several that have it take turns', { a: ['paid'], b: ['paid'], c: [] }, ['paid'], ['a', 'b']],
    ['without a match the default ones serve', { a: ['paid'], b: ['default'] }, ['vip'], ['b', 'b']],
    ['an untagged request goes to the default ones', { a: ['paid'], b: ['default'] }, [], ['b', 'b']],
    ['or anywhere when there are none', { a: ['paid'], b: undefined }, [], ['a', 'b']],
    ['a match wins over the default ones', { a: ['paid'], b: ['default'] }, ['paid'], ['a', 'a']],
  ];
  for (const [name, tagged, tags, expected] of cases) {
    it(name, async () => {
      const bench = of(tagged);
      const first = await bench.request({}, { tags });
      const second = await bench.request({}, { tags });
      assert.deepEqual([...first.asked, ...second.asked], expected);
    });
  }

  it('must all be there where that is asked for', async () => {
    const some = { a: ['paid'], b: ['paid', 'eu'], c: ['default'] };
    const all = { preCall: { contextWindow: false, tags: true, allTags: true } };
    const of = Object.entries(some).map(([id, tags]) => deployment(id, { tags }));
    const asked = async (...tags: string[]) => (await new Bench(spec(of, all)).request({}, { tags })).asked;
    assert.deepEqual(await asked('eu', 'paid'), ['b']);
    assert.deepEqual(await asked('paid'), ['a']);
    assert.deepEqual(await asked('us', 'paid'), ['c']);
    assert.deepEqual(await asked(), ['c']);
  });

  it('that no deployment has are the client’s mistake', async () => {
    const { failure } = await of({ a: ['paid'], b: undefined }).request({}, { tags: ['vip'] });
    assert.equal(failure?.status, 400);
    assert.match(failure.message, /a: has none of the tags vip; b: has none of the tags vip/);
  });

  it('do not matter unless enable_tag_filtering is on', async () => {
    const { asked } = await of({ a: ['paid'], b: undefined }, false).request({}, { tags: ['vip'] });
    assert.deepEqual(asked, ['a']);
  });
});
