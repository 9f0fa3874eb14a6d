/** What it takes to tell of a month, and what a million requests leave in memory. */
import { join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { newCallId } from '../src/gateway/http/call-id.ts';
import { Sqlite } from '../src/gateway/records/sqlite.ts';
import { Store } from '../src/gateway/records/store.ts';
import { attempt, batchOf, finished, newQueue, SPECS, used } from '../test/support/traces.ts';
import { deployment } from '../test/support/router.ts';
import { BODIES } from './bodies.ts';
import { switchyard } from './contestants.ts';
import type { Figure } from './report.ts';
import { PATH, withAll, withStand } from './rounds.ts';
import { median } from './statistics.ts';

const DAY = 86_400_000;
const RECORDS = 1_000_000;
const DAYS = 30;
const DEPLOYMENTS = 10;
const BATCH = 2000;
const ASKED = 10;
const QUICK_MS = 200;

/** A month of a million requests over ten deployments of three groups, with latencies as spread as in life. */
async function fill(folder: string): Promise<void> {
  const ids = Array.from({ length: DEPLOYMENTS }, (_, i) => `deployment-${i}`);
  for (const [i, id] of ids.entries())
    SPECS[id] = deployment(id, { group: `group-${i % 3}`, variant: i % 2 ? 'A' : 'B' });
  const store = new Store(() => Sqlite.open(join(folder, 'data.db'), () => undefined));
  const queue = newQueue(BATCH);
  const begin = Date.now() - DAYS * DAY;
  const traceAt = (n: number) => {
    const startedAt = Math.floor(begin + (n / RECORDS) * DAYS * DAY);
    const id = ids[Math.floor(Math.random() * ids.length)]!;
    const { group } = SPECS[id]!;
    const durationMs = Math.exp(6 + 2.4 * (Math.random() + Math.random() + Math.random() - 1.5));
    const served = {
      deployment: id,
      group,
      durationMs,
      ttftMs: durationMs / 4,
      cost: 0.01,
      usage: used(1000, 200),
    };
    const callId = newCallId(startedAt);
    return finished({
      startedAt,
      callId,
      deployment: id,
      group,
      durationMs,
      cost: 0.01,
      stream: true,
      attempts: [attempt(served)],
    });
  };
  for (let n = 0; n < RECORDS; n += BATCH)
    await store.store(
      batchOf(
        Array.from({ length: BATCH }, (_, i) => traceAt(n + i)),
        queue,
      ),
    );
  await store.close();
}

const timed = async (url: string): Promise<number> => {
  const begun = performance.now();
  const answer = await fetch(url);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return performance.now() - begun;
};

export const history = async (): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'switchyard-history-'));
  try {
    await fill(folder);
    const kept = { ...switchyard, command: withData(folder) };
    return await withStand(false, (stand) =>
      withAll(stand, [kept], async ([gateway]) => {
        const figures: Figure[] = [];
        for (const path of [
          'traffic?since=30d',
          'traffic?since=1d',
          'spend?since=30d',
          'variants?since=30d',
        ]) {
          const values: number[] = [];
          for (let i = 0; i < ASKED; i++) values.push(await timed(`${gateway!.url}/admin/${path}`));
          figures.push({
            suite: '1,000,000 records of 30 days',
            name: `${path} ms`,
            values: { switchyard: values },
            target: { of: 'value', at: 'most', limit: QUICK_MS },
          });
        }
        return figures;
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const withData =
  (folder: string): typeof switchyard.command =>
  async (...at) => {
    const { argv, env } = await switchyard.command(...at);
    return { argv, env: { ...env, SWITCHYARD_DATA_DIR: folder } };
  };

const TENTHS = 10;

/** Whether memory stays flat: takes minutes. */
export const million = (): Promise<Figure[]> =>
  withStand(true, (stand) =>
    withAll(stand, [switchyard], async ([gateway]) => {
      const resident: number[] = [];
      for (let tenth = 0; tenth < TENTHS; tenth++) {
        const load = { path: PATH, body: BODIES.small, connections: 32, requests: RECORDS / TENTHS };
        resident.push((await stand.measure(gateway!, load)).resident ?? NaN);
      }
      const suite = '1,000,000 requests';
      const growth = median(resident.slice(-3)) / median(resident.slice(1, 4));
      return [
        { suite, name: 'resident MB', values: { switchyard: resident } },
        {
          suite,
          name: 'last of first tenths',
          values: { switchyard: [growth] },
          target: { of: 'value', at: 'most', limit: 1.1 },
        },
      ];
    }),
  );
