import assert from 'node:assert/strict';
import type { StateView } from '../../src/contract/admin.ts';
import type { SpendView } from '../../src/contract/records.ts';
import { condense } from '../../src/gateway/records/condense.ts';
import type { Database } from '../../src/gateway/records/database.ts';
import { Postgres } from '../../src/gateway/records/postgres.ts';
import { QUERIES } from '../../src/gateway/records/queries/index.ts';
import { spentToday, type SpentToday } from '../../src/gateway/records/queries/spent-today.ts';
import { totals } from '../../src/gateway/records/queries/totals.ts';
import { prune } from '../../src/gateway/records/retention.ts';
import { Records } from '../../src/gateway/records/records.ts';
import { FOUR_HOURS, HOUR, MINUTE, QUARTER } from '../../src/gateway/records/rollup.ts';
import { Sqlite } from '../../src/gateway/records/sqlite.ts';
import { Store } from '../../src/gateway/records/store.ts';
import type { Log } from '../../src/gateway/telemetry/log.ts';
import { Redact } from '../../src/gateway/telemetry/redact.ts';
import { openai } from '../support/deployments.ts';
import { type RunningGateway, startGateway } from '../support/gateway.ts';
import { NO_POSTGRES, PASSWORD, type RunningPostgres, startPostgres } from '../support/postgres.ts';
import { fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { postJson, raw } from '../support/raw.ts';
import { messages } from '../support/sdk.ts';
import { closeAll } from '../support/surfaces.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { batchOf, NOON, someTraces, SPECS } from '../support/traces.ts';
import { until } from '../support/until.ts';

const DAY = 24 * HOUR;

const ask = ({ url }: RunningGateway): Promise<number> =>
  postJson(`${url}/v1/chat/completions`, { model: 'g', messages }).then(({ status }) => status);
const get = async <T>({ url }: RunningGateway, path: string): Promise<T> => {
  const answer = await raw(`${url}${path}`, { method: 'GET' });
  assert.equal(answer.status, 200, answer.body.toString());
  return JSON.parse(answer.body.toString()) as T;
};
const recordsOf = async (gateway: RunningGateway) => (await get<StateView>(gateway, '/admin/state')).records;
const isStored = (gateway: RunningGateway): Promise<true> =>
  until(
    'all is stored',
    async () => {
      const { state, queued } = await recordsOf(gateway);
      return state === 'storing' && queued === 0;
    },
    30_000,
  );

describe('records in PostgreSQL', function () {
  this.timeout(120_000);

  let postgres: RunningPostgres;
  before(async function () {
    if (NO_POSTGRES !== false) {
      console.log(`      skipped: ${NO_POSTGRES}`);
      this.skip();
    }
    postgres = await startPostgres();
  });
  after(() => (NO_POSTGRES === false ? postgres.end() : undefined));

  const forget = (): Promise<unknown> => postgres.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  const count = async (): Promise<number> =>
    Number((await postgres.query('SELECT COUNT(*) AS n FROM switchyard_requests'))[0]!.n);

  describe('beside SQLite', () => {
    let folder: Awaited<ReturnType<typeof temporaryFolder>>;
    let stores: Store[];
    beforeEach(async () => {
      await forget();
      folder = await temporaryFolder();
      stores = [
        new Store(() => Sqlite.open(`${folder.path}/data.db`, () => undefined)),
        new Store(() => Postgres.open(postgres.url)),
      ];
    });
    afterEach(async () => {
      await Promise.all(stores.map((store) => store.close()));
      await folder.remove();
    });

    const both = async (use: (database: Database) => Promise<unknown>): Promise<unknown> => {
      const answers = await Promise.all(stores.map((store) => store.with(use)));
      // As it crosses between threads.
      const [sqlite, server] = answers.map((answer) => JSON.parse(JSON.stringify(answer ?? null)) as unknown);
      assert.deepEqual(server, sqlite);
      return sqlite;
    };

    it('tells the same of the same requests, whatever is asked', async () => {
      for (let i = 0; i < 4; i++) {
        const batch = batchOf(someTraces(250, i));
        for (const store of stores) {
          await store.store(batch);
          await store.store(batch);
        }
        if (i === 2) await both((database) => condense(database, NOON + 0.4).then(() => null));
      }
      const spans = [HOUR, 2 * DAY, 30 * DAY].map((back) => ({ since: NOON - back, until: NOON + HOUR }));
      for (const span of spans) {
        for (const groupBy of ['deployment', 'group', 'provider', 'variant', 'day'] as const)
          await both((database) => QUERIES.spend(database, { ...span, groupBy }));
        for (const stepMs of [null, MINUTE, QUARTER, FOUR_HOURS, DAY])
          await both((database) => QUERIES.traffic(database, { ...span, stepMs }));
        await both((database) => QUERIES.variants(database, { ...span, group: null }));
        await both((database) => QUERIES.variants(database, { ...span, group: 'g' }));
        for (const name of [
          'spendByDay',
          'globalSpend',
          'globalSpendLogs',
          'globalSpendProviders',
          'globalActivity',
          'globalActivityModels',
        ] as const)
          await both((database) => QUERIES[name](database, span));
        await both((database) => QUERIES.globalSpendModels(database, { ...span, limit: 10 }));
      }
      const all = { limit: 2000, before: null, from: null, group: null, deployment: null, outcome: null };
      const requests = (await both((database) => QUERIES.requests(database, all))) as { callId: string }[];
      assert.equal(requests.length, 1000);
      await both((database) => QUERIES.requests(database, { ...all, outcome: 'failure', deployment: 'a' }));
      await both((database) => QUERIES.request(database, requests[500]!));
      await both((database) => QUERIES.spendLogs(database, { ...all, requestId: null }));
      await both((database) => QUERIES.arrivals(database, { limit: 100 }));
      const day = { since: NOON - 12.5 * HOUR, until: NOON + 11.5 * HOUR };
      const { costs } = (await both((database) => spentToday(database, day))) as SpentToday;
      assert.ok(costs.length > 0);
      assert.equal(((await both(totals)) as { requests: number }).requests, 1000);
    });

    it('lets go the same', async () => {
      const batch = batchOf(someTraces(1000, 1));
      await Promise.all(stores.map((store) => store.store(batch)));
      const kept = (database: Database) => database.all('SELECT id FROM switchyard_records ORDER BY id');
      await both((database) => prune(database, { keepMs: 3 * DAY, maxBytes: 1e12 }, NOON + 0.4));
      const left = (await both(kept)) as unknown[];
      assert.ok(left.length > 0 && left.length < 1000, `${left.length} are left`);
      await both((database) => prune(database, { keepMs: 3 * DAY, maxBytes: 0 }, NOON + 0.4));
      assert.deepEqual(await both(kept), []);
      await both((database) => database.all('SELECT COUNT(*) AS n FROM switchyard_rollups'));
    });

    it('leaves tables of a newer version alone', async () => {
      const server = stores[1]!;
      await server.store(batchOf(someTraces(1, 1)));
      await server.close();
      await postgres.query('INSERT INTO switchyard_migrations (version) VALUES (999)');
      await assert.rejects(server.store(batchOf(someTraces(1, 2))), /newer version of Switchyard/);
    });
  });

  it('waits up to a bound while the server is away, counts and says what it loses, and goes on', async () => {
    await forget();
    const said: string[] = [];
    const say = (line: string): number => said.push(line);
    const records = new Records({
      worker: new URL('../../src/gateway/records/worker.ts', import.meta.url),
      log: { error: say, warn: say } as unknown as Log,
      redact: new Redact(),
      dialects: () => ({ client: 'openai', upstream: 'openai' }),
      specOf: (id) => SPECS[id] ?? null,
      now: () => NOON,
      had: () => undefined,
      turned: () => undefined,
      queuedAtMost: 100,
    });
    records.keep({ url: postgres.url, file: '', keepMs: 30 * DAY, maxBytes: 1e9 });
    try {
      records.open();
      await until('it is open', () => records.view.state === 'storing');
      await postgres.kill();
      for (const trace of someTraces(130, 1)) records.add(trace, SPECS.a!);
      await until('it is noticed', () => records.view.state === 'failing');
      assert.deepEqual([records.view.queued, records.view.lost], [100, 30]);
      await postgres.start();
      await until('all is stored', () => records.view.queued === 0);
      assert.equal(await count(), 100);
      assert.deepEqual(
        said.map(
          (line) =>
            /those that come now are lost|can't be stored|are stored again; 30 were lost/.exec(line)?.[0],
        ),
        ['those that come now are lost', "can't be stored", 'are stored again; 30 were lost'],
      );
    } finally {
      await records.end();
    }
  });

  describe('of gateways', () => {
    let upstream: FakeProvider;
    const gateways: RunningGateway[] = [];
    beforeEach(async () => {
      await forget();
      upstream = await fakeOpenAI();
    });
    afterEach(async () => {
      await Promise.all(gateways.splice(0).map((gateway) => gateway.stop()));
      await closeAll([upstream]);
      await postgres.start();
    });

    const begin = async (url = postgres.url): Promise<RunningGateway> => {
      const gateway = await startGateway({
        config: { model_list: [openai('g', 'a', upstream)], general_settings: { database_url: url } },
      });
      gateways.push(gateway);
      return gateway;
    };
    /** Some at a time until `ended`; answers the statuses. */
    const load = (gateway: RunningGateway, ended: () => boolean): Promise<number[]> => {
      const statuses: number[] = [];
      const client = async (): Promise<void> => {
        while (!ended()) statuses.push(await ask(gateway));
      };
      return Promise.all(Array.from({ length: 8 }, client)).then(() => statuses);
    };

    it('is written by several at once, each request once', async () => {
      const several = await Promise.all([begin(), begin(), begin()]);
      const statuses = await Promise.all(
        several.flatMap((gateway) => Array.from({ length: 60 }, () => ask(gateway))),
      );
      assert.ok(statuses.every((status) => status === 200));
      await Promise.all(several.map(isStored));
      assert.equal(await count(), 180);
      for (const gateway of several) {
        const { rows } = await get<SpendView>(gateway, '/admin/spend?group_by=deployment');
        assert.deepEqual(
          rows.map(({ key, requests }) => [key, requests]),
          [['a', 180]],
        );
      }
    });

    it('goes on when the server is killed under load, and loses nothing that had room', async () => {
      const gateway = await begin();
      await isStored(gateway);
      let over = false;
      const loaded = load(gateway, () => over);
      for (let i = 0; i < 2; i++) {
        await until('some is stored', async () => (await count()) > i * 100);
        await postgres.kill();
        const before = upstream.requests.length;
        await until('it is noticed', async () => (await recordsOf(gateway)).state === 'failing');
        await until('routing goes on', () => upstream.requests.length > before + 50);
        await postgres.start();
        await until('it is stored again', async () => (await recordsOf(gateway)).state === 'storing', 30_000);
      }
      over = true;
      const statuses = await loaded;
      assert.ok(statuses.every((status) => status === 200));
      await isStored(gateway);
      assert.equal(await count(), statuses.length);
      assert.equal((await recordsOf(gateway)).lost, 0);
      const { rows } = await get<SpendView>(gateway, '/admin/spend?group_by=day');
      assert.equal(rows[0]!.requests, statuses.length);
      assert.match(gateway.stderr(), /records can't be stored/);
    });

    it('serves without a database at the start, and keeps all once it comes', async () => {
      await postgres.kill();
      const gateway = await begin();
      assert.equal(await ask(gateway), 200);
      await until('it is said', () => /records can't be stored: .*ECONNREFUSED/.test(gateway.stderr()));
      const asked = await raw(`${gateway.url}/admin/spend`, { method: 'GET' });
      assert.equal(asked.status, 503);
      assert.match(asked.body.toString(), /The records can't be read: .*ECONNREFUSED/);
      await postgres.start();
      await isStored(gateway);
      assert.equal(await count(), 1);
    });

    it('finds a database that comes back though nothing waits for it', async () => {
      const gateway = await begin();
      await isStored(gateway);
      await postgres.kill();
      await raw(`${gateway.url}/admin/spend`, { method: 'GET' });
      await until('it is noticed', async () => (await recordsOf(gateway)).state === 'failing');
      await postgres.start();
      await isStored(gateway);
    });

    it('serves with a wrong password, and never shows it', async () => {
      const wrong = 'wrong: sesame';
      const url = postgres.url.replace(encodeURIComponent(PASSWORD), encodeURIComponent(wrong));
      const gateway = await begin(url);
      assert.equal(await ask(gateway), 200);
      await until('it is said', () => /password authentication failed/.test(gateway.stderr()));
      const { state, reason } = await recordsOf(gateway);
      assert.equal(state, 'failing');
      assert.match(reason!, /password authentication failed for user "switchyard"/);
      const told = await Promise.all(
        ['/admin/state', '/admin/spend', '/metrics', '/health/readiness'].map(async (path) =>
          (await raw(gateway.url + path, { method: 'GET' })).body.toString(),
        ),
      );
      for (const text of [gateway.stderr(), ...told]) {
        assert.ok(!text.includes(wrong) && !text.includes(encodeURIComponent(wrong)), text);
      }
    });

    it('says what is wrong with an address that is none', async () => {
      const gateway = await begin('postgres://user:hidden%zz@[nowhere');
      assert.equal(await ask(gateway), 200);
      await until('it is said', () => /records can't be stored/.test(gateway.stderr()));
      assert.ok(!gateway.stderr().includes('hidden'), gateway.stderr());
    });
  });
});
