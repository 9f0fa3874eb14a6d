import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { budgetsOf } from '../../../src/webview/model/budgets.ts';
import { experimentsOf } from '../../../src/webview/model/experiment.ts';
import { lanesOf } from '../../../src/webview/model/lanes.ts';
import { Places } from '../../../src/webview/model/names.ts';
import { Pulse } from '../../../src/webview/model/pulse.ts';
import { splitsOf } from '../../../src/webview/model/split.ts';
import { knownOptions, scopeOf, scopeText, usualOptions } from '../../../src/webview/model/view-options.ts';
import { point, variant } from '../../webview/records.ts';
import { deployment, NOON, state } from '../../webview/samples.ts';

describe('the split', () => {
  const configured = state([
    deployment({ id: 'a', group: 'x', configuredShare: 0.75, variant: 'A' }),
    deployment({ id: 'b', group: 'x', configuredShare: 0.15, variant: 'B' }),
    deployment({ id: 'c', group: 'x', configuredShare: 0.1, variant: 'B' }),
    deployment({ id: 'd', group: 'y', configuredShare: 1 }),
  ]);
  const places = new Places(configured);
  const traffic = {
    since: NOON,
    until: NOON + 60_000,
    stepMs: 60_000,
    total: [point(NOON, 14)],
    groups: [
      { group: 'x', points: [point(NOON, 10)] },
      { group: 'y', points: [point(NOON, 4)] },
    ],
    deployments: [
      {
        deployment: 'a',
        group: 'x',
        provider: 'p',
        variant: 'A',
        points: [point(NOON, 6), point(NOON + 1, 2)],
      },
      { deployment: 'b', group: 'x', provider: 'p', variant: 'B', points: [point(NOON, 2)] },
      { deployment: 'gone', group: 'y', provider: 'p', variant: null, points: [point(NOON, 4)] },
    ],
    variants: [
      { variant: 'A', group: 'x', points: [point(NOON, 8)] },
      { variant: 'B', group: 'x', points: [point(NOON, 2)] },
    ],
  };
  const told = (by: 'group' | 'deployment' | 'variant') =>
    splitsOf(traffic, by, places, configured).map(({ group, rows }) => [
      group,
      rows.map(({ name, share, configured: meant }) => [name, share, meant]),
    ]);

  it('is within each group, beside what is configured, also where nothing went', () => {
    assert.deepEqual(told('deployment'), [
      [
        'x',
        [
          ['a', 0.8, 0.75],
          ['b', 0.2, 0.15],
          ['c', 0, 0.1],
        ],
      ],
      [
        'y',
        [
          ['d', 0, 1],
          ['gone', 1, null],
        ],
      ],
    ]);
  });

  it('of variants adds up what their deployments are meant to have', () => {
    assert.deepEqual(told('variant'), [
      [
        'x',
        [
          ['A', 0.8, 0.75],
          ['B', 0.2, 0.25],
        ],
      ],
    ]);
  });

  it('of groups is of all traffic, which nothing configures', () => {
    assert.deepEqual(told('group'), [
      [
        null,
        [
          ['x', 10 / 14, null],
          ['y', 4 / 14, null],
        ],
      ],
    ]);
  });
});

describe('the lanes of the timeline', () => {
  const outage = (name: string, from: number, to: number | null) => ({
    deployment: name,
    group: 'g',
    state: 'cooling_down' as const,
    from: NOON + from,
    to: to === null ? null : NOON + to,
  });
  const view = (...outages: ReturnType<typeof outage>[]) => ({
    since: NOON,
    until: NOON + 1000,
    stepMs: 2,
    outages,
  });

  it('show the deployment first that was out last', () => {
    const lanes = lanesOf(view(outage('a', 0, 100), outage('b', 500, 750), outage('c', 100, null)));
    assert.deepEqual(
      lanes.map(({ deployment: name }) => name),
      ['c', 'b', 'a'],
    );
    assert.deepEqual(
      lanes.map(({ spans: [span] }) => [span!.start, span!.length]),
      [
        [0.1, 0.9],
        [0.5, 0.25],
        [0, 0.1],
      ],
    );
  });

  it('stay within the timeline, and can be seen', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 1000 }), fc.nat(7000), (from, length) => {
        const { spans } = lanesOf(view(outage('a', from, from + length)))[0]!;
        const { start, length: shown } = spans[0]!;
        assert.ok(start >= 0 && shown > 0 && start + shown <= 1 + 1e-9);
      }),
    );
  });
});

describe('an A/B test', () => {
  const views = (...variants: ReturnType<typeof variant>[]) =>
    experimentsOf({ since: 0, until: 1, confidence: 0.95, variants });

  it('says who is better only where the intervals do not overlap', () => {
    const slow = { p50: 1, p95: 1, p99: 1, mean: { value: 900, low: 671, high: 1100 } };
    const { verdict } = views(variant('A'), variant('B', { latencyMs: slow }))[0]!;
    assert.deepEqual(verdict, ['A answers faster (mean latency 640 ms against 900 ms).']);
    const near = { ...slow, mean: { value: 900, low: 670, high: 1100 } };
    assert.match(views(variant('A'), variant('B', { latencyMs: near }))[0]!.verdict[0]!, /overlap/);
  });

  it('says nothing of what is not known of all', () => {
    const [only] = views(variant('A', { costPerRequest: { value: 1, low: null, high: null } }), variant('B'));
    assert.match(only!.verdict[0]!, /No difference/);
    assert.match(views(variant('A'))[0]!.verdict[0]!, /one variant only/);
  });

  it('is apart for each group', () => {
    const two = views(variant('A'), variant('A', { group: 'other' }), variant('B', { group: 'other' }));
    assert.deepEqual(
      two.map(({ group, variants }) => [group, variants.length]),
      [
        ['chat', 1],
        ['other', 2],
      ],
    );
  });
});

describe('budgets', () => {
  const budget = (id: string, spent: number, limit: number) =>
    deployment({ id, budget: { spent, limit, resetsAt: null } });

  it('list the nearest to its limit first, and say what that means', () => {
    const rows = budgetsOf([
      budget('low', 1, 10),
      deployment({ id: 'none' }),
      budget('over', 11, 10),
      budget('near', 8, 10),
      budget('zero', 0, 0),
    ]);
    assert.deepEqual(
      rows.map(({ deployment: name, sign }) => [name, sign.text]),
      [
        ['over', 'Spent'],
        ['zero', 'Spent'],
        ['near', 'Nearly spent'],
        ['low', 'Within the limit'],
      ],
    );
  });
});

describe('the rate just now', () => {
  it('is the mean of the last five seconds', () => {
    const pulse = new Pulse();
    for (let n = 0; n < 10; n++) pulse.count(NOON + n * 1000);
    assert.equal(pulse.perSecond(NOON + 9000), 1);
    assert.equal(pulse.perSecond(NOON + 12_000), 0.4);
    assert.equal(pulse.perSecond(NOON + 60_000), 0);
  });
});

describe('what the reader has chosen to see', () => {
  it('goes on from an earlier page, unless that knew other choices', () => {
    assert.equal(knownOptions(undefined), null);
    assert.equal(knownOptions({ range: '7d', by: 'variant' })?.range, '7d');
    assert.equal(knownOptions({ range: '2y' as '7d' }), null);
  });

  it('is by group where there are too many deployments to tell apart', () => {
    assert.deepEqual([usualOptions(12).by, usualOptions(13).by], ['deployment', 'group']);
  });

  it('names anything, whatever its name has in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('all' as const, 'group' as const, 'variant' as const),
        fc.string(),
        (kind, name) => {
          assert.deepEqual(scopeOf(scopeText({ kind, name })), { kind, name });
        },
      ),
    );
  });
});
