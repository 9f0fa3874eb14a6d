import assert from 'node:assert/strict';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import type { StateView } from '../../src/contract/admin.ts';
import type { TimelineView } from '../../src/contract/records.ts';
import { type RunningGateway, startGateway } from '../support/gateway.ts';
import { raw } from '../support/raw.ts';
import { messages } from '../support/sdk.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { until } from '../support/until.ts';

/** `npm run test:crash` makes fifty. */
const CRASHES = Number(process.env.SWITCHYARD_CRASHES ?? 5);
const CLIENTS = 8;
const LAST_MS = 1000;

const CONFIG = {
  model_list: ['a', 'b'].map((id) => ({
    model_name: 'g',
    litellm_params: { model: 'openai/gpt-4o-mini', mock_response: 'Hello.' },
    model_info: { id },
  })),
};

/** When each request was answered, by its call id. */
type Answered = Map<string, number>;

async function client({ url }: RunningGateway, agent: Agent, answered: Answered): Promise<void> {
  const body = JSON.stringify({ model: 'g', messages });
  for (;;) {
    const answer = await raw(`${url}/v1/chat/completions`, { body, agent }).catch(() => null);
    if (!answer?.whole) return;
    assert.equal(answer.status, 200);
    answered.set(String(answer.headers['x-litellm-call-id']), performance.now());
  }
}

const stateOf = async ({ url }: RunningGateway): Promise<StateView> =>
  JSON.parse((await raw(`${url}/admin/state`, { method: 'GET' })).body.toString()) as StateView;

/** What the database tells once whoever wrote it is gone. */
function inspect(file: string): { ids: Set<string>; summed: number } {
  const database = new DatabaseSync(file);
  try {
    assert.deepEqual({ ...database.prepare('PRAGMA integrity_check').get() }, { integrity_check: 'ok' });
    const isEmpty =
      database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'switchyard_requests'").all().length === 0;
    if (isEmpty) return { ids: new Set(), summed: 0 }; // Killed before it was made.
    const ids = database.prepare('SELECT id FROM switchyard_requests').all();
    const [sum] = database
      .prepare('SELECT SUM(requests) AS n FROM switchyard_rollups WHERE period = 3600000')
      .all();
    return { ids: new Set(ids.map(({ id }) => String(id))), summed: Number(sum!.n) };
  } finally {
    database.close();
  }
}

describe(`a gateway that is killed ${CRASHES} times under load`, function () {
  this.timeout(CRASHES * 20_000);

  it('loses no record that is older than a second, and its database stays whole', async () => {
    const folder = await temporaryFolder();
    const answered: Answered = new Map();
    const lost = new Set<string>();
    let stored = 0;
    let oldest = 0;
    try {
      for (let crash = 0; crash < CRASHES; crash++) {
        const gateway = await startGateway({
          config: CONFIG,
          env: { SWITCHYARD_DATA_DIR: folder.path },
        });
        const agent = new Agent({ keepAlive: true });
        const load = Promise.all(Array.from({ length: CLIENTS }, () => client(gateway, agent, answered)));
        await delay(Math.random() * 1500);
        const { totals, records } = await stateOf(gateway);
        if (records.state === 'storing')
          assert.ok(totals.requests >= stored, `knows of ${totals.requests}, ${stored} were stored`);
        const killedAt = performance.now();
        await gateway.kill();
        await load;
        agent.destroy();

        const { ids, summed } = inspect(join(folder.path, 'data.db'));
        assert.equal(summed, ids.size);
        const missing = [...answered.keys()].filter((id) => !ids.has(id) && !lost.has(id));
        for (const id of missing) {
          lost.add(id);
          oldest = Math.max(oldest, killedAt - answered.get(id)!);
        }
        const unheard = [...ids].filter((id) => !answered.has(id)).length;
        assert.ok(
          unheard <= CLIENTS * (crash + 1),
          `${unheard} records of requests that nobody saw answered`,
        );
        stored = ids.size;
      }
      console.log(
        `      ${answered.size} requests were answered, ${stored} records stored; the oldest of ${lost.size} lost was answered ${Math.round(oldest)} ms before its crash`,
      );
      assert.ok(oldest <= LAST_MS, `lost what was answered ${oldest} ms before the crash`);
      assert.ok(stored > 0);
    } finally {
      await folder.remove();
    }
  });
});

describe('a gateway that is killed while a deployment is out', () => {
  it('tells of it afterwards, as long as it was seen', async () => {
    const folder = await temporaryFolder();
    const outages = (): { began_at: number; ended_at: number }[] => {
      let database: DatabaseSync | null = null;
      try {
        database = new DatabaseSync(join(folder.path, 'data.db'), { readOnly: true });
        return database.prepare('SELECT * FROM switchyard_outages').all() as never;
      } catch {
        return []; // Not made yet.
      } finally {
        database?.close();
      }
    };
    const start = () => startGateway({ config: CONFIG, env: { SWITCHYARD_DATA_DIR: folder.path } });
    let gateway = await start();
    try {
      await raw(`${gateway.url}/admin/deployments/a/disable`, { body: '' });
      await until('it has lasted a while', () => outages().some((one) => one.ended_at > one.began_at));
      await gateway.kill();
      const [{ began_at: from, ended_at: to } = { began_at: 0, ended_at: 0 }, ...more] = outages();
      assert.deepEqual(more, []);
      gateway = await start();
      const { body } = await raw(`${gateway.url}/admin/timeline?since=1h`, { method: 'GET' });
      const told = JSON.parse(body.toString()) as TimelineView;
      assert.deepEqual(told.outages, [{ deployment: 'a', group: 'g', state: 'disabled', from, to }]);
    } finally {
      await gateway.kill();
      await folder.remove();
    }
  });
});
