import { strict as assert } from 'node:assert';
import { Rates } from '../../../src/webview/model/rates.ts';

const now = 1_000_000;
const fill = (rates: Rates, counts: number[], until = now): void =>
  counts.forEach((count, index) => {
    const second = until - counts.length + 1 + index;
    for (let n = 0; n < count; n++) rates.count('a', second, Math.max(second, now));
  });

describe('rates', () => {
  it('count by second, oldest first, without the second that still runs', () => {
    const rates = new Rates(5, now - 10);
    fill(rates, [1, 2, 3, 4]);
    assert.deepEqual(rates.series('a', now, 1), [0, 1, 2, 3]);
    assert.deepEqual(rates.series('a', now + 1, 1), [1, 2, 3, 4]);
  });

  it('let go of what is older than their span', () => {
    const rates = new Rates(5, now - 10);
    fill(rates, [1, 2, 3, 4]);
    assert.deepEqual(rates.series('a', now + 3, 1), [3, 4, 0, 0]);
    assert.deepEqual(rates.series('a', now + 900, 1), [0, 0, 0, 0]);
    rates.count('a', now, now + 900);
    assert.deepEqual(rates.series('a', now + 900, 1), [0, 0, 0, 0]);
  });

  it('know nothing before they began, and say so', () => {
    const rates = new Rates(5, now);
    assert.deepEqual(rates.series('a', now + 2, 1), [null, null, 0, 0]);
    rates.count('a', now - 1, now + 2);
    assert.deepEqual(rates.series('a', now + 2, 1), [null, 1, 0, 0]);
  });

  it('are smoothed over the seconds that are known', () => {
    const rates = new Rates(6, now - 3);
    fill(rates, [6, 0, 0, 0]);
    assert.deepEqual(rates.series('a', now, 3), [null, null, 6, 3, 2]);
  });

  it('count what comes from a clock that runs ahead as now', () => {
    const rates = new Rates(5, now);
    rates.count('a', now + 60, now);
    assert.deepEqual(rates.series('a', now + 1, 1), [null, null, null, 1]);
  });

  it('are nothing for a deployment never heard of', () => {
    assert.deepEqual(new Rates(4, now - 9).series('b', now, 1), [0, 0, 0]);
  });

  it('go on after the page was put away, and count nothing twice', () => {
    const before = new Rates(6, now - 10);
    fill(before, [1, 2, 3]);
    const saved = JSON.parse(JSON.stringify(before.save()));
    const after = new Rates(6, now + 2, saved);
    after.count('a', now, now + 2);
    after.count('a', now + 1, now + 2);
    assert.deepEqual(after.series('a', now + 2, 1), [0, 1, 2, 3, 1]);
  });

  it('start anew where what was saved is too old, or from a clock ahead', () => {
    const saved = new Rates(5, now).save();
    for (const later of [now + 5, now - 1]) {
      assert.deepEqual(new Rates(5, later, saved).series('a', later + 1, 1), [null, null, null, 0]);
    }
  });
});
