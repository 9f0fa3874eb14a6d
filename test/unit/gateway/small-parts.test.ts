import assert from 'node:assert/strict';
import { parseCli } from '../../../src/gateway/cli.ts';
import { Keys } from '../../../src/gateway/config/keys.ts';
import { RecentTraces } from '../../../src/gateway/records/recent.ts';
import { retryAfterMs } from '../../../src/gateway/relay/retry-after.ts';
import { startFailure } from '../../../src/gateway/start-failure.ts';
import { Redact } from '../../../src/gateway/telemetry/redact.ts';
import type { Trace } from '../../../src/router/trace.ts';

const errno = (code: string, syscall: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${code} of ${syscall}`), { code, syscall });

describe('retry-after', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  const cases: [string | undefined, number | null][] = [
    ['7', 7000],
    ['0.5', 500],
    ['0', 0],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
    ['Thu, 01 Jan 2025 00:00:30 GMT', null],
    ['-3', null],
    ['soon', null],
    [' ', null],
    [undefined, null],
  ];
  for (const [header, ms] of cases)
    it(`of ${header} is ${ms}`, () => assert.equal(retryAfterMs(header, now), ms));
});

describe('redaction', () => {
  it('blots out what is known, the longer of two that overlap first', () => {
    const redact = new Redact();
    redact.know(['sk-secret', 'sk-secret-longer', undefined, 'abc']);
    assert.equal(redact.text('a sk-secret-longer b sk-secret abc'), 'a [redacted] b [redacted] abc');
    assert.equal(redact.bytes(Buffer.from('x sk-secret')).toString(), 'x [redacted]');
    const clean = Buffer.from('nothing');
    assert.equal(redact.bytes(clean), clean);
    assert.equal(new Redact().text('nothing known'), 'nothing known');
  });

  it('takes secrets literally, also as JSON writes them, and forgets none', () => {
    const redact = new Redact();
    redact.know(['a.c+(d)$[e]', 'quo"ted\\']);
    redact.know(['another']);
    assert.equal(redact.text('abc+(d)$[e] a.c+(d)$[e] another'), 'abc+(d)$[e] [redacted] [redacted]');
    assert.equal(redact.text(JSON.stringify('x quo"ted\\ y')), '"x [redacted] y"');
  });
});

describe('stored keys', () => {
  it('win over the environment and can be forgotten', () => {
    const keys = new Keys({ A: 'env', B: 'env' });
    keys.store({ A: 'stored', C: 'stored' });
    assert.deepEqual(['A', 'B', 'C', 'D'].map(keys.lookup), ['stored', 'env', 'stored', undefined]);
    keys.store({ A: null });
    assert.equal(keys.lookup('A'), 'env');
  });
});

describe('the command line', () => {
  it('has the defaults of the contract', () => {
    assert.deepEqual(parseCli([]), {
      config: undefined,
      port: 4000,
      host: '127.0.0.1',
      check: false,
      demo: false,
      help: false,
      version: false,
    });
  });
  for (const argv of [
    ['--port', 'x'],
    ['--port', '70000'],
    ['--port', '-1'],
    ['--nonsense'],
    ['file.yaml'],
    ['--demo', '--config', 'x'],
    ['--config', ''],
    ['--host', ''],
  ]) {
    it(`says what is wrong with ${argv.join(' ')}`, () => assert.equal(typeof parseCli(argv), 'string'));
  }
});

describe('a start that fails', () => {
  const at = { file: 'my.yaml', config: '/here/my.yaml', host: '10.0.0.9', port: 80 };
  const cases: [NodeJS.ErrnoException, string, RegExp][] = [
    [errno('EADDRINUSE', 'listen'), 'port-in-use', /^Port 80 is in use\..*--port N/],
    [errno('EACCES', 'listen'), 'other', /port 80.*--port N/],
    [errno('EADDRNOTAVAIL', 'listen'), 'other', /--host 10\.0\.0\.9 is no address of this machine/],
    [errno('ENOTFOUND', 'getaddrinfo'), 'other', /--host 10\.0\.0\.9 is no address of this machine/],
    [errno('ENOENT', 'open'), 'config-missing', /^my\.yaml can't be read: there is no such file/],
    [errno('EISDIR', 'read'), 'config-missing', /it is a folder/],
    [errno('EACCES', 'open'), 'config-missing', /may not read it/],
    [Object.assign(errno('ENOTDIR', 'mkdir'), { path: '/data/logs' }), 'other', /SWITCHYARD_DATA_DIR/],
    [new Error('unforeseen'), 'other', /^unforeseen$/],
  ];
  for (const [error, code, message] of cases)
    it(`by ${error.code ?? 'anything'} of ${error.syscall ?? 'anything'} says what to do`, () => {
      const failure = startFailure(error, at);
      assert.equal(failure.code, code);
      assert.match(failure.message, message);
    });
});

describe('recent traces', () => {
  const trace = (n: number): Trace =>
    ({ callId: `c${n}`, group: n % 2 ? 'odd' : 'even', outcome: 'success', deployment: null }) as Trace;
  it('are the last so many, newest first, by filter', () => {
    const traces = new RecentTraces(4);
    assert.deepEqual(traces.list({ limit: 9 }), []);
    for (let n = 0; n < 10; n++) traces.add(trace(n));
    const ids = (more: object) => traces.list({ limit: 9, ...more }).map(({ callId }) => callId);
    assert.deepEqual(ids({}), ['c9', 'c8', 'c7', 'c6']);
    assert.deepEqual(ids({ limit: 1 }), ['c9']);
    assert.deepEqual(ids({ group: 'even' }), ['c8', 'c6']);
    assert.deepEqual(ids({ outcome: 'failure' }), []);
    assert.equal(traces.find('c5'), undefined);
    assert.equal(traces.find('c7')?.callId, 'c7');
  });
});
