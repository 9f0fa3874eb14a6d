import assert from 'node:assert/strict';
import type { Attempt } from '../../../src/router/attempt.ts';
import type { FallbackPolicy } from '../../../src/router/spec.ts';
import { Bench, deployment, failing, spec } from '../../support/router.ts';

const groups = (...names: string[]) => names.map((group) => deployment(group.toUpperCase(), { group }));
const fallbacks = (more: Partial<FallbackPolicy>): { fallbacks: FallbackPolicy } => ({
  fallbacks: {
    byGroup: new Map(),
    contextWindow: new Map(),
    contentPolicy: new Map(),
    default: [],
    max: 5,
    ...more,
  },
});

describe('fallbacks', () => {
  it('come in order, each with its own retries', async () => {
    const bench = new Bench(
      spec(groups('g', 'h', 'i'), fallbacks({ byGroup: new Map([['g', ['h', 'i']]]) })),
    );
    const { asked, failure, trace } = await bench.request({ G: 'server', H: 'server' });
    assert.deepEqual(asked, ['G', 'G', 'G', 'H', 'H', 'H', 'I']);
    assert.equal(failure, null);
    assert.equal(trace.fallbacks, 2);
    assert.equal(trace.group, 'i');
  });

  it('serve at once where waiting for the same deployment would take its retry-after', async () => {
    const bench = new Bench(spec(groups('g', 'h'), fallbacks({ byGroup: new Map([['g', ['h']]]) })));
    const { asked } = await bench.request({ G: () => Promise.reject(failing('rate_limit', 9000)) });
    assert.deepEqual(asked, ['G', 'H']);
    assert.deepEqual(bench.waits, []);
  });

  it('share one deadline with all that came before', async () => {
    const policy = fallbacks({ byGroup: new Map([['g', ['x', 'y']]]) });
    const bench = new Bench(spec(groups('g', 'x', 'y'), { ...policy, deadlineMs: 1000 }));
    const slow = (attempt: Attempt) => {
      bench.time += 600;
      assert.equal(attempt.deadlineAt, 1_001_000);
      return Promise.reject(failing('timeout'));
    };
    const { asked, failure } = await bench.request({ G: slow, X: slow, Y: slow }, { retries: 0 });
    assert.deepEqual(asked, ['G', 'X']);
    assert.equal(failure?.kind, 'timeout');
  });

  it('cannot cycle', async () => {
    const cycle = new Map([
      ['g', ['h']],
      ['h', ['g']],
    ]);
    const bench = new Bench(spec(groups('g', 'h'), fallbacks({ byGroup: cycle })));
    const { asked, failure } = await bench.request(
      { G: 'authentication', H: 'authentication' },
      { retries: 0 },
    );
    assert.deepEqual(asked, ['G', 'H']);
    assert.equal(failure?.kind, 'authentication');
  });

  it('follow the fallbacks of a fallback', async () => {
    const chain = new Map([
      ['g', ['h']],
      ['h', ['i']],
    ]);
    const bench = new Bench(spec(groups('g', 'h', 'i'), fallbacks({ byGroup: chain })));
    assert.deepEqual((await bench.request({ G: 'server', H: 'server' }, { retries: 0 })).asked, [
      'G',
      'H',
      'I',
    ]);
  });

  it('are at most max_fallbacks', async () => {
    const bench = new Bench(
      spec(groups('g', 'h', 'i'), fallbacks({ byGroup: new Map([['g', ['h', 'i']]]), max: 1 })),
    );
    assert.deepEqual((await bench.request({ G: 'server', H: 'server' }, { retries: 0 })).asked, ['G', 'H']);
  });

  it('are the default ones for groups without their own', async () => {
    const bench = new Bench(spec(groups('g', 'h'), fallbacks({ default: ['h'] })));
    assert.deepEqual((await bench.request({ G: 'server' }, { retries: 0 })).asked, ['G', 'H']);
  });

  it('of the request win', async () => {
    const bench = new Bench(spec(groups('g', 'h', 'i'), fallbacks({ byGroup: new Map([['g', ['h']]]) })));
    assert.deepEqual((await bench.request({ G: 'server' }, { retries: 0, fallbacks: ['i'] })).asked, [
      'G',
      'I',
    ]);
  });

  it('may be named by alias', async () => {
    const bench = new Bench(
      spec(groups('g', 'h'), {
        ...fallbacks({ byGroup: new Map([['g', ['nick']]]) }),
        aliases: new Map([['nick', 'h']]),
      }),
    );
    assert.deepEqual((await bench.request({ G: 'server' }, { retries: 0 })).asked, ['G', 'H']);
  });

  it('do not follow what is the client’s own fault', async () => {
    const bench = new Bench(spec(groups('g', 'h'), fallbacks({ byGroup: new Map([['g', ['h']]]) })));
    assert.deepEqual((await bench.request({ G: 'bad_request' })).asked, ['G']);
  });

  for (const [kind, key] of [
    ['context_window', 'contextWindow'],
    ['content_policy', 'contentPolicy'],
  ] as const) {
    it(`for ${kind} have a list of their own`, async () => {
      const policy = fallbacks({ byGroup: new Map([['g', ['h']]]), [key]: new Map([['g', ['i']]]) });
      assert.deepEqual((await new Bench(spec(groups('g', 'h', 'i'), policy)).request({ G: kind })).asked, [
        'G',
        'I',
      ]);
      const other = fallbacks({ byGroup: new Map([['g', ['h']]]), [key]: new Map([['x', ['i']]]) });
      assert.deepEqual((await new Bench(spec(groups('g', 'h', 'i'), other)).request({ G: kind })).asked, [
        'G',
      ]);
    });
  }

  it('are not taken by a request that names one deployment', async () => {
    const bench = new Bench(spec(groups('g', 'h'), fallbacks({ byGroup: new Map([['g', ['h']]]) })));
    assert.deepEqual((await bench.request({ G: 'server' }, { model: 'g/G', retries: 0 })).asked, ['G']);
  });

  it('serve when every deployment of the group is out', async () => {
    const policy = fallbacks({ byGroup: new Map([['g', ['h']]]) });
    const bench = new Bench(
      spec([deployment('a', { unavailable: 'KEY is not set' }), ...groups('h')], policy),
    );
    assert.deepEqual((await bench.request()).asked, ['H']);
  });
});
