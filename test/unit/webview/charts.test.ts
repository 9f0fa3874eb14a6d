import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { TrafficView } from '../../../src/contract/records.ts';
import { added, largest } from '../../../src/webview/model/chart.ts';
import { costChart } from '../../../src/webview/model/charts/cost.ts';
import { errorsChart } from '../../../src/webview/model/charts/errors.ts';
import { latencyChart } from '../../../src/webview/model/charts/latency.ts';
import { tokensChart } from '../../../src/webview/model/charts/tokens.ts';
import { trafficChart } from '../../../src/webview/model/charts/traffic.ts';
import { Places } from '../../../src/webview/model/names.ts';
import { Steps } from '../../../src/webview/model/steps.ts';
import { point } from '../../webview/records.ts';
import { deployment, NOON, state } from '../../webview/samples.ts';

const STEP = 10_000;

/** Four steps from noon on, the last of which has just been completed. */
const view = (changes: Partial<TrafficView> = {}): TrafficView => ({
  since: NOON,
  until: NOON + 4 * STEP,
  stepMs: STEP,
  total: [],
  groups: [],
  deployments: [],
  variants: [],
  ...changes,
});

const served = (id: string, requests: number[], group = 'chat') => ({
  deployment: id,
  group,
  provider: 'openai',
  variant: null,
  points: requests.map((count, step) => point(NOON + step * STEP, count)),
});

const places = new Places(state([deployment({ id: 'b' }), deployment({ id: 'a' })]));

describe('the steps of a chart', () => {
  const count = (until: number): number => new Steps(view({ until: NOON + until })).starts.length;

  it('leave the last one out until half of it has passed', () => {
    assert.equal(count(3 * STEP), 3);
    assert.equal(count(3 * STEP + 4999), 3);
    assert.equal(count(3 * STEP + 5000), 4);
    assert.equal(count(10), 1);
  });

  it('count by the second, of the last only what has passed', () => {
    const steps = new Steps(view({ until: NOON + STEP + 5000 }));
    const rates = steps.perSecond([point(NOON, 20), point(NOON + STEP, 20)], ({ requests }) => requests);
    assert.deepEqual(rates, [2, 4]);
  });

  it('add up to what there was', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }), (counts) => {
        const { points } = served('a', counts);
        const sums = new Steps(view()).sums(points, ({ requests }) => requests);
        assert.equal(
          sums.at(-1),
          counts.reduce((a, b) => a + b, 0),
        );
        assert.deepEqual(
          sums,
          sums.toSorted((a, b) => a - b),
        );
      }),
    );
  });
});

describe('the chart of traffic', () => {
  const traffic = view({
    total: [point(NOON, 40)],
    deployments: [served('a', [10, 20, 0, 0]), served('b', [30, 20, 0, 10])],
  });

  it('has the deployments in the order of the configuration, each with its colour', () => {
    const { series, empty } = trafficChart(traffic, 'deployment', 'rate', places);
    assert.deepEqual(
      series.map(({ name, style, values }) => [name, style, values]),
      [
        ['b', 0, [3, 2, 0, 1]],
        ['a', 1, [1, 2, 0, 0]],
      ],
    );
    assert.equal(empty, false);
  });

  it('shows shares, which are not known where nothing came', () => {
    const { series, most, summary } = trafficChart(traffic, 'deployment', 'share', places);
    assert.deepEqual(
      series.map(({ values }) => values),
      [
        [0.75, 0.5, null, 1],
        [0.25, 0.5, null, 0],
      ],
    );
    assert.equal(most, 1);
    assert.match(summary, /b 66\.7\u00a0%, a 33\.3\u00a0%/);
  });

  it('draws ten series at the most, and loses no request', () => {
    const many = Array.from({ length: 40 }, (_, n) => served(`d${n}`, [n, n, n, n]));
    const { series } = trafficChart(
      view({ total: [point(NOON, 1)], deployments: many }),
      'deployment',
      'rate',
      places,
    );
    assert.equal(series.length, 10);
    assert.deepEqual([series[9]!.name, series[9]!.style], ['Others (31)', null]);
    assert.equal(
      added(
        series.map(({ values }) => values as number[]),
        4,
      )[0],
      78,
    );
  });

  it('puts together what goes by one name, and names what has none', () => {
    const twice = [served('a', [10, 0, 0, 0]), served('a', [10, 10, 0, 0]), served('', [10, 0, 0, 0])];
    const { series } = trafficChart(
      view({ total: [point(NOON, 1)], deployments: twice }),
      'deployment',
      'rate',
      places,
    );
    assert.deepEqual(
      series.map(({ name, values }) => [name, values.slice(0, 2)]),
      [
        ['a', [2, 1]],
        ['no deployment', [1, 0]],
      ],
    );
  });

  it('is empty without requests', () => {
    assert.equal(trafficChart(view(), 'deployment', 'rate', places).empty, true);
  });
});

describe('what is left over', () => {
  it('is what was not among the largest, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100)), fc.integer({ min: 2, max: 8 }), (weights, most) => {
        const all = weights.map((weight, place) => ({ weight, place }));
        const { shown, rest } = largest(all, most, ({ weight }) => weight);
        assert.equal(shown.length + rest.length, all.length);
        assert.ok(shown.length + (rest.length > 0 ? 1 : 0) <= Math.max(most, 1));
        const least = Math.min(...shown.map(({ weight }) => weight));
        for (const { weight } of rest) assert.ok(weight <= least);
        assert.deepEqual(
          shown,
          shown.toSorted((a, b) => a.place - b.place),
        );
      }),
    );
  });
});

describe('the chart of errors', () => {
  it('has the kinds, and those that were not told', () => {
    const chart = errorsChart(
      view({
        total: [
          point(NOON, 9, { errors: 3, errorKinds: { timeout: 1, rate_limit: 2 } }),
          point(NOON + STEP, 9, { errors: 4, errorKinds: { timeout: 1, strange: 1 } }),
        ],
      }),
    );
    assert.deepEqual(
      chart.series.map(({ name, values }) => [name, values.slice(0, 2)]),
      [
        ['rate limit', [2, 0]],
        ['timeout', [1, 1]],
        ['strange', [0, 1]],
        ['not told', [0, 2]],
      ],
    );
    assert.match(chart.summary, /rate limit 2, timeout 2/);
  });

  it('is empty without any', () => {
    assert.equal(errorsChart(view({ total: [point(NOON, 9)] })).empty, true);
  });
});

describe('the other charts', () => {
  const one = view({ total: [point(NOON, 10), point(NOON + 2 * STEP, 20, { cost: 0.5, savings: 0.1 })] });

  it('of latency have gaps where nothing was measured', () => {
    const [p50] = latencyChart(one, 'total').series;
    assert.deepEqual(p50!.values, [410, null, 410, null]);
    assert.deepEqual(latencyChart(one, 'first').series[1]!.values[0], 310);
    assert.equal(latencyChart(view(), 'total').empty, true);
  });

  it('of tokens leave caches out that nobody uses', () => {
    assert.deepEqual(
      tokensChart(one).series.map(({ name, values }) => [name, values[0]]),
      [
        ['input', 400],
        ['output', 90],
      ],
    );
    const cached = { input: 0, output: 1, cache_read: 5000, cache_write: 0 };
    const chart = tokensChart(view({ total: [point(NOON, 1, { tokens: cached })] }));
    assert.deepEqual(
      chart.series.map(({ name }) => name),
      ['input', 'output', 'cache read'],
    );
  });

  it('of cost add up', () => {
    const [spent, saved] = costChart(one).series;
    assert.deepEqual(
      spent!.values.map((value) => value?.toFixed(2)),
      ['0.02', '0.02', '0.52', '0.52'],
    );
    assert.equal(saved!.values.at(-1)?.toFixed(3), '0.105');
  });
});
