import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DiscoveryFile } from '../../../../src/contract/supervision.ts';
import { findAttachable } from '../../../../src/extension/supervisor/attach.ts';
import {
  dataDirectory,
  findGateway,
  isRecorded,
  mayBeAlive,
  recorded,
} from '../../../../src/extension/supervisor/discovery.ts';
import { baseUrl } from '../../../../src/extension/supervisor/http.ts';
import { type FakeGateway, startFakeGateway } from '../../../support/fake-gateway.ts';
import { temporaryFolder } from '../../../support/temporary.ts';

const CONFIG = '/w/switchyard.yaml';
const { pid: GONE } = spawnSync(process.execPath, ['-e', '']);

describe('discovery', () => {
  let dataDir: string;
  let remove: () => Promise<void>;
  let gateway: FakeGateway | undefined;

  beforeEach(async () => {
    ({ path: dataDir, remove } = await temporaryFolder());
    await mkdir(join(dataDir, 'gateways'));
  });
  afterEach(async () => {
    await gateway?.close();
    gateway = undefined;
    await remove();
  });

  const fileOf = (port: number) => join(dataDir, 'gateways', `${port}.json`);
  const record = async (change: Partial<DiscoveryFile>): Promise<string> => {
    const content: DiscoveryFile = {
      pid: process.pid,
      port: 1,
      host: '127.0.0.1',
      instance: 'x',
      config: CONFIG,
      startedAt: 0,
      version: '1',
      ...change,
    };
    await writeFile(fileOf(content.port), JSON.stringify(content));
    return fileOf(content.port);
  };
  const exists = (file: string) =>
    access(file).then(
      () => true,
      () => false,
    );

  it('looks where SWITCHYARD_DATA_DIR says', () => {
    assert.equal(dataDirectory({ SWITCHYARD_DATA_DIR: '/data' }), '/data');
    assert.match(dataDirectory({}), /\.switchyard$/);
  });

  it('finds the gateway that serves the file', async () => {
    gateway = await startFakeGateway({ config: CONFIG, dataDir });
    assert.deepEqual(await findGateway(dataDir, CONFIG), gateway.discovery);
    assert.equal(await findGateway(dataDir, '/w/other.yaml'), null);
  });

  it('does not take another program on the port for it', async () => {
    gateway = await startFakeGateway({ config: CONFIG, dataDir });
    await record({ port: gateway.discovery.port, instance: 'an older one' });
    assert.equal(await findGateway(dataDir, CONFIG), null);
  });

  it('sends no key before the instance is known', async () => {
    gateway = await startFakeGateway({ config: CONFIG, dataDir, key: 'right' });
    await record({ port: gateway.discovery.port, instance: 'an older one' });
    assert.equal(await findAttachable({ dataDir, config: CONFIG, keys: ['right'] }), null);
    assert.ok(gateway.calls.every(({ keyed }) => !keyed));
  });

  it('attaches by the first key that is taken, and says so when none is', async () => {
    gateway = await startFakeGateway({ config: CONFIG, dataDir, key: 'right' });
    const found = await findAttachable({ dataDir, config: CONFIG, keys: ['wrong', 'right'] });
    assert.deepEqual(found, { gateway: gateway.discovery, key: 'right' });
    await assert.rejects(
      findAttachable({ dataDir, config: CONFIG, keys: ['wrong'] }),
      /does not take this editor’s key/,
    );
  });

  it('waits a moment for the one that won the port', async () => {
    const search = findAttachable({ dataDir, config: CONFIG, keys: ['k'], contested: true });
    gateway = await startFakeGateway({ config: CONFIG, dataDir });
    assert.deepEqual((await search)?.gateway, gateway.discovery);
  });

  it('sweeps the files of processes that are provably gone, and no others', async () => {
    const gone = await record({ port: 1, pid: GONE });
    const alive = await record({ port: 2, instance: 'does not answer' });
    const broken = fileOf(3);
    await writeFile(broken, '{"pid":');
    const foreign = fileOf(4);
    await writeFile(foreign, JSON.stringify({ pid: GONE }));
    assert.deepEqual(
      (await recorded(dataDir)).map(({ port }) => port),
      [2],
    );
    assert.deepEqual(await Promise.all([gone, alive, broken, foreign].map(exists)), [
      false,
      true,
      true,
      true,
    ]);
  });

  it('knows a process that is gone from one that it may not signal', () => {
    assert.equal(mayBeAlive(process.pid), true);
    assert.equal(mayBeAlive(GONE), false);
  });

  it('tells a clean end from a crash', async () => {
    gateway = await startFakeGateway({ config: CONFIG, dataDir });
    const { discovery } = gateway;
    assert.equal(await isRecorded(dataDir, discovery), true);
    await gateway.crash();
    assert.equal(await isRecorded(dataDir, discovery), true);
    await gateway.close().catch(() => undefined);
    assert.equal(await isRecorded(dataDir, discovery), false);
    gateway = undefined;
  });

  it('finds nothing where there is no directory', async () => {
    assert.equal(await findGateway(join(dataDir, 'none'), CONFIG), null);
  });

  it('reaches a gateway that listens everywhere by loopback', () => {
    assert.equal(baseUrl({ host: '0.0.0.0', port: 1 }), 'http://127.0.0.1:1');
    assert.equal(baseUrl({ host: '::1', port: 1 }), 'http://[::1]:1');
  });
});
