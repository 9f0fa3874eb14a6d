import assert from 'node:assert/strict';
import { appendFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseLogLine } from '../../../../src/extension/supervisor/log-line.ts';
import { lastLines, LogTail } from '../../../../src/extension/supervisor/log-tail.ts';
import { temporaryFolder } from '../../../support/temporary.ts';

describe('log lines', () => {
  it('of pino read like sentences', () => {
    const line =
      '{"level":40,"time":1,"pid":7,"hostname":"h","msg":"cooling down","deployment":"eu","for":{"s":5}}';
    assert.deepEqual(parseLogLine(line), {
      level: 'warn',
      pid: 7,
      text: 'cooling down deployment=eu for={"s":5}',
    });
  });

  it('keep their level', () => {
    const levels = [10, 20, 30, 40, 50, 60].map(
      (level) => parseLogLine(JSON.stringify({ level, msg: '' })).level,
    );
    assert.deepEqual(levels, ['trace', 'debug', 'info', 'warn', 'error', 'error']);
  });

  it('of routing say all in their message', () => {
    const line =
      '{"level":30,"pid":7,"callId":"c","group":"g","attempts":[],"msg":"routing: g, 200 from a after 5 ms."}';
    assert.equal(parseLogLine(line).text, 'routing: g, 200 from a after 5 ms.');
  });

  it('of any other kind stay as they are', () => {
    for (const text of ['Error: boom', '{"level":', '42', 'null', ''])
      assert.equal(parseLogLine(text).text, text);
  });
});

describe('log tail', () => {
  let folder: string;
  let remove: () => Promise<void>;
  let file: string;
  let tail: LogTail;
  let lines: string[];

  beforeEach(async () => {
    ({ path: folder, remove } = await temporaryFolder());
    file = join(folder, 'gateway.log');
    lines = [];
  });
  afterEach(async () => {
    tail.dispose();
    await remove();
  });
  const follow = async () => {
    tail = new LogTail(file, (line) => lines.push(line));
    await tail.flush();
  };

  it('hands on what is appended, whole lines only', async () => {
    await writeFile(file, 'old\n');
    await follow();
    await appendFile(file, 'one\ntw');
    await tail.flush();
    assert.deepEqual(lines, ['one']);
    await appendFile(file, 'o\n');
    await tail.flush();
    assert.deepEqual(lines, ['one', 'two']);
  });

  it('hands on what is there when it is asked to', async () => {
    await writeFile(file, 'old\n');
    tail = new LogTail(file, (line) => lines.push(line), 'start');
    await tail.flush();
    assert.deepEqual(lines, ['old']);
  });

  it('keeps letters whole that are written in two parts', async () => {
    await writeFile(file, '');
    await follow();
    const bytes = Buffer.from('grün\n');
    await appendFile(file, bytes.subarray(0, 3));
    await tail.flush();
    await appendFile(file, bytes.subarray(3));
    await tail.flush();
    assert.deepEqual(lines, ['grün']);
  });

  it('starts over with a file that appears or was rotated', async () => {
    await follow();
    await writeFile(file, 'first, and rather long\n');
    await tail.flush();
    await writeFile(file, 'second\n');
    await tail.flush();
    assert.deepEqual(lines, ['first, and rather long', 'second']);
  });

  it('reads a rotated file on, for writers that have not noticed', async () => {
    await writeFile(file, '');
    await follow();
    const rotated = join(folder, 'gateway.1.log');
    await appendFile(file, 'before\n');
    await rename(file, rotated);
    await appendFile(rotated, 'late\n');
    await writeFile(file, 'after\n');
    await tail.flush();
    await appendFile(rotated, 'later\n');
    await appendFile(file, 'then\n');
    await tail.flush();
    assert.deepEqual(lines, ['before', 'late', 'after', 'later', 'then']);
  });

  it('finds the last lines', async () => {
    await follow();
    await writeFile(file, `${'x'.repeat(100_000)}\na\n\nb\n`);
    assert.deepEqual(await lastLines(file, 2), ['a', 'b']);
    assert.deepEqual(await lastLines(join(folder, 'none'), 2), []);
  });
});
