import assert from 'node:assert/strict';
import type { NothingLeft } from '../../../src/router/nothing-left.ts';
import { RateWindow } from '../../../src/router/limits/rate-window.ts';
import { Bench, deployment, spec, tellsUsage } from '../../support/router.ts';
import { answering, tokens, VirtualRouter } from '../../support/virtual-router.ts';

describe('a rate window', () => {
  it('counts for a minute, to the millisecond', () => {
    const window = new RateWindow();
    window.add(3, 0);
    window.add(4, 30_000);
    assert.deepEqual(
      [0, 59_999, 60_000, 89_999, 90_000].map((at) => window.used(at)),
      [7, 7, 4, 4, 0],
    );
  });

  it('says when an amount fits', () => {
    const window = new RateWindow();
    window.add(3, 0);
    window.add(4, 1000);
    assert.equal(window.fitsAt(3, 10, 2000), 2000);
    assert.equal(window.fitsAt(4, 10, 2000), 60_000);
    assert.equal(window.fitsAt(7, 10, 2000), 61_000);
    assert.equal(window.fitsAt(11, 10, 2000), null);
  });

  it('settles what counts, and lets be what does not any more', () => {
    const window = new RateWindow();
    const first = window.add(10, 0);
    const second = window.add(10, 50_000);
    window.change(first, -4);
    assert.equal(window.used(50_000), 16);
    window.change(first, -1);
    assert.equal(window.used(60_000), 10);
    window.change(first, -1);
    window.change(second, 5);
    assert.equal(window.used(60_000), 15);
  });

  it('stays small however much is counted', () => {
    const window = new RateWindow();
    for (let at = 0; at < 200_000; at++) window.add(1, at / 10);
    assert.equal(window.used(20_000), 200_000);
  });
});

describe('limits of a deployment', () => {
  it('let exactly rpm requests pass in a minute, and say when the next fits', async () => {
    const bench = new Bench(spec([deployment('a', { rpm: 3 })]));
    const start = bench.time;
    for (let i = 0; i < 3; i++) assert.equal((await bench.request()).failure, null);
    const { failure, asked } = await bench.request();
    assert.deepEqual(asked, []);
    assert.equal(failure?.kind, 'no_deployment');
    assert.equal(failure.status, 429);
    const detail = failure.detail as NothingLeft;
    assert.equal(detail.reasons[0]?.reason, 'at its limit of 3 requests a minute');
    assert.equal(detail.availableAt, start + 60_000);
    bench.time = start + 60_000;
    assert.equal((await bench.request()).failure, null);
  });

  it('send on to a deployment that has room', async () => {
    const bench = new Bench(spec([deployment('a', { rpm: 1, weight: 1 }), deployment('b', { weight: 1 })]));
    assert.deepEqual(await bench.picks(4), ['a', 'b', 'b', 'b']);
  });

  it('an absent limit limits nothing', async () => {
    const bench = new Bench(spec([deployment('a')]));
    assert.equal((await bench.picks(500)).length, 500);
  });

  it('rpm 0 lets nothing pass', async () => {
    const bench = new Bench(spec([deployment('a', { rpm: 0 })]));
    assert.equal((await bench.request()).failure?.kind, 'no_deployment');
  });

  it('count tokens as they really were once a call has ended', async () => {
    const bench = new Bench(spec([deployment('a', { tpm: 1000 })]));
    const size = () => ({ input: 100, maxOutput: 100 });
    const uses = (input: number, output: number) => ({
      a: (attempt: { usage: unknown }) => {
        attempt.usage = tokens(input, output);
        return Promise.resolve(200);
      },
    });
    await bench.request(uses(100, 700), { size });
    const [a] = bench.router.pool.deployments;
    assert.equal(a!.limits.tokens(bench.time), 800);
    assert.equal((await bench.request(uses(100, 0), { size })).failure, null);
    const { failure } = await bench.request({}, { size });
    assert.match(failure!.message, /used 900 of its 1000 tokens a minute; the request needs about 200/);
  });

  it('give back what a failed call did not use', async () => {
    const bench = new Bench(
      spec([deployment('a', { tpm: 1000 })], { retry: { retries: 0, byKind: {}, minWaitMs: 0 } }),
    );
    await bench.request({ a: 'server' }, { size: () => ({ input: 900, maxOutput: 10 }) });
    const [a] = bench.router.pool.deployments;
    assert.equal(a!.limits.tokens(bench.time), 0);
    assert.equal(a!.limits.requests(bench.time), 1);
    assert.equal(a!.inFlight, 0);
  });

  it('never take a prompt longer than tpm, but an answer that is only expected to be long', async () => {
    const bench = new Bench(spec([deployment('a', { tpm: 100 })]));
    const long = await bench.request({}, { size: () => ({ input: 101, maxOutput: 1 }) });
    assert.equal(long.failure?.status, 503);
    const short = await bench.request({}, { size: () => ({ input: 5, maxOutput: null }) });
    assert.equal(short.failure, null);
  });

  it('hold over all deployments together', async () => {
    const bench = new Bench(spec([deployment('a'), deployment('b')], { limits: { rpm: 3 } }));
    await bench.picks(3);
    const { failure } = await bench.request();
    assert.equal(failure?.status, 429);
    assert.match(failure.message, /all together at its limit of 3 requests a minute/);
  });

  it('a request is not measured where nothing depends on it', async () => {
    const bench = new Bench(spec([deployment('a', { rpm: 5, maxParallel: 2 })]));
    const { failure } = await bench.request({ a: tellsUsage }, { size: () => assert.fail('measured') });
    assert.equal(failure, null);
  });
});

describe('max_parallel_requests', () => {
  it('is never passed, and answers 429 beyond it', async () => {
    const virtual = new VirtualRouter(spec([deployment('a', { maxParallel: 2 })]));
    for (let i = 0; i < 3; i++) virtual.ask(0, answering(100));
    virtual.ask(101, answering(100));
    await virtual.run();
    assert.deepEqual(
      virtual.done.map(({ failure }) => failure?.status ?? 200),
      [429, 200, 200, 200],
    );
  });
});

describe('queue_timeout', () => {
  const one = () => spec([deployment('a', { maxParallel: 1 })], { queueTimeoutMs: 1000 });

  it('makes requests wait, first come first served', async () => {
    const virtual = new VirtualRouter(one());
    for (let i = 0; i < 5; i++) virtual.ask(i, answering(100));
    await virtual.run();
    assert.deepEqual(
      virtual.began.map(({ callId, at }) => [callId, at]),
      [0, 1, 2, 3, 4].map((n) => [`call-${n}`, n * 100]),
    );
    assert.ok(virtual.done.every(({ failure }) => failure === null));
  });

  it('ends with 429 when the turn does not come in time', async () => {
    const virtual = new VirtualRouter(one());
    virtual.ask(0, answering(5000));
    virtual.ask(1, answering(10));
    virtual.ask(2, answering(10));
    await virtual.run();
    assert.deepEqual(
      virtual.done.map(({ callId, failure, at }) => [callId, failure?.status ?? 200, at]),
      [
        ['call-1', 429, 1001],
        ['call-2', 429, 1002],
        ['call-0', 200, 5000],
      ],
    );
  });

  it('forgets a client that leaves, and its place goes to the next', async () => {
    const virtual = new VirtualRouter(one());
    virtual.ask(0, answering(500));
    const leave = virtual.ask(1, answering(10));
    virtual.ask(2, answering(10));
    virtual.clock.after(200, leave);
    await virtual.run();
    assert.deepEqual(
      virtual.done.map(({ callId, failure, at }) => [callId, failure?.kind ?? 'ok', at]),
      [
        ['call-1', 'cancelled', 200],
        ['call-0', 'ok', 500],
        ['call-2', 'ok', 510],
      ],
    );
    assert.equal(virtual.router.pool.group('g')!.waiting.length, 0);
  });

  it('wakes the first when a minute frees a request', async () => {
    const virtual = new VirtualRouter(spec([deployment('a', { rpm: 1 })], { queueTimeoutMs: 90_000 }));
    virtual.ask(0, answering(10));
    virtual.ask(5, answering(10));
    virtual.ask(6, answering(10));
    await virtual.run();
    assert.deepEqual(
      virtual.began.map(({ at }) => at),
      [0, 60_000],
    );
    assert.equal(virtual.done.at(-1)?.failure?.status, 429);
  });

  it('does not wait where a fallback is at hand', async () => {
    const virtual = new VirtualRouter(
      spec([deployment('a', { maxParallel: 1 }), deployment('b', { group: 'h' })], {
        queueTimeoutMs: 1000,
        fallbacks: {
          byGroup: new Map([['g', ['h']]]),
          contextWindow: new Map(),
          contentPolicy: new Map(),
          default: [],
          max: 5,
        },
      }),
    );
    virtual.ask(0, answering(500));
    virtual.ask(1, answering(10));
    await virtual.run();
    assert.deepEqual(
      virtual.began.map(({ id, at }) => [id, at]),
      [
        ['a', 0],
        ['b', 1],
      ],
    );
  });

  it('a trace holds the last look alone', async () => {
    const virtual = new VirtualRouter(one());
    virtual.ask(0, answering(100));
    virtual.ask(1, answering(100));
    await virtual.run();
    assert.deepEqual(
      virtual.done.map(({ trace }) => trace.selections.map(({ chosen }) => chosen?.id)),
      [['a'], ['a']],
    );
  });
});
