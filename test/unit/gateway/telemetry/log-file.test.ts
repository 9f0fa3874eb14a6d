import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LogFile } from '../../../../src/gateway/telemetry/log-file.ts';
import { temporaryFolder } from '../../../support/temporary.ts';

describe('the log file', () => {
  let folder: string;
  let remove: () => Promise<void>;
  let path: string;
  let failures: string[];
  let lost: number[];
  let open: LogFile[];

  beforeEach(async () => {
    ({ path: folder, remove } = await temporaryFolder());
    path = join(folder, 'logs', 'gateway.log');
    [failures, lost, open] = [[], [], []];
  });
  afterEach(async () => {
    await Promise.all(open.map((file) => file.close()));
    await remove();
  });

  const logFile = async (
    more: { path?: string; maxBytes?: number; keep?: number } = {},
  ): Promise<LogFile> => {
    const file = new LogFile({
      path,
      maxBytes: 100,
      keep: 3,
      failed: ({ message }) => failures.push(message),
      recovered: (count) => lost.push(count),
      ...more,
    });
    open.push(file);
    await file.open();
    return file;
  };
  const fill = async (file: LogFile, from: number, to: number): Promise<void> => {
    for (let i = from; i < to; i++) {
      file.write(`${String(i).padStart(49, '.')}\n`);
      await file.flush();
    }
  };
  const linesIn = async (name: string): Promise<number[]> =>
    (await readFile(join(folder, 'logs', name), 'utf8'))
      .split('\n')
      .slice(0, -1)
      .map((line) => Number(line.replaceAll('.', '')));
  const names = async (): Promise<string[]> => (await readdir(join(folder, 'logs'))).toSorted();

  it('is its user’s alone', async () => {
    const file = await logFile();
    await fill(file, 0, 3);
    for (const name of await names())
      assert.equal((await stat(join(folder, 'logs', name))).mode & 0o777, 0o600);
  });

  it('holds every character, however long the lines that wait have grown', async () => {
    const file = await logFile({ maxBytes: 1e9 });
    const lines = Array.from({ length: 300 }, (_, i) => `${i} é€😀${'ü'.repeat(i * 7)}\n`);
    for (const line of lines) file.write(line);
    await file.flush();
    file.write('the next\n');
    await file.flush();
    assert.equal(await readFile(path, 'utf8'), `${lines.join('')}the next\n`);
  });

  it('is rotated by size, and only so many are kept', async () => {
    const file = await logFile();
    await fill(file, 0, 9);
    assert.deepEqual(await names(), ['gateway.1.log', 'gateway.2.log', 'gateway.3.log', 'gateway.log']);
    assert.deepEqual(await linesIn('gateway.log'), [8]);
    assert.deepEqual(await linesIn('gateway.1.log'), [6, 7]);
    assert.deepEqual(await linesIn('gateway.3.log'), [2, 3]);
  });

  it('goes on with what an earlier process wrote', async () => {
    await mkdir(join(folder, 'logs'));
    await writeFile(path, '0\n1\n');
    await fill(await logFile(), 2, 3);
    assert.deepEqual(await linesIn('gateway.log'), [0, 1, 2]);
  });

  it('loses nothing when several processes write and rotate it', async () => {
    const writers = await Promise.all([1, 2, 3].map(() => logFile({ maxBytes: 500, keep: 1000 })));
    await Promise.all(
      writers.map((file, writer) => fill(file, 1000 * (writer + 1), 1000 * (writer + 1) + 100)),
    );
    const files = await names();
    const all = (await Promise.all(files.map((name) => linesIn(name)))).flat();
    assert.equal(all.length, 300);
    assert.equal(new Set(all).size, 300);
    assert.ok(files.length > 3);
    for (const name of files.filter((one) => one !== 'gateway.log')) {
      const { size } = await stat(join(folder, 'logs', name));
      assert.ok(size >= 500, `${name} was rotated by one that did not see that another had`);
    }
    assert.ok(!files.includes('gateway.log.lock'));
  });

  it('follows when another process has rotated it', async () => {
    const file = await logFile({ maxBytes: 10_000 });
    await fill(file, 0, 1);
    await rename(path, join(folder, 'logs', 'gateway.1.log'));
    await fill(file, 1, 2);
    assert.deepEqual(await linesIn('gateway.log'), [1]);
    await rm(path);
    await fill(file, 2, 3);
    assert.deepEqual(await linesIn('gateway.log'), [2]);
  });

  it('waits for a lock, but not for one that a crash left', async () => {
    const file = await logFile();
    await writeFile(`${path}.lock`, '');
    await fill(file, 0, 4);
    assert.deepEqual(await names(), ['gateway.log', 'gateway.log.lock']);
    const old = new Date(Date.now() - 60_000);
    await utimes(`${path}.lock`, old, old);
    await fill(file, 4, 6);
    assert.deepEqual(await names(), ['gateway.1.log', 'gateway.log']);
    assert.deepEqual(await linesIn('gateway.1.log'), [0, 1, 2, 3, 4]);
  });

  it('that cannot be written says so once, and counts what was lost', async function () {
    const file = await logFile();
    await rm(join(folder, 'logs'), { recursive: true });
    await fill(file, 0, 3);
    assert.equal(failures.length, 1);
    assert.match(failures[0]!, /ENOENT/);
    await mkdir(join(folder, 'logs'));
    await fill(file, 3, 4);
    assert.deepEqual(lost, [3]);
    assert.deepEqual(await linesIn('gateway.log'), [3]);
  });

  it('on a full disk loses lines and nothing else', async function () {
    if (process.platform !== 'linux') {
      console.log('      skipped: /dev/full is Linux’s');
      this.skip();
    }
    const file = await logFile({ path: '/dev/full' });
    await fill(file, 0, 2);
    assert.equal(failures.length, 1);
    assert.match(failures[0]!, /ENOSPC/);
  });

  it('holds a bounded number of lines for a slow disk', async () => {
    const file = await logFile({ maxBytes: 1e9 });
    const line = `${'x'.repeat(1024 * 1024 - 1)}\n`;
    for (let i = 0; i < 10; i++) file.write(line);
    await file.flush();
    assert.equal((await stat(path)).size, 8 * 1024 * 1024);
    assert.deepEqual(lost, [2]);
  });
});
