import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Database } from '../../../../src/gateway/records/database.ts';
import { QUERIES } from '../../../../src/gateway/records/queries/index.ts';
import { totals } from '../../../../src/gateway/records/queries/totals.ts';
import { condense } from '../../../../src/gateway/records/condense.ts';
import { prune } from '../../../../src/gateway/records/retention.ts';
import { FOUR_HOURS, HOUR, MINUTE, QUARTER } from '../../../../src/gateway/records/rollup.ts';
import { Sqlite } from '../../../../src/gateway/records/sqlite.ts';
import { Store } from '../../../../src/gateway/records/store.ts';
import { temporaryFolder } from '../../../support/temporary.ts';
import { attempt, batchOf, finished, NOON, used } from '../../../support/traces.ts';

const DAY = 24 * HOUR;

describe('the store of records', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let file: string;
  let store: Store;
  const aside: string[] = [];
  const open = (): Promise<Database> => Sqlite.open(file, (name) => aside.push(name));

  beforeEach(async () => {
    folder = await temporaryFolder();
    file = join(folder.path, 'sub', 'data.db');
    store = new Store(open);
    aside.length = 0;
  });
  afterEach(async () => {
    await store.close();
    await folder.remove();
  });

  const spend = (groupBy: 'deployment' | 'day' | 'variant' = 'deployment', since = NOON - DAY) =>
    store.with((database) => QUERIES.spend(database, { groupBy, since, until: NOON + 2 * HOUR }));
  const count = () =>
    store.with(
      async (database) => (await database.all('SELECT COUNT(*) AS n FROM switchyard_requests'))[0]?.n,
    );

  it('keeps a record as it was, for its user alone', async () => {
    const trace = finished({
      stream: true,
      session: 'hash',
      variant: 'A',
      savings: 0.25,
      durationMs: 123.456789,
    });
    trace.attempts[0]!.ttftMs = 12.5;
    await store.store(batchOf([trace]));
    const found = await store.with((database) => QUERIES.request(database, { callId: trace.callId }));
    assert.deepEqual(found, {
      callId: trace.callId,
      startedAt: NOON,
      durationMs: 123.457,
      overheadMs: 33.457,
      surface: 'chat',
      requestedModel: 'g',
      group: 'g',
      stream: true,
      strategy: 'simple-shuffle',
      outcome: 'success',
      status: 200,
      deployment: 'a',
      retries: 0,
      fallbacks: 0,
      decisions: [],
      attempts: [{ ...attempt({ ttftMs: 12.5, durationMs: 90 }), startedAt: 0 }],
      usage: used(10, 5),
      estimated: false,
      cost: 0.5,
      unpriced: [],
      savings: 0.25,
      ttftMs: 12.5,
      variant: 'A',
      session: 'hash',
      error: null,
    });
    assert.equal((await stat(file)).mode & 0o777, 0o600);
  });

  it('charges each deployment with what its own attempts used, and keeps no message of a failure', async () => {
    const error = { kind: 'server', message: 'it quotes the prompt' };
    const failed = attempt({ outcome: 'failure', status: 500, error, usage: used(10, 0), cost: 0.1 });
    const trace = finished({
      deployment: 'b',
      attempts: [failed, attempt({ deployment: 'b' })],
      usage: used(20, 5),
      cost: 0.6,
      retries: 1,
    });
    await store.store(batchOf([trace]));
    const { rows } = await spend();
    assert.deepEqual(
      rows.map(({ key, requests, cost, tokens }) => [key, requests, cost, tokens.input, tokens.output]),
      [
        ['b', 1, 0.5, 10, 5],
        ['a', 0, 0.1, 10, 0],
      ],
    );
    const found = await store.with((database) => QUERIES.request(database, { callId: trace.callId }));
    assert.deepEqual(
      found!.attempts.map(({ deployment, error: kept }) => [deployment, kept?.kind]),
      [
        ['a', 'server'],
        ['b', undefined],
      ],
    );
    assert.ok(
      !JSON.stringify(await store.with((d) => d.all('SELECT * FROM switchyard_records'))).includes('quotes'),
    );
    const traffic = await store.with((database) =>
      QUERIES.traffic(database, { since: NOON - HOUR, until: NOON + HOUR, stepMs: HOUR }),
    );
    assert.deepEqual(
      traffic.deployments.map(({ deployment, points }) => [deployment, points[0]!.errors]),
      [
        ['a', 1],
        ['b', 0],
      ],
    );
  });

  it('tells an attempt that failed before its client left, or before a fallback had nothing, as it was', async () => {
    const failed = attempt({ outcome: 'failure', status: 503, error: { kind: 'server', message: '' } });
    const left = { kind: 'cancelled', message: '' };
    const empty = { kind: 'no_deployment', message: '' };
    const traces = [
      finished({ attempts: [failed], outcome: 'cancelled', status: 499, error: left }),
      finished({ attempts: [failed], outcome: 'failure', status: 503, error: empty, group: 'spare' }),
    ];
    await store.store(batchOf(traces));
    for (const { callId } of traces) {
      const found = await store.with((database) => QUERIES.request(database, { callId }));
      const [told] = found!.attempts;
      assert.deepEqual([told!.outcome, told!.group, told!.error?.kind], ['failure', 'g', 'server']);
    }
    const { total } = await store.with((database) =>
      QUERIES.traffic(database, { since: NOON - HOUR, until: NOON + HOUR, stepMs: HOUR }),
    );
    const [{ requests, failures, errors, errorKinds, cost }] = total as [(typeof total)[number]];
    assert.deepEqual([requests, failures, errors, errorKinds, cost], [2, 1, 2, { server: 2 }, 1]);
  });

  it('stores a batch once, however often it comes', async () => {
    const batch = batchOf([
      finished(),
      finished({ outcome: 'failure', status: 503, error: { kind: 'server', message: '' } }),
    ]);
    await store.store(batch);
    await store.store(batch);
    const [row] = (await spend()).rows;
    assert.deepEqual([row!.requests, row!.failures, await count()], [2, 1, 2]);
  });

  it('sums up by minute and hour, across batches and openings', async () => {
    const times = [0, 1, MINUTE, HOUR - 1, HOUR].map((after) => NOON + after);
    for (const startedAt of times) {
      await store.store(batchOf([finished({ startedAt })]));
      await store.close();
    }
    const points = async (stepMs: number) => {
      const view = await store.with((database) =>
        QUERIES.traffic(database, { since: NOON, until: NOON + 2 * HOUR, stepMs }),
      );
      return view.deployments[0]!.points.map(({ at, requests }) => [at - NOON, requests]);
    };
    assert.deepEqual(await points(MINUTE), [
      [0, 2],
      [MINUTE, 1],
      [HOUR - MINUTE, 1],
      [HOUR, 1],
    ]);
    assert.deepEqual(await points(HOUR), [
      [0, 4],
      [HOUR, 1],
    ]);
    assert.deepEqual(await store.with(totals), { requests: 5, failures: 0, cost: 2.5, savings: 0 });
  });

  it('tells spending from a minute on, and by day of UTC', async () => {
    const times = [-DAY, -HOUR - 1, -HOUR, 0].map((after) => NOON + after);
    await store.store(batchOf(times.map((startedAt) => finished({ startedAt }))));
    assert.equal((await spend('deployment', NOON - HOUR)).rows[0]!.requests, 2);
    assert.equal((await spend('deployment', NOON - HOUR - MINUTE)).rows[0]!.requests, 3);
    assert.deepEqual(
      (await spend('day', NOON - 3 * DAY)).rows.map(({ key, requests }) => [key, requests]),
      [
        ['2026-01-30', 1],
        ['2026-01-31', 3],
      ],
    );
  });

  it('compares variants, those that were cancelled not counted as answered', async () => {
    const failing = { outcome: 'failure', status: 500, error: { kind: 'server', message: '' } } as const;
    await store.store(
      batchOf([
        finished({ durationMs: 100 }),
        finished({ durationMs: 300 }),
        finished(failing),
        finished({ outcome: 'cancelled', error: { kind: 'cancelled', message: '' } }),
        finished({ deployment: 'b', attempts: [attempt({ deployment: 'b' })] }),
        finished({ deployment: 'c', attempts: [attempt({ deployment: 'c' })] }),
      ]),
    );
    const { variants } = await store.with((database) =>
      QUERIES.variants(database, { since: NOON - HOUR, until: NOON + HOUR, group: null }),
    );
    assert.deepEqual(
      variants.map(({ variant, requests, failures, cancelled }) => [variant, requests, failures, cancelled]),
      [
        ['A', 4, 1, 1],
        ['B', 1, 0, 0],
      ],
    );
    const [a] = variants;
    assert.equal(a!.errorRate!.value, 1 / 3);
    assert.equal(a!.latencyMs.mean!.value, 200);
    assert.ok(a!.latencyMs.mean!.low! < 200 && a!.latencyMs.mean!.high! > 200);
  });

  it('tells apart what is priced, what is not, and what is estimated', async () => {
    const attempts = [attempt({ cost: null, estimated: true })];
    await store.store(batchOf([finished(), finished({ attempts })]));
    const [row] = (await spend()).rows;
    assert.deepEqual([row!.cost, row!.unpriced, row!.estimated], [0.5, 1, 1]);
  });

  it('keeps the names by which clients ask, but not more than are plausible', async () => {
    const traces = Array.from({ length: 1200 }, (_, i) => finished({ requestedModel: `any/${i}` }));
    await store.store(batchOf(traces));
    const asked = (await store.with((database) =>
      database.all(
        'SELECT requested_model, COUNT(*) AS n FROM switchyard_requests GROUP BY 1 ORDER BY 2 DESC',
      ),
    )) as { requested_model: string; n: number }[];
    assert.equal(asked.length, 1001);
    assert.deepEqual({ ...asked[0] }, { requested_model: 'g', n: 200 });
  });

  it('takes what no number should be', async () => {
    const usage = { input: 1e300, output: 0.4, cacheRead: 0, cacheWrite: 0 };
    await store.store(batchOf([finished({ usage, cost: Infinity })]));
    assert.equal(await count(), 1);
  });

  it('begins anew where its file is taken away, and puts a damaged one aside', async () => {
    await store.store(batchOf([finished()]));
    for (const end of ['', '-wal', '-shm']) rmSync(file + end);
    await store.store(batchOf([finished()]));
    assert.equal(await count(), 1);
    await store.close();
    await writeFile(
      file,
      'this is no database, whatever it is called; and it is long enough to be looked at'.repeat(99),
    );
    await store.store(batchOf([finished()]));
    assert.equal(await count(), 1);
    assert.equal(aside.length, 1);
    const names = await readdir(join(folder.path, 'sub'));
    assert.equal(names.filter((name) => name.startsWith('data.db.damaged-')).length, 1);
  });

  it('leaves a database of a newer version alone', async () => {
    await store.store(batchOf([finished()]));
    await store.close();
    const database = new DatabaseSync(file);
    database.exec('INSERT INTO switchyard_migrations (version) VALUES (999)');
    database.close();
    await assert.rejects(store.store(batchOf([finished()])), /newer version of Switchyard/);
  });

  it('goes on with what an older version has stored', async () => {
    await store.store(batchOf([finished()]));
    await store.close();
    const database = new DatabaseSync(file);
    database.exec(`DROP TABLE switchyard_contents; DROP TABLE switchyard_summed;
      DELETE FROM switchyard_migrations WHERE version > 2;
      UPDATE switchyard_rollups SET latency = '[1,100,0,95,1]', ttft = '', spending = '[1,0.5,0]'`);
    database.close();
    await store.store(batchOf([finished({ startedAt: NOON + 1 })]));
    const query = { since: NOON, until: NOON + HOUR, stepMs: HOUR };
    const { total } = await store.with((d) => QUERIES.traffic(d, query));
    assert.deepEqual([total[0]!.requests, total[0]!.cost], [2, 1]);
    assert.ok(Math.abs(total[0]!.latencyMs.p50! - 100) < 3);
  });

  it('lets go what is too old: records first, minutes, hours last', async () => {
    const ages = [0, 29 * DAY, 31 * DAY, 401 * DAY];
    await store.store(batchOf(ages.map((age) => finished({ startedAt: NOON - age }))));
    await store.with((database) => condense(database, NOON + DAY));
    await store.with((database) => prune(database, { keepMs: 30 * DAY, maxBytes: 1e9 }, NOON + MINUTE));
    assert.equal(await count(), 2);
    const kept = async (period: number) =>
      (await store.with((d) => d.all('SELECT at FROM switchyard_rollups WHERE period = ?', [period]))).length;
    for (const period of [MINUTE, QUARTER]) assert.equal(await kept(period), 1);
    for (const period of [HOUR, FOUR_HOURS]) assert.equal(await kept(period), 3);
  });

  it('lets go the oldest where there are too many, and uses their room again', async () => {
    const fill = (from: number) =>
      store.store(batchOf(Array.from({ length: 4000 }, (_, i) => finished({ startedAt: NOON + from + i }))));
    await fill(0);
    const bytes = await store.with((database) => database.size());
    await fill(4000);
    const limits = { keepMs: 30 * DAY, maxBytes: bytes };
    await store.with((database) => prune(database, limits, NOON + MINUTE));
    const left = Number(await count());
    assert.ok(left > 2500 && left < 4000, `${left} are left`);
    const [first] = await store.with((d) => d.all('SELECT MIN(started_at) AS at FROM switchyard_records'));
    assert.equal(Number(first!.at), NOON + 8000 - left);
    const { size } = await stat(file);
    await fill(8000);
    assert.equal((await stat(file)).size, size);
    await store.with((database) => prune(database, { ...limits, maxBytes: 0 }, NOON + MINUTE));
    assert.equal(await count(), 0);
  });
});
