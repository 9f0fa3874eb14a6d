import assert from 'node:assert/strict';
import { Bench, by, deployment, spec, tellsUsage } from '../../support/router.ts';

const wild = (id: string, group: string, more: Parameters<typeof deployment>[1] = {}) =>
  deployment(id, {
    group,
    named: (name) => deployment(id, { group, model: name, ...more, ...facts[name] }),
    ...more,
  });
/** What is known of the models that requests name. */
const facts: Record<string, Parameters<typeof deployment>[1]> = {
  'openai/cheap': { prices: { input: 1, output: 1 } },
  'openai/dear': { prices: { input: 9, output: 9 } },
  'openai/short': { maxInputTokens: 10 },
  'openai/unheard': { unavailable: 'nobody knows it' },
  'openai/mute': { surfaces: new Set(['embeddings']) },
};

describe('groups with wildcards', () => {
  const served = async (bench: Bench, model: string) => (await bench.request({}, { model })).asked;

  it('serve what matches: a whole name first, then aliases, then the most specific pattern', async () => {
    const bench = new Bench(
      spec(
        [
          wild('any', '*'),
          wild('openai', 'openai/*'),
          wild('gpt', 'openai/gpt-*'),
          deployment('own', { group: 'openai/gpt-4o' }),
        ],
        { aliases: new Map([['fast', 'openai/gpt-5']]) },
      ),
    );
    assert.deepEqual(await served(bench, 'openai/gpt-4o'), ['own']);
    assert.deepEqual(await served(bench, 'openai/gpt-5'), ['gpt']);
    assert.deepEqual(await served(bench, 'fast'), ['gpt']);
    assert.deepEqual(await served(bench, 'openai/o3'), ['openai']);
    assert.deepEqual(await served(bench, 'mistral/large'), ['any']);
    assert.deepEqual(await served(bench, 'openai/o3/any'), ['openai']);
    assert.equal(bench.router.resolve('openai/o3/openai')?.pinned?.id, 'openai');
    assert.deepEqual(bench.router.names(), ['openai/gpt-4o', 'fast']);
  });

  it('are no models themselves', () => {
    const { router } = new Bench(spec([wild('openai', 'openai/*')]));
    for (const name of ['openai/*', 'openai/*/openai', 'gpt-4o'])
      assert.equal(router.resolve(name), undefined);
  });

  it('know bare names by their providers', () => {
    const qualified = (model: string) => (model.startsWith('gpt-') ? `openai/${model}` : undefined);
    const bench = new Bench(spec([wild('openai', 'openai/*')], { qualified }));
    assert.equal(bench.router.resolve('gpt-4o')?.model, 'openai/gpt-4o');
    assert.equal(bench.router.resolve('other'), undefined);
  });

  it('cost what the asked model costs, count its savings and leave out what it can not', async () => {
    const two = [wild('a', 'openai/*'), wild('b', 'openai/*', { prices: { input: 5, output: 5 } })];
    const bench = new Bench(
      spec(two, {
        strategy: by('cost-based-routing'),
        preCall: { contextWindow: true, tags: false },
      }),
    );
    const ask = (model: string) =>
      bench.request({ a: tellsUsage, b: tellsUsage }, { model, size: () => ({ input: 50, maxOutput: 1 }) });
    const cheap = await ask('openai/cheap');
    assert.deepEqual([cheap.trace.cost, cheap.trace.savings], [2, 0]);
    assert.equal((await ask('openai/dear')).trace.cost, 18);
    const short = await ask('openai/short');
    assert.equal(short.failure?.kind, 'context_window');
  });

  it('answer 404 for a model that none of them has', async () => {
    const bench = new Bench(spec([wild('a', 'openai/*'), wild('b', 'openai/*')]));
    const { failure, asked } = await bench.request({}, { model: 'openai/unheard' });
    assert.deepEqual([failure?.kind, failure?.status, asked], ['not_found', 404, []]);
    assert.match(failure!.message, /nobody knows it/);
  });

  it('lose no deployment by a model that it does not have', async () => {
    const bench = new Bench(spec([wild('a', 'openai/*'), wild('b', 'openai/*')]));
    const { failure, asked } = await bench.request(
      { a: 'not_found', b: 'not_found' },
      { model: 'openai/mistyped' },
    );
    assert.deepEqual([failure?.kind, asked], ['not_found', ['a', 'b', 'a']]);
    assert.deepEqual(bench.cooled, []);
    assert.equal((await bench.request({}, { model: 'openai/other' })).failure, null);
  });

  it('fall back by the name that was asked for, else by the pattern, also to each other', async () => {
    const byGroup = new Map([
      ['openai/*', ['openai/second', 'local']],
      ['openai/own', ['local']],
    ]);
    const bench = new Bench(
      spec([wild('a', 'openai/*'), deployment('l', { group: 'local' })], {
        retry: { retries: 0, byKind: {}, minWaitMs: 0 },
        fallbacks: { byGroup, contextWindow: new Map(), contentPolicy: new Map(), default: [], max: 5 },
      }),
    );
    const models: (string | null)[] = [];
    const failing = {
      a: (attempt: { model: string | null }) => (models.push(attempt.model), Promise.reject(new Error('x'))),
    };
    assert.deepEqual((await bench.request(failing, { model: 'openai/first' })).asked, ['a', 'a', 'l']);
    assert.deepEqual(models, ['openai/first', 'openai/second']);
    assert.deepEqual((await bench.request(failing, { model: 'openai/own' })).asked, ['a', 'l']);
  });
});

describe('aliases', () => {
  it('win over groups of their name, and may have fallbacks of their own', async () => {
    const bench = new Bench(
      spec(
        ['a', 'b', 'c'].map((id) => deployment(id, { group: id })),
        {
          aliases: new Map([
            ['a', 'b'],
            ['x', 'b'],
          ]),
          retry: { retries: 0, byKind: {}, minWaitMs: 0 },
          fallbacks: {
            byGroup: new Map([
              ['x', ['c']],
              ['b', ['x', 'b', 'a']],
            ]),
            contextWindow: new Map(),
            contentPolicy: new Map(),
            default: [],
            max: 5,
          },
        },
      ),
    );
    assert.deepEqual((await bench.request({}, { model: 'a' })).asked, ['b']);
    assert.deepEqual((await bench.request({ b: 'server' }, { model: 'x' })).asked, ['b', 'c']);
    // However it is called, no group is tried twice.
    assert.deepEqual((await bench.request({ b: 'server' }, { model: 'b' })).asked, ['b']);
  });
});
