import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StateView } from '../../../../src/contract/admin.ts';
import { HOUR } from '../../../../src/gateway/records/rollup.ts';
import { NoRecords, Records } from '../../../../src/gateway/records/records.ts';
import type { Log } from '../../../../src/gateway/telemetry/log.ts';
import { Redact } from '../../../../src/gateway/telemetry/redact.ts';
import { temporaryFolder } from '../../../support/temporary.ts';
import { finished, NOON, SPECS } from '../../../support/traces.ts';
import { until } from '../../../support/until.ts';

const WORKER = new URL('../../../../src/gateway/records/worker.ts', import.meta.url);

describe('the keeping of records', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  const begun: Records[] = [];
  const said: string[] = [];
  const had: StateView['totals'][] = [];
  /** What was to be told each time that something turned. */
  const turns: Pick<Records['view'], 'state' | 'lost'>[] = [];

  beforeEach(async () => {
    folder = await temporaryFolder();
    said.length = 0;
    had.length = 0;
    turns.length = 0;
  });
  afterEach(async () => {
    await Promise.all(begun.splice(0).map((records) => records.end()));
    await folder.remove();
  });

  const begin = (path = 'data.db', queuedAtMost = 1000): Records => {
    const say = (line: string): number => said.push(line);
    const records: Records = new Records({
      worker: WORKER,
      log: { error: say, warn: say } as unknown as Log,
      redact: new Redact(),
      dialects: () => ({ client: 'openai', upstream: 'openai' }),
      specOf: (id) => SPECS[id] ?? null,
      now: () => NOON + HOUR,
      had: ({ totals }) => had.push(totals),
      turned: () => {
        const { state, lost } = records.view;
        turns.push({ state, lost });
      },
      queuedAtMost,
    });
    begun.push(records);
    records.keep({ url: null, file: join(folder.path, path), keepMs: HOUR * 24, maxBytes: 1e9 });
    records.open();
    return records;
  };
  const add = (records: Records, n = 1): void => {
    for (let i = 0; i < n; i++) records.add(finished(), SPECS.a!);
  };
  const requests = async (records: Records): Promise<number> => {
    const { rows } = await records.query('spend', { groupBy: 'group', since: 0, until: NOON + 2 * HOUR });
    return rows[0]?.requests ?? 0;
  };

  it('knows at once what was added, and stores it by itself', async () => {
    const records = begin();
    add(records, 7);
    assert.equal(records.view.queued, 7);
    assert.equal(await requests(records), 7);
    add(records, 3);
    await until('they are stored', () => records.view.queued === 0);
    assert.deepEqual(records.view, {
      state: 'storing',
      database: 'sqlite',
      queued: 0,
      lost: 0,
      reason: null,
    });
    assert.deepEqual(said, []);
  });

  it('stores what is left at the end, and goes on from there, as from what was before', async () => {
    const first = begin();
    add(first, 5);
    await first.end();
    const next = begin();
    add(next, 2);
    assert.equal(await requests(next), 7);
    assert.deepEqual(
      had.map((totals) => totals.requests),
      [0, 5],
    );
  });

  it('is shared by several gateways', async () => {
    const several = [begin(), begin(), begin()];
    for (let round = 0; round < 5; round++) {
      for (const records of several) add(records, 20);
      await Promise.all(several.map(requests));
    }
    assert.equal(await requests(several[0]!), 300);
    assert.deepEqual(said, []);
  });

  it('waits where it can’t store, counts and says what it loses, and recovers by itself', async () => {
    await writeFile(join(folder.path, 'taken'), '');
    const records = begin('taken/data.db', 10);
    await until('it fails', () => records.view.state === 'failing');
    add(records, 12);
    assert.equal(records.view.queued, 10);
    assert.equal(records.view.lost, 2);
    await assert.rejects(requests(records), /ENOTDIR|EEXIST/);
    assert.match(records.view.reason!, /ENOTDIR|EEXIST/);
    await rm(join(folder.path, 'taken'));
    await until('it recovers', () => records.view.state === 'storing' && records.view.queued === 0);
    assert.equal(await requests(records), 10);
    assert.equal(records.view.lost, 2);
    assert.deepEqual(turns, [
      { state: 'failing', lost: 0 },
      { state: 'failing', lost: 1 },
      { state: 'storing', lost: 2 },
    ]);
    assert.deepEqual(
      said.map((line) => /can't be stored|are lost|are stored again; 2 were lost/.exec(line)?.[0]),
      ["can't be stored", 'are lost', 'are stored again; 2 were lost'],
    );
  });

  it('goes elsewhere when it is told to, with what is queued', async () => {
    const records = begin();
    add(records, 4);
    records.keep({ url: null, file: join(folder.path, 'other.db'), keepMs: HOUR, maxBytes: 1e9 });
    assert.equal(await requests(records), 4);
  });

  it('keeps nothing where it is off', async () => {
    const records = begin();
    records.keep(null);
    add(records, 4);
    assert.deepEqual([records.view.state, records.view.queued], ['off', 0]);
    await assert.rejects(requests(records), NoRecords);
  });
});
