import { strict as assert } from 'node:assert';
import {
  count,
  countdown,
  duration,
  latency,
  money,
  percent,
  perSecond,
} from '../../../src/webview/model/format.ts';

const cases = <T>(name: string, format: (value: T) => string, table: [T, string][]): void => {
  for (const [value, expected] of table) {
    it(`${name} of ${String(value)}: ${expected}`, () => assert.equal(format(value), expected));
  }
};

describe('figures', () => {
  cases('a count', count, [
    [0, '0'],
    [12_345, '12,345'],
    [1_250_000, '1.3M'],
  ]);
  cases('a percentage', percent, [
    [0, '0\u00a0%'],
    [0.0004, '<0.1\u00a0%'],
    [1 / 3, '33.3\u00a0%'],
    [0.75, '75\u00a0%'],
    [0.9999, '100\u00a0%'],
    [1, '100\u00a0%'],
  ]);
  cases('a rate', perSecond, [
    [0, '0/s'],
    [0.000023, '0.000023/s'],
    [0.0041, '0.0041/s'],
    [0.24, '0.2/s'],
    [9.96, '10/s'],
    [48.3, '48/s'],
  ]);
  cases('a latency', latency, [
    [null, '–'],
    [0.43, '0.4 ms'],
    [9.97, '10 ms'],
    [842.2, '842 ms'],
    [999.7, '1.00 s'],
    [12_340, '12.3 s'],
    [95_000, '1 min 35 s'],
  ]);
  cases('money', money, [
    [null, '–'],
    [0, '$0'],
    [0.00123, '$0.00123'],
    [0.1234, '$0.123'],
    [41.268, '$41.27'],
    [1234.5, '$1,235'],
  ]);
  cases('a duration', duration, [
    [-5, '0 s'],
    [59_999, '59 s'],
    [60_000, '1 min 0 s'],
    [7_860_000, '2 h 11 min'],
    [90_000_000, '1 d 1 h'],
  ]);
  cases('a countdown', (left: number) => countdown(1e12 + left, 1e12), [
    [-1, '0 s'],
    [1, '1 s'],
    [17_400, '18 s'],
    [61_000, '1 min 1 s'],
  ]);
});
