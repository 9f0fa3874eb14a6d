import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { StateView } from '../../src/contract/admin.ts';
import { type RunningGateway, startGateway } from '../support/gateway.ts';
import { postJson, raw } from '../support/raw.ts';
import { messages } from '../support/sdk.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { until } from '../support/until.ts';

const CONFIG = {
  model_list: [
    {
      model_name: 'g',
      litellm_params: { model: 'openai/gpt-4o-mini', mock_response: 'Hello.' },
      model_info: { id: 'a' },
    },
  ],
};

const ask = ({ url }: RunningGateway): Promise<number> =>
  postJson(`${url}/v1/chat/completions`, { model: 'g', messages }).then(({ status }) => status);
const recordsOf = async ({ url }: RunningGateway): Promise<StateView['records']> =>
  (JSON.parse((await raw(`${url}/admin/state`, { method: 'GET' })).body.toString()) as StateView).records;

describe('a gateway whose disk is full', function () {
  this.timeout(60_000);

  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let disk: string;
  beforeEach(async function () {
    folder = await temporaryFolder();
    disk = join(folder.path, 'disk');
    await mkdir(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]);
    if (mounted.status === 0) return;
    console.log('      skipped: no small disk can be mounted here');
    await folder.remove();
    this.skip();
  });
  afterEach(async () => {
    spawnSync('umount', ['-l', disk]);
    await folder.remove();
  });

  const ballast = (): string => join(disk, 'ballast');
  const fill = async (): Promise<void> => {
    const { bavail, bsize } = await statfs(disk);
    await writeFile(ballast(), Buffer.alloc(bavail * bsize));
  };

  it('routes on, keeps records waiting, and stores them once there is room', async () => {
    const gateway = await startGateway({ config: CONFIG, env: { SWITCHYARD_DATA_DIR: disk } });
    try {
      assert.equal(await ask(gateway), 200);
      await until('it stores', async () => {
        const { state, queued } = await recordsOf(gateway);
        return state === 'storing' && queued === 0;
      });
      await fill();
      let asked = 1;
      await until(
        'the disk is too small',
        async () => {
          for (let i = 0; i < 20; i++, asked++) assert.equal(await ask(gateway), 200);
          return (await recordsOf(gateway)).state === 'failing';
        },
        30_000,
      );
      const { reason, queued, lost } = await recordsOf(gateway);
      assert.match(reason!, /full|no space/i);
      assert.ok(queued > 0);
      assert.equal(lost, 0);
      const metrics = (await raw(`${gateway.url}/metrics`, { method: 'GET' })).body.toString();
      assert.match(metrics, /^switchyard_records_queued [1-9]/m);
      assert.match(metrics, /^switchyard_records_lost_total 0$/m);
      await until('it is said', () => /records can't be stored: .*full/.test(gateway.stderr()));
      for (let i = 0; i < 50; i++, asked++) assert.equal(await ask(gateway), 200);

      await rm(ballast());
      await until('it stores again', async () => {
        const { state, queued } = await recordsOf(gateway);
        return state === 'storing' && queued === 0;
      });
      assert.equal((await recordsOf(gateway)).lost, 0);
      await until('that is said', () => /records are stored again; 0 were lost/.test(gateway.stderr()));
      const database = new DatabaseSync(join(disk, 'data.db'), { readOnly: true });
      assert.equal(database.prepare('PRAGMA integrity_check').get()!.integrity_check, 'ok');
      assert.equal(database.prepare('SELECT COUNT(*) AS n FROM switchyard_requests').get()!.n, asked);
      database.close();
    } finally {
      await gateway.stop();
    }
    const lines = (await readFile(join(disk, 'logs', 'gateway.log'), 'utf8')).split('\n');
    const whole = lines.filter((line) => {
      try {
        return line === '' || JSON.parse(line);
      } catch {
        return false;
      }
    });
    assert.ok(lines.length - whole.length <= 1, 'lines of the log were torn');
    assert.ok(lines.some((line) => /lines of the log were lost/.test(line)));
  });

  it('serves from the first request on where there was never any room', async () => {
    await fill();
    const gateway = await startGateway({ config: CONFIG, env: { SWITCHYARD_DATA_DIR: disk } });
    try {
      assert.equal(await ask(gateway), 200);
      await until('it is known', async () => (await recordsOf(gateway)).state === 'failing');
      await rm(ballast());
      await until('it stores', async () => (await recordsOf(gateway)).state === 'storing');
    } finally {
      await gateway.stop();
    }
  });
});
