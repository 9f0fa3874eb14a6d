import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parse } from 'yaml';
import {
  changedWeights,
  presentWeights,
  shareOf,
  sliderScale,
  weightLines,
  weightsMeaning,
} from '../../../src/webview/model/weights.ts';
import { deployment } from '../../webview/samples.ts';

const member = (id: string, weight: number | null, configuredShare = 0.5) =>
  deployment({ id, weight, configuredShare, source: { line: 7 } });

describe('the sliders of weights', () => {
  it('begin at what the file says', () => {
    assert.deepEqual(presentWeights([member('a', 3), member('b', null)]), { a: 3, b: 1 });
  });

  it('begin at the configured shares where the file gives no weight', () => {
    assert.deepEqual(presentWeights([member('a', null, 0.6), member('b', null, 0.4)]), { a: 60, b: 40 });
    assert.deepEqual(presentWeights([member('a', null, 1), member('b', null, 0)]), { a: 100, b: 1 });
  });

  it('leave room, in the numbers that are there', () => {
    assert.deepEqual(sliderScale({ a: 3, b: 1 }), { most: 10, step: 1 });
    assert.deepEqual(sliderScale({ a: 70, b: 30 }), { most: 100, step: 1 });
    assert.deepEqual(sliderScale({ a: 0.5, b: 0.25 }), { most: 10, step: 0.01 });
    assert.deepEqual(sliderScale({ a: 60_000, b: 1 }), { most: 100_000, step: 100 });
  });

  it('reach every weight that is there', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1 }), (values) => {
        const { most, step } = sliderScale(Object.fromEntries(values.map((value, n) => [`d${n}`, value])));
        assert.ok(most >= Math.max(...values) && step > 0 && step <= most);
      }),
    );
  });

  it('say the share that they mean, which there is none of while all are 0', () => {
    assert.equal(shareOf({ a: 3, b: 1 }, 'a'), 0.75);
    assert.equal(shareOf({ a: 0, b: 0 }, 'a'), null);
  });

  it('change what is not as it was', () => {
    const members = [member('a', 3), member('b', 1), member('c', null)];
    assert.deepEqual(changedWeights({ a: 3, b: 2, c: 1 }, members), { b: 2, c: 1 });
    assert.deepEqual(changedWeights({ gone: 5 }, members), {});
  });

  it('tell lines that mean the weight, and where they belong', () => {
    const lines = weightLines({ 'a b': 2 }, [member('a b', 1), member('c', 1)], '/home/me/switchyard.yaml');
    assert.match(lines, /^# switchyard\.yaml, line 7: a b\n/);
    assert.deepEqual(parse(lines), { litellm_params: { weight: 2 } });
  });

  it('say so where the strategy goes by something else', () => {
    assert.equal(weightsMeaning('simple-shuffle'), null);
    assert.match(weightsMeaning('latency-based-routing')!, /equal/);
    assert.match(weightsMeaning('least-busy')!, /in proportion/);
  });
});
