import assert from 'node:assert/strict';
import fc from 'fast-check';
import { STRATEGIES, type StrategyName } from '../../src/contract/strategies.ts';
import { Bench, by, deployment, spec } from '../support/router.ts';

const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
const weighted = (all: number[]) => all.map((weight, i) => deployment(`d${i}`, { weight }));
const countOf = (picks: string[], id: string) => picks.filter((pick) => pick === id).length;

describe('smooth weighted round robin', () => {
  it('gives exact shares over any window of sum-of-weights picks', async () => {
    await fc.assert(
      fc.asyncProperty(weights, fc.nat({ max: 40 }), async (all, skipped) => {
        const bench = new Bench(spec(weighted(all)));
        const total = all.reduce((a, b) => a + b, 0);
        await bench.picks(skipped);
        const picks = await bench.picks(total);
        for (const [i, weight] of all.entries()) assert.equal(countOf(picks, `d${i}`), weight);
      }),
    );
  });

  it('starves none: each waits no longer than the sum of weights', async () => {
    await fc.assert(
      fc.asyncProperty(weights, async (all) => {
        const total = all.reduce((a, b) => a + b, 0);
        const picks = await new Bench(spec(weighted(all))).picks(3 * total);
        for (const i of all.keys()) {
          const turns = picks.flatMap((pick, at) => (pick === `d${i}` ? [at] : []));
          for (const [n, at] of turns.entries()) assert.ok(at - (turns[n - 1] ?? -1) <= total);
        }
      }),
    );
  });

  it('spreads turns: equal deployments are visited in rotation', async () => {
    const bench = new Bench(spec([deployment('a'), deployment('b'), deployment('c')]));
    assert.deepEqual(await bench.picks(6), ['a', 'b', 'c', 'a', 'b', 'c']);
  });

  it('gives 3:1 as A A B A', async () => {
    const bench = new Bench(spec([deployment('a', { weight: 3 }), deployment('b', { weight: 1 })]));
    assert.deepEqual(await bench.picks(8), ['a', 'a', 'b', 'a', 'a', 'a', 'b', 'a']);
  });
});

describe('simple-shuffle', () => {
  const shares = async (...of: Parameters<typeof deployment>[1][]): Promise<number[]> => {
    const bench = new Bench(spec(of.map((more, i) => deployment(`d${i}`, more))));
    const picks = await bench.picks(40);
    return of.map((_, i) => countOf(picks, `d${i}`));
  };

  it('goes by weight; one without has weight 1', async () => {
    assert.deepEqual(await shares({ weight: 3, rpm: 100 }, { rpm: 999 }), [30, 10]);
  });
  it('goes by rpm where none has a weight, then by tpm', async () => {
    assert.deepEqual(await shares({ rpm: 300, tpm: 1 }, { rpm: 100, tpm: 9 }), [30, 10]);
    assert.deepEqual(await shares({ tpm: 3000 }, { tpm: 1000 }), [30, 10]);
  });
  it('takes one without a limit for as large as the largest', async () => {
    assert.deepEqual(await shares({ rpm: 300 }, {}, { rpm: 200 }), [15, 15, 10]);
  });
  it('keeps weight 0 as a standby', async () => {
    assert.deepEqual(await shares({ weight: 1 }, { weight: 0 }), [40, 0]);
    const bench = new Bench(spec([deployment('a', { weight: 1 }), deployment('b', { weight: 0 })]));
    assert.deepEqual((await bench.request({ a: 'authentication' })).asked, ['a', 'b']);
  });
});

describe('weighted-round-robin', () => {
  it('goes by weight alone', async () => {
    const bench = new Bench(
      spec([deployment('a', { rpm: 900 }), deployment('b', { rpm: 100 })], {
        strategy: by('weighted-round-robin'),
      }),
    );
    assert.equal(countOf(await bench.picks(10), 'a'), 5);
  });
});

describe('every choice', () => {
  const outcome = fc.constantFrom(
    'ok',
    'server',
    'rate_limit',
    'authentication',
    'timeout',
    'bad_request',
    'cancelled',
  );
  it('is explained: each candidate is chosen, open with a score, or left out with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ a: outcome, b: outcome, c: outcome }), { maxLength: 12 }),
        fc.constantFrom(...(Object.keys(STRATEGIES) as StrategyName[])),
        fc.boolean(),
        async (steps, strategy, slowStart) => {
          const prices = { input: 1, output: 2 };
          const bench = new Bench(
            spec(
              [
                deployment('a', { prices, rpm: 9, budget: { limit: 5, windowMs: 5000 } }),
                deployment('b', { prices, order: 1 }),
                deployment('c', { prices, weight: 2, maxParallel: 1 }),
              ],
              {
                strategy: by(strategy),
                slowStart,
                circuit: { enabled: true, failureThreshold: 4, successThreshold: 1, resetMs: 2000 },
              },
            ),
          );
          for (const answers of steps) {
            await bench.request(answers);
            bench.time += 700;
          }
          for (const { selections, attempts, deployment: last } of bench.traces) {
            assert.equal(last, attempts.at(-1)?.deployment ?? null);
            for (const { chosen, candidates } of selections) {
              assert.deepEqual(
                candidates.map(({ deployment: { id } }) => id),
                ['a', 'b', 'c'],
              );
              for (const { deployment: d, excluded, score } of candidates) {
                assert.ok(excluded ? excluded.reason.length > 0 && d !== chosen : score !== null);
              }
            }
          }
          for (const { inFlight } of bench.router.pool.deployments) assert.equal(inFlight, 0);
        },
      ),
    );
  });
});

describe('a change of configuration', () => {
  it('keeps the history and the turn of the deployments that remain', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 30 }), async (before) => {
        const of = [deployment('a'), deployment('b'), deployment('c')];
        const changed = new Bench(spec(of));
        const same = new Bench(spec(of));
        await changed.picks(before);
        await same.picks(before);
        changed.router.update(spec(of.map((d) => ({ ...d, line: d.line + 7 }))));
        assert.deepEqual(await changed.picks(9), await same.picks(9));
        assert.equal(
          changed.router.pool.deployment('a')?.requests,
          same.router.pool.deployment('a')?.requests,
        );
      }),
    );
  });
});
