import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import type { DeploymentState } from '../../../../src/contract/admin.ts';
import type { Outage } from '../../../../src/contract/records.ts';
import { Outages, type SeenOutage } from '../../../../src/gateway/records/outages.ts';
import { QUERIES } from '../../../../src/gateway/records/queries/index.ts';
import { joined } from '../../../../src/gateway/records/queries/timeline.ts';
import { prune } from '../../../../src/gateway/records/retention.ts';
import { HOUR, MINUTE } from '../../../../src/gateway/records/rollup.ts';
import { Sqlite } from '../../../../src/gateway/records/sqlite.ts';
import { Store } from '../../../../src/gateway/records/store.ts';
import { temporaryFolder } from '../../../support/temporary.ts';
import { NOON } from '../../../support/traces.ts';

const outage = (changes: Partial<Outage> = {}): Outage => ({
  deployment: 'a',
  group: 'g',
  state: 'cooling_down',
  from: NOON,
  to: NOON + MINUTE,
  ...changes,
});

describe('times in which deployments are not healthy', () => {
  const watching = () => {
    const watched = {
      now: NOON,
      states: { a: 'healthy', b: 'healthy' } as Record<string, DeploymentState>,
      seen: [] as SeenOutage[],
    };
    const outages = new Outages({
      now: () => watched.now,
      standings: () =>
        Object.entries(watched.states).map(([deployment, state]) => ({ deployment, group: 'g', state })),
      seen: (one) => watched.seen.push(one),
    });
    const look = (after: number, states: Record<string, DeploymentState>) => {
      watched.now = NOON + after;
      watched.states = states;
      outages.look();
    };
    /** As last told: deployment, state, from and to, after noon. */
    const told = () =>
      Array.from(new Map(watched.seen.map((one) => [one.id, one])).values(), (one) => [
        one.deployment,
        one.state,
        one.from - NOON,
        one.to - NOON,
      ]);
    return { watched, outages, look, told };
  };

  it('begin and end as they are seen, one state after the other', () => {
    const { outages, look, told } = watching();
    look(0, { a: 'cooling_down', b: 'healthy' });
    assert.deepEqual(told(), [['a', 'cooling_down', 0, 0]], 'at once');
    look(1000, { a: 'cooling_down', b: 'disabled' });
    look(5000, { a: 'warming_up', b: 'disabled' });
    assert.deepEqual(told(), [
      ['a', 'cooling_down', 0, 5000],
      ['b', 'disabled', 1000, 1000],
      ['a', 'warming_up', 5000, 5000],
    ]);
    assert.deepEqual(
      outages.open.map(({ deployment, state, from, to }) => [deployment, state, from - NOON, to]),
      [
        ['b', 'disabled', 1000, null],
        ['a', 'warming_up', 5000, null],
      ],
    );
    look(6000, { a: 'healthy', b: 'disabled' });
    assert.deepEqual(
      outages.open.map(({ deployment }) => deployment),
      ['b'],
    );
  });

  it('end with the deployment, and with the gateway', () => {
    const { watched, outages, look, told } = watching();
    look(0, { a: 'circuit_open', b: 'disabled' });
    look(1000, { b: 'disabled' });
    watched.now = NOON + 2000;
    outages.end();
    assert.deepEqual(told(), [
      ['a', 'circuit_open', 0, 1000],
      ['b', 'disabled', 0, 2000],
    ]);
    assert.deepEqual(outages.open, []);
  });

  it('are joined where nobody could see them apart, by deployment and state', () => {
    const at = (from: number, to: number | null, changes: Partial<Outage> = {}) =>
      outage({ from, to, ...changes });
    assert.deepEqual(joined([at(50, 60), at(0, 20), at(25, 30), at(61, null, { state: 'half_open' })], 10), [
      at(0, 30),
      at(50, 60),
      at(61, null, { state: 'half_open' }),
    ]);
    assert.deepEqual(joined([at(0, null), at(5, 6)], 1), [at(0, null)]);
    assert.deepEqual(joined([at(0, 4), at(3, 10, { deployment: 'b' })], 10).length, 2);
  });

  it('are never told shorter for being joined, nor overlap', () => {
    const spans = fc.array(
      fc.record({ from: fc.nat(1000), length: fc.nat(200), deployment: fc.constantFrom('a', 'b') }),
    );
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 100 }), (all, stepMs) => {
        const given = all.map(({ from, length, deployment }) =>
          outage({ deployment, from, to: from + length }),
        );
        const told = joined(given, stepMs);
        for (const one of given)
          assert.ok(
            told.some((o) => o.deployment === one.deployment && o.from <= one.from && o.to! >= one.to!),
          );
        for (const [i, one] of told.entries()) {
          const next = told[i + 1];
          if (next?.deployment === one.deployment) assert.ok(next.from - one.to! >= stepMs);
        }
      }),
    );
  });

  it('are found again by their time, and let go when they are too old', async () => {
    const folder = await temporaryFolder();
    const store = new Store(() => Sqlite.open(join(folder.path, 'data.db'), () => undefined));
    try {
      const first = { ...outage(), id: 'first', to: NOON + 1 };
      await store.storeOutages([first]);
      await store.storeOutages([
        { ...first, to: NOON + MINUTE },
        { ...outage({ deployment: 'b', from: NOON - HOUR }), id: 'second', to: NOON - HOUR + 1 },
      ]);
      const rows = await store.with((database) => database.all('SELECT ended_at FROM switchyard_outages'));
      assert.deepEqual(
        rows.map((row) => row.ended_at).sort(),
        [NOON - HOUR + 1, NOON + MINUTE],
        'one that has lasted on is one',
      );
      const timeline = (since: number, changes = {}) =>
        store.with((database) =>
          QUERIES.timeline(database, {
            since,
            until: NOON + HOUR,
            group: null,
            deployment: null,
            open: [outage({ deployment: 'c', to: null })],
            ...changes,
          }),
        );
      const names = async (since: number, changes = {}) =>
        (await timeline(since, changes)).outages.map(({ deployment }) => deployment);
      assert.deepEqual(await names(NOON), ['a', 'c']);
      assert.deepEqual(await names(NOON - 2 * HOUR), ['a', 'b', 'c']);
      assert.deepEqual(await names(0, { deployment: 'b' }), ['b']);
      assert.deepEqual(await names(0, { group: 'other' }), []);
      await store.with((database) => prune(database, { keepMs: 1000, maxBytes: 1e9 }, NOON));
      assert.deepEqual(await names(0), ['a', 'c']);
    } finally {
      await store.close();
      await folder.remove();
    }
  });
});
