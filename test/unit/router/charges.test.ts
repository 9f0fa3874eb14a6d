import assert from 'node:assert/strict';
import { Bench, deployment, failing, spec } from '../../support/router.ts';
import { tokens } from '../../support/virtual-router.ts';

const prices = { input: 1, output: 2 };
const pair = () => new Bench(spec([deployment('a', { prices }), deployment('b', { prices })]));
const size = () => ({ input: 40, maxOutput: null });

describe('what a request is charged with', () => {
  it('is what all its attempts used, each under its own deployment', async () => {
    const bench = pair();
    const { trace } = await bench.request({
      a: (attempt) => {
        attempt.usage = tokens(10, 0);
        return Promise.reject(failing('server'));
      },
      b: (attempt) => {
        attempt.usage = tokens(10, 5);
        return Promise.resolve(200);
      },
    });
    assert.deepEqual(
      trace.attempts.map(({ deployment, usage, cost }) => [deployment, usage?.output, cost]),
      [
        ['a', 0, 10],
        ['b', 5, 20],
      ],
    );
    assert.deepEqual([trace.usage, trace.cost, trace.estimated], [tokens(20, 5), 30, false]);
    assert.equal(bench.router.totals.cost, 30);
    assert.equal(bench.router.pool.deployment('a')?.cost, 10);
  });

  it('is estimated and marked where an upstream never tells', async () => {
    const { trace } = await pair().request(
      {
        a: (attempt) => {
          attempt.committed = true;
          attempt.streamedTokens = 7;
          return Promise.resolve(200);
        },
      },
      { size, stream: true },
    );
    assert.deepEqual([trace.usage, trace.estimated, trace.cost], [tokens(40, 7), true, 54]);
    assert.deepEqual(
      trace.attempts.map(({ estimated }) => estimated),
      [true],
    );
  });

  it('counts what was streamed before it broke, where more came than the upstream told', async () => {
    const { trace } = await pair().request({
      a: (attempt) => {
        attempt.committed = true;
        attempt.usage = tokens(40, 1);
        attempt.streamedTokens = 9;
        return Promise.reject(failing('connection'));
      },
    });
    assert.deepEqual([trace.usage, trace.estimated], [tokens(40, 9), true]);
  });

  it('is nothing where nothing was made, and the prompt is not looked at for that', async () => {
    const look = (): never => assert.fail('it was looked at');
    const { trace } = await pair().request({ a: 'server', b: 'server' }, { size: look });
    assert.deepEqual([trace.usage, trace.cost, trace.estimated], [null, null, false]);
  });

  it('keeps the session in the trace', async () => {
    const { trace } = await pair().request({}, { session: () => 'hash' });
    assert.equal(trace.session, 'hash');
  });
});
