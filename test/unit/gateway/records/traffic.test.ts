import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { TrafficPoint } from '../../../../src/contract/records.ts';
import { QUERIES, type QueryOf } from '../../../../src/gateway/records/queries/index.ts';
import { HOUR, MINUTE } from '../../../../src/gateway/records/rollup.ts';
import { Sqlite } from '../../../../src/gateway/records/sqlite.ts';
import { Store } from '../../../../src/gateway/records/store.ts';
import { temporaryFolder } from '../../../support/temporary.ts';
import { attempt, batchOf, finished, NOON } from '../../../support/traces.ts';

const error = (kind: string) => ({ kind, message: 'said by the upstream' });

describe('traffic out of the records', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let store: Store;

  beforeEach(async () => {
    folder = await temporaryFolder();
    store = new Store(() => Sqlite.open(join(folder.path, 'data.db'), () => undefined));
  });
  afterEach(async () => {
    await store.close();
    await folder.remove();
  });

  const traffic = (query: Partial<QueryOf<'traffic'>> = {}) =>
    store.with((database) =>
      QUERIES.traffic(database, { since: NOON - HOUR, until: NOON + HOUR, stepMs: HOUR, ...query }),
    );
  const kindsOf = (points: TrafficPoint[]) =>
    points.map(({ errors, errorKinds }) => ({ errors, errorKinds }));

  const failing = () => [
    finished({
      deployment: 'b',
      retries: 1,
      attempts: [
        attempt({ outcome: 'failure', status: 429, error: error('rate_limit'), usage: null, cost: null }),
        attempt({ deployment: 'b' }),
      ],
    }),
    finished({
      outcome: 'failure',
      status: 504,
      error: error('timeout'),
      attempts: [
        attempt({ outcome: 'failure', status: 504, error: error('timeout'), usage: null, cost: null }),
      ],
    }),
    finished({
      outcome: 'failure',
      status: 429,
      deployment: null,
      error: error('no_deployment'),
      attempts: [],
    }),
  ];

  it('tells errors by kind, of attempts and of requests that none was made for', async () => {
    await store.store(batchOf(failing()));
    await store.store(batchOf(failing().map((trace) => ({ ...trace, startedAt: NOON + 1 }))));
    const view = await traffic();
    assert.deepEqual(kindsOf(view.total), [
      { errors: 4, errorKinds: { rate_limit: 2, timeout: 2, no_deployment: 2 } },
    ]);
    const [, ofA, ofB] = view.deployments;
    assert.deepEqual(kindsOf(ofA!.points), [{ errors: 4, errorKinds: { rate_limit: 2, timeout: 2 } }]);
    assert.deepEqual(kindsOf(ofB!.points), [{ errors: 0, errorKinds: {} }]);
    const bySecond = await traffic({ since: NOON - MINUTE, until: NOON + MINUTE, stepMs: 5000 });
    assert.deepEqual(kindsOf(bySecond.total), kindsOf(view.total));
  });

  it('counts by seconds when requests ended, where so short steps are asked for', async () => {
    const at = (startedAt: number, durationMs: number) => finished({ startedAt, durationMs });
    await store.store(
      batchOf([at(NOON - 5 * MINUTE, 4 * MINUTE + 2500), at(NOON - 58_000, 500), at(NOON - 3000, 2000)]),
    );
    const view = await traffic({ since: NOON - MINUTE, until: NOON, stepMs: 1500 });
    assert.equal(view.stepMs, 2000);
    assert.deepEqual(
      view.total.map(({ at: step, requests }) => [(step - NOON) / 1000, requests]),
      [
        [-58, 2],
        [-2, 1],
      ],
    );
    assert.equal((await traffic({ since: NOON - MINUTE, until: NOON, stepMs: null })).stepMs, MINUTE);
    assert.equal((await traffic({ stepMs: 5000 })).stepMs, MINUTE);
  });

  it('tells the same sums by seconds, minutes and hours', async () => {
    const traces = Array.from({ length: 40 }, (_, i) =>
      finished({
        startedAt: NOON + i * 700,
        deployment: i % 3 ? 'a' : 'b',
        attempts: [attempt({ deployment: i % 3 ? 'a' : 'b' })],
      }),
    );
    await store.store(batchOf(traces));
    const sums = async (stepMs: number) => {
      const { total, groups } = await traffic({ since: NOON, until: NOON + 10 * MINUTE, stepMs });
      assert.deepEqual(groups, [{ group: 'g', points: total }]);
      const sum = (of: (point: TrafficPoint) => number) => total.reduce((all, point) => all + of(point), 0);
      return [sum(({ requests }) => requests), sum(({ cost }) => cost), sum(({ tokens }) => tokens.input)];
    };
    for (const stepMs of [1000, MINUTE, HOUR]) assert.deepEqual(await sums(stepMs), [40, 20, 400]);
  });

  it('tells only what is asked for', async () => {
    const of = (deployment: string, variant: string) =>
      finished({ deployment, variant, attempts: [attempt({ deployment })] });
    await store.store(batchOf([of('a', 'A'), of('a', 'A'), of('b', 'B')]));
    const lengths = async (query: Partial<QueryOf<'traffic'>>) => {
      const view = await traffic(query);
      return [view.total[0]?.requests, view.groups.length, view.deployments.length, view.variants.length];
    };
    assert.deepEqual(await lengths({}), [3, 1, 2, 2]);
    assert.deepEqual(await lengths({ by: 'total' }), [3, 0, 0, 0]);
    assert.deepEqual(await lengths({ by: 'deployment', variant: 'A' }), [2, 0, 1, 0]);
    assert.deepEqual(await lengths({ by: 'variant', deployment: 'b' }), [1, 0, 0, 1]);
    assert.deepEqual(await lengths({ by: 'group', group: 'other' }), [undefined, 0, 0, 0]);
  });
});
