import assert from 'node:assert/strict';
import { health } from '../../../src/gateway/views.ts';
import { Bench, deployment, spec } from '../../support/router.ts';

const bench = (more = {}) => new Bench(spec([deployment('a'), deployment('b')], more));

describe('a failed health check', () => {
  it('takes a deployment out until enough good ones in a row', () => {
    const b = bench();
    const a = b.router.pool.deployment('a')!;
    assert.equal(b.router.checked(a, 'it answered 503'), true);
    assert.equal(b.router.checked(a, 'it answered 502'), false);
    assert.deepEqual(health(a, b.time).reason, 'failed its health check: it answered 502');
    assert.equal(health(a, b.time).state, 'unhealthy');
    assert.equal(b.router.checked(a, null), false);
    assert.equal(b.router.checked(a, 'it answered 503'), false);
    assert.equal(b.router.checked(a, null), false);
    assert.equal(b.router.checked(a, null), true);
    assert.equal(health(a, b.time).state, 'healthy');
  });

  it('sends requests elsewhere, with the reason in the trace', async () => {
    const b = bench();
    b.router.checked(b.router.pool.deployment('a')!, 'it answered 503');
    assert.deepEqual(await b.picks(3), ['b', 'b', 'b']);
    assert.deepEqual(b.traces[0]!.selections[0]!.candidates[0]!.excluded, {
      check: 'health',
      reason: 'failed its health check: it answered 503',
      availableAt: null,
    });
  });

  it('decides nothing where none passes: a request may still succeed', async () => {
    const b = bench();
    for (const deployment of b.router.pool.deployments) b.router.checked(deployment, 'it answered 503');
    assert.deepEqual(await b.picks(2), ['a', 'b']);
  });

  it('is followed by a slow start', () => {
    const b = bench({ slowStart: true, checkSuccesses: 1 });
    const a = b.router.pool.deployment('a')!;
    b.router.checked(a, 'it answered 503');
    b.router.checked(a, null);
    assert.equal(health(a, b.time).state, 'warming_up');
  });

  it('is forgotten by an operator’s word', () => {
    const b = bench();
    b.router.checked(b.router.pool.deployment('a')!, 'it answered 503');
    assert.deepEqual(b.router.resetCooldowns({ group: 'g' }), ['a']);
  });
});
