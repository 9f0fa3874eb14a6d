import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { TrafficPoint } from '../../../../src/contract/records.ts';
import { condense } from '../../../../src/gateway/records/condense.ts';
import { QUERIES, type QueryOf } from '../../../../src/gateway/records/queries/index.ts';
import { FOUR_HOURS, HOUR, MINUTE, QUARTER } from '../../../../src/gateway/records/rollup.ts';
import { Sqlite } from '../../../../src/gateway/records/sqlite.ts';
import { Store } from '../../../../src/gateway/records/store.ts';
import type { Trace } from '../../../../src/router/trace.ts';
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

  describe('of a month', () => {
    const DAYS = 12;
    const PLACES = [
      ['a', 'A'],
      ['b', 'B'],
      ['c', 'A'],
    ] as const;
    const month = { since: NOON - (DAYS - 1) * 24 * HOUR - 2 * HOUR, until: NOON + 30 * HOUR };
    /** Every 97 minutes one, of three deployments and two variants. */
    const some = (from: number, to: number) => {
      const traces: Trace[] = [];
      for (let at = from; at < to; at += 97 * MINUTE) {
        const [deployment, variant] = PLACES[traces.length % PLACES.length]!;
        const durationMs = 50 + ((at / MINUTE) % 900);
        const attempts = [attempt({ deployment, durationMs, ttftMs: durationMs - 50 })];
        traces.push(finished({ startedAt: at, deployment, variant, durationMs, attempts }));
      }
      return batchOf(traces);
    };
    const told = async () => ({
      traffic: await traffic({ ...month, stepMs: 8 * HOUR }),
      days: await traffic({ since: NOON - 27 * HOUR, until: NOON - 77 * MINUTE, stepMs: 30 * MINUTE }),
      odd: await traffic({ since: NOON - 27 * HOUR, until: NOON - 77 * MINUTE, stepMs: 7 * MINUTE }),
      early: await traffic({ since: month.since, until: NOON - 77 * MINUTE, stepMs: 4 * HOUR }),
      variants: await store.with((database) => QUERIES.variants(database, { ...month, group: null })),
    });
    const condensed = (now: number) => store.with((database) => condense(database, now));
    const sums = (period: number) =>
      store.with((database) =>
        database.all('SELECT * FROM switchyard_rollups WHERE period = ? ORDER BY at, series', [period]),
      );
    /** What is told is what the shorter sums tell, which are made as requests are stored. */
    const assertRight = async () => {
      assert.ok((await sums(QUARTER)).length > 0 && (await sums(FOUR_HOURS)).length > 0);
      const known = await told();
      await store.with((database) => database.run('DELETE FROM switchyard_summed'));
      assert.deepEqual(rounded(known), rounded(await told()));
    };
    /** Means depend on the order of additions by their last digits. */
    const rounded = (view: object): unknown =>
      JSON.parse(
        JSON.stringify(view, (_, v: unknown) => (typeof v === 'number' ? Number(v.toPrecision(12)) : v)),
      );
    const BEGIN = NOON - DAYS * 24 * HOUR;

    it('is told by longer sums as by the shorter ones', async () => {
      await store.store(some(BEGIN, NOON + 20 * HOUR));
      await condensed(NOON + 20 * HOUR);
      assert.ok((await told()).traffic.total.length > 30);
      await assertRight();
    });

    it('reads the longer sums of what is over', async () => {
      await store.store(some(BEGIN, NOON));
      await condensed(NOON + 5 * MINUTE);
      await store.with((database) =>
        database.run('DELETE FROM switchyard_rollups WHERE period IN (?, ?)', [MINUTE, HOUR]),
      );
      const { total } = await traffic({ since: BEGIN, until: NOON, stepMs: 8 * HOUR });
      assert.equal(total.at(-1)!.at, NOON - 12 * HOUR);
      const quarters = await traffic({ since: NOON - 4 * HOUR, until: NOON, stepMs: 30 * MINUTE });
      assert.ok(quarters.total.at(-1)!.at >= NOON - 2 * HOUR);
    });

    it('adds those that come late, also before all others', async () => {
      await store.store(some(NOON - 3 * 24 * HOUR, NOON));
      await condensed(NOON);
      await store.store(some(BEGIN, NOON + HOUR));
      await store.store(some(NOON - 30 * MINUTE, NOON + 3 * HOUR));
      await condensed(NOON + HOUR);
      await store.store(some(NOON - 2 * HOUR, NOON + 3 * HOUR));
      await assertRight();
    });

    it('is summed up once, however often it is tried and by whom', async () => {
      await store.store(some(BEGIN, NOON));
      const other = new Store(() => Sqlite.open(join(folder.path, 'data.db'), () => undefined));
      await condensed(NOON);
      const before = [await sums(QUARTER), await sums(FOUR_HOURS)];
      await other.with((database) => condense(database, NOON));
      await condensed(NOON - 24 * HOUR);
      assert.deepEqual([await sums(QUARTER), await sums(FOUR_HOURS)], before);
      await other.store(some(NOON - HOUR, NOON + HOUR));
      await condensed(NOON + 5 * HOUR);
      await other.close();
      await assertRight();
    });

    it('is told without longer sums too, as by a database that never had any', async () => {
      await condensed(NOON);
      assert.deepEqual((await told()).traffic.total, []);
      await store.store(some(BEGIN, NOON));
      assert.ok((await told()).traffic.total.length > 30);
    });

    it('is summed up in parts, where it is long', async () => {
      await store.store(
        batchOf([BEGIN - 300 * 24 * HOUR, BEGIN, NOON].map((startedAt) => finished({ startedAt }))),
      );
      await condensed(NOON + 24 * HOUR);
      assert.equal((await sums(QUARTER)).length, 3);
      assert.equal((await sums(FOUR_HOURS)).length, 3);
    });

    it('has steps that there are sums of, where it is for us to say', async () => {
      const hours = (n: number) => ({ since: NOON - n * HOUR, until: NOON, stepMs: null });
      const steps: number[] = [];
      for (const n of [1, 6, 12, 13, 24, 48, 7 * 24, 16 * 24, 20 * 24, 30 * 24, 90 * 24])
        steps.push((await traffic(hours(n))).stepMs / MINUTE);
      assert.deepEqual(steps, [1, 4, 8, 15, 15, 30, 120, 240, 480, 480, 1440]);
    });
  });
});
