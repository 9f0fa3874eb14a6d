import assert from 'node:assert/strict';
import { costOf, expectedCost } from '../../../src/router/prices.ts';

const M = 1e-6;
const usage = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 };
const about = (actual: number | null, expected: number): void => {
  assert.ok(actual !== null && Math.abs(actual - expected) < 1e-12, `${actual} is not ${expected}`);
};

const claude = {
  input: 3 * M,
  output: 15 * M,
  cacheRead: 0.3 * M,
  cacheWrite: 3.75 * M,
  cacheWrite1h: 6 * M,
  tiers: [{ above: 200_000, input: 6 * M, output: 22.5 * M, cacheRead: 0.6 * M, cacheWrite: 7.5 * M }],
};

describe('costs', () => {
  it('are not known without a price, whatever was used', () => {
    assert.equal(costOf({ ...usage, input: 1000 }, undefined), null);
    assert.equal(expectedCost({ input: 1000, output: 10 }, undefined), 0);
  });

  it('count each class of tokens by its own price', () => {
    about(
      costOf({ input: 100, output: 10, cacheRead: 1000, cacheWrite: 500 }, claude),
      (300 + 150 + 300 + 1875) * M,
    );
  });

  it('tell writes that are kept for an hour from those for five minutes', () => {
    about(costOf({ ...usage, cacheWrite: 500, cacheWrite1h: 200 }, claude), (300 * 3.75 + 200 * 6) * M);
    const plain = { input: 3 * M, output: 15 * M, cacheWrite: 3.75 * M };
    about(costOf({ ...usage, cacheWrite: 500, cacheWrite1h: 200 }, plain), 500 * 3.75 * M);
  });

  it('take cached tokens for input where they have no price', () => {
    about(costOf({ ...usage, cacheRead: 10, cacheWrite: 10, cacheWrite1h: 5 }, { input: 2, output: 4 }), 40);
  });

  it('go up for the whole request when its prompt is long, cached tokens among it', () => {
    about(costOf({ ...usage, input: 200_000 }, claude), 200_000 * 3 * M);
    about(costOf({ ...usage, input: 200_001, output: 10 }, claude), (200_001 * 6 + 225) * M);
    about(costOf({ ...usage, input: 1, cacheRead: 200_000 }, claude), (6 + 200_000 * 0.6) * M);
    about(expectedCost({ input: 300_000, output: 10 }, claude), (300_000 * 6 + 225) * M);
  });

  it('keep the price of a class that the higher tier does not name', () => {
    const prices = {
      input: 1,
      output: 2,
      cacheRead: 0.5,
      tiers: [
        { above: 10, input: 3 },
        { above: 100, input: 5 },
      ],
    };
    about(costOf({ input: 11, output: 1, cacheRead: 1, cacheWrite: 0 }, prices), 33 + 2 + 0.5);
    about(costOf({ ...usage, input: 101 }, prices), 505);
  });

  it('goes by the tier of service, and by that tier for long prompts', () => {
    const prices = {
      input: 1,
      output: 2,
      tiers: [{ above: 10, input: 3 }],
      priority: { input: 4, tiers: [{ above: 10, input: 5 }] },
      flex: { input: 0.5, output: 1 },
    };
    const counts = { ...usage, output: 1 };
    assert.equal(costOf({ ...counts, input: 1, tier: 'priority' }, prices), 4 + 2);
    assert.equal(costOf({ ...counts, input: 20, tier: 'priority' }, prices), 20 * 5 + 2);
    assert.equal(costOf({ ...counts, input: 1, tier: 'flex' }, prices), 0.5 + 1);
    assert.equal(costOf({ ...counts, input: 1 }, prices), 1 + 2);
    assert.equal(costOf({ ...counts, input: 1, tier: 'flex' }, { input: 1, output: 2 }), 3);
  });
});
