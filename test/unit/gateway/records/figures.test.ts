import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Distribution, Moments } from '../../../../src/gateway/records/distribution.ts';
import { student, tQuantile, wilson } from '../../../../src/gateway/records/intervals.ts';
import { spendCsv } from '../../../../src/gateway/records/csv.ts';

const of = (values: readonly number[]): Distribution => {
  const distribution = new Distribution();
  for (const value of values) distribution.add(value);
  return distribution;
};
const near = (actual: number, expected: number, share: number): void =>
  assert.ok(Math.abs(actual - expected) <= share * Math.abs(expected) + 1e-9, `${actual} is not ${expected}`);
const milliseconds = fc.double({ min: 0.01, max: 600_000, noNaN: true });
const some = fc.array(milliseconds, { minLength: 1, maxLength: 200 });

describe('a distribution', () => {
  it('knows mean, spread and quantiles', () =>
    fc.assert(
      fc.property(some, fc.double({ min: 0, max: 1, noNaN: true }), (values, rank) => {
        const distribution = of(values);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        near(distribution.mean, mean, 1e-9);
        near(
          distribution.squares,
          values.reduce((sum, value) => sum + (value - mean) ** 2, 0),
          1e-6,
        );
        const sorted = values.toSorted((a, b) => a - b);
        const [quantile] = distribution.quantiles([rank]);
        near(quantile!, sorted[Math.max(1, Math.ceil(rank * values.length)) - 1]!, 0.025);
      }),
    ));

  it('is the same whether it was gathered at once, merged, or stored between', () =>
    fc.assert(
      fc.property(some, some, (one, other) => {
        const merged = new Distribution().decode(of(one).encode());
        merged.merge(of(other));
        const whole = of([...one, ...other]);
        near(merged.mean, whole.mean, 1e-9);
        near(merged.squares, whole.squares, 1e-6);
        assert.deepEqual(merged.quantiles([0.5, 0.95, 0.99]), whole.quantiles([0.5, 0.95, 0.99]));
      }),
    ));

  it('of nothing has no quantiles and takes no room', () => {
    assert.deepEqual(new Distribution().quantiles([0.5]), [null]);
    assert.equal(new Distribution().encode(), '');
    assert.equal(new Moments().decode('').count, 0);
  });
});

describe('Wilson’s interval', () => {
  // Newcombe 1998, table I, method 3.
  for (const [hits, n, low, high] of [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const) {
    it(`of ${hits} in ${n} is as published`, () => {
      const interval = wilson(hits, n)!;
      near(interval.low!, low, 0.01);
      near(interval.high!, high, 0.001);
    });
  }

  it('always has its share between ends within 0 and 1', () =>
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (hits, misses) => {
        const interval = wilson(hits, hits + misses);
        if (!interval) return hits + misses === 0;
        const { value, low, high } = interval;
        return 0 <= low! && low! <= value && value <= high! && high! <= 1;
      }),
    ));
});

describe('Student’s interval', () => {
  for (const [freedom, quantile] of [
    [1, 12.70620474],
    [2, 4.30265273],
    [3, 3.18244631],
    [4, 2.77644511],
    [5, 2.57058184],
    [6, 2.44691185],
    [7, 2.36462425],
    [30, 2.04227246],
    [1000, 1.96233908],
  ] as const) {
    it(`takes ${quantile} for ${freedom} degrees of freedom`, () => near(tQuantile(freedom), quantile, 1e-4));
  }

  it('of a mean', () => {
    const { count, mean, squares } = of([5, 7, 8, 12, 18]);
    const { value, low, high } = student(count, mean, squares)!;
    near(value, 10, 1e-9);
    near(low!, 10 - 6.3895, 0.002);
    near(high!, 10 + 6.3895, 0.002);
  });

  it('of one value is open, of none is none, and never begins below 0', () => {
    assert.deepEqual(student(1, 4, 0), { value: 4, low: null, high: null });
    assert.equal(student(0, 0, 0), null);
    const { count, mean, squares } = of([1, 1000]);
    assert.equal(student(count, mean, squares)!.low, 0);
  });
});

describe('spending as CSV', () => {
  it('quotes what needs it, and starts no formula', () => {
    const row = {
      requests: 1,
      failures: 0,
      tokens: { input: 1, output: 2, cache_read: 3, cache_write: 4 },
      cost: 0.25,
      savings: 0,
      estimated: 0,
      unpriced: 0,
    };
    const [head, quoted, formula] = spendCsv([
      { key: 'a "b", c', ...row },
      { key: '=1+1', ...row },
    ]).split('\r\n');
    assert.match(head!, /^key,requests,failures,input_tokens,/);
    assert.equal(quoted, '"a ""b"", c",1,0,1,2,3,4,0.25,0,0,0');
    assert.match(formula!, /^'=1\+1,/);
  });
});
