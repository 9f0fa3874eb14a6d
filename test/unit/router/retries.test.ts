import assert from 'node:assert/strict';
import { Failure } from '../../../src/router/failure.ts';
import { Bench, deployment, failing, spec } from '../../support/router.ts';

const two = () => [deployment('a'), deployment('b')];

describe('retries', () => {
  it('go to another deployment first, at once', async () => {
    const bench = new Bench(spec(two()));
    const { asked, failure, trace } = await bench.request({ a: 'server' });
    assert.deepEqual(asked, ['a', 'b']);
    assert.equal(failure, null);
    assert.equal(trace.retries, 1);
    assert.deepEqual(bench.waits, []);
  });

  for (const kind of [
    'connection',
    'timeout',
    'server',
    'rate_limit',
    'conflict',
    'authentication',
    'not_found',
    'invalid_answer',
  ] as const) {
    it(`follow ${kind}`, async () => {
      const { asked, failure } = await new Bench(spec(two())).request({ a: kind });
      assert.deepEqual(asked, ['a', 'b']);
      assert.equal(failure, null);
    });
  }

  for (const kind of ['bad_request', 'context_window', 'content_policy', 'cancelled'] as const) {
    it(`do not follow ${kind}`, async () => {
      const { asked, failure } = await new Bench(spec(two())).request({ a: kind });
      assert.deepEqual(asked, ['a']);
      assert.equal(failure?.kind, kind);
    });
  }

  for (const kind of ['authentication', 'not_found'] as const) {
    it(`do not ask the same deployment again after ${kind}, unless a policy says so`, async () => {
      const alone = [deployment('a')];
      const { asked, failure } = await new Bench(spec(alone)).request({ a: kind });
      assert.deepEqual(asked, ['a']);
      assert.equal(failure?.kind, kind);
      const retry = { ...spec(alone).retry, byKind: { [kind]: 1 } };
      assert.deepEqual((await new Bench({ ...spec(alone), retry }).request({ a: kind })).asked, ['a', 'a']);
    });
  }

  it('are num_retries in all, then the last failure is the answer', async () => {
    const { asked, failure, trace } = await new Bench(spec(two())).request({ a: 'server', b: 'timeout' });
    assert.equal(asked.length, 3);
    assert.equal(trace.retries, 2);
    assert.equal(failure?.kind, 'server');
  });

  it('wait for retry-after when the only one left is the same', async () => {
    const bench = new Bench(spec([deployment('a')]));
    const limited = () => Promise.reject(failing('rate_limit', 7000));
    const { failure } = await bench.request({ a: [limited, 'ok'] });
    assert.equal(failure, null);
    assert.deepEqual(bench.waits, [7000]);
  });

  it('back off, longer each time, from the same deployment', async () => {
    const bench = new Bench(spec([deployment('a')]));
    await bench.request({ a: 'server' });
    assert.deepEqual(bench.waits, [250, 500]);
  });

  it('are not waited for longer than any client waits', async () => {
    const bench = new Bench(spec([deployment('a')]));
    const { asked, failure } = await bench.request({
      a: () => Promise.reject(failing('rate_limit', 61_000)),
    });
    assert.deepEqual(asked, ['a']);
    assert.equal(failure?.retryAfterMs, 61_000);
    assert.deepEqual(bench.waits, []);
  });

  it('never outlast the deadline of the request', async () => {
    const bench = new Bench(spec([deployment('a')], { deadlineMs: 5000 }));
    const { failure } = await bench.request({ a: () => Promise.reject(failing('rate_limit', 6000)) });
    assert.equal(failure?.kind, 'rate_limit');
    assert.deepEqual(bench.waits, []);
  });

  it('follow the policy of the kind, and of the group before it', async () => {
    const retry = { retries: 2, byKind: { server: 0, bad_request: 1 }, minWaitMs: 0 };
    const bench = new Bench(spec(two(), { retry }));
    assert.equal((await bench.request({ a: 'server', b: 'server' })).asked.length, 1);
    assert.equal((await bench.request({ a: 'bad_request', b: 'bad_request' })).asked.length, 2);
    const own = new Bench(spec(two(), { retry, groupRetry: new Map([['g', { byKind: { server: 3 } }]]) }));
    assert.equal((await own.request({ a: 'server', b: 'server' })).asked.length, 4);
  });

  it('go by the status, by the deployment, and by what holds for all others', async () => {
    const asked = async (more: object, status: number | null, retries?: number) => {
      const bench = new Bench(spec([deployment('a', { retries: 1 }), deployment('b')], more));
      const fails = () => Promise.reject(new Failure('server', 'no', { status }));
      return (await bench.request({ a: fails, b: fails }, { retries })).asked.length;
    };
    const rules = { byStatus: { 503: 3 }, byKind: { server: 0 }, otherwise: 4 };
    const retry = { retries: 2, minWaitMs: 0, ...rules };
    assert.equal(await asked({ retry }, 503), 4);
    assert.equal(await asked({ retry }, 500), 1);
    assert.equal(await asked({ retry: { retries: 2, minWaitMs: 0, byKind: {}, otherwise: 4 } }, 500), 5);
    // The rules of a group take the place of all others.
    assert.equal(await asked({ retry, groupRetry: new Map([['g', { byKind: {} }]]) }, 500), 3);
    // Its own where neither rules nor the request say anything; the next one's after that.
    assert.equal(await asked({ retry: { retries: 0, minWaitMs: 0, byKind: {} } }, 500), 2);
    assert.equal(await asked({}, 500, 5), 6);
    assert.equal(await asked({ retry }, 503, 0), 1);
  });

  it('are as many as the request asks for', async () => {
    assert.equal(
      (await new Bench(spec(two())).request({ a: 'server', b: 'server' }, { retries: 0 })).asked.length,
      1,
    );
    assert.equal(
      (await new Bench(spec(two())).request({ a: 'server', b: 'server' }, { retries: 3 })).asked.length,
      4,
    );
  });

  it('end once the client has seen something', async () => {
    const { asked, failure } = await new Bench(spec(two())).request({
      a: (attempt) => {
        attempt.committed = true;
        return Promise.reject(failing('connection'));
      },
    });
    assert.deepEqual(asked, ['a']);
    assert.equal(failure?.kind, 'connection');
  });

  it('end when the client leaves while waiting', async () => {
    const leaving = new AbortController();
    const bench = new Bench(spec([deployment('a')]));
    const { asked, trace } = await bench.request(
      {
        a: () => {
          leaving.abort();
          return Promise.reject(failing('server'));
        },
      },
      { signal: leaving.signal },
    );
    assert.deepEqual(asked, ['a']);
    assert.equal(trace.outcome, 'cancelled');
  });

  it('respect order: the higher only after the lower have failed', async () => {
    const bench = new Bench(
      spec([deployment('b2', { order: 2 }), deployment('a1', { order: 1 }), deployment('c')]),
    );
    const { asked } = await bench.request({ a1: 'server', b2: 'server' });
    assert.deepEqual(asked, ['a1', 'b2', 'c']);
  });

  it('leave in-flight counts as they were, whatever happens', async () => {
    const bench = new Bench(spec(two()));
    await bench.request({ a: 'server', b: 'cancelled' });
    await bench.request({ a: () => Promise.reject(new TypeError('a defect')) });
    for (const { inFlight } of bench.router.pool.deployments) assert.equal(inFlight, 0);
  });
});
