import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LogLevel } from '../../../../src/contract/log-levels.ts';
import type { State } from '../../../../src/extension/supervisor/state.ts';
import { mayBeAlive } from '../../../../src/extension/supervisor/discovery.ts';
import { gatewayEnvironment } from '../../../../src/extension/supervisor/spawn.ts';
import { Supervisor } from '../../../../src/extension/supervisor/supervisor.ts';
import { startFakeGateway } from '../../../support/fake-gateway.ts';
import { temporaryFolder } from '../../../support/temporary.ts';
import { until } from '../../../support/until.ts';

const SCRIPT = join(import.meta.dirname, '../../../support/fake-gateway-process.ts');

describe('supervisor', () => {
  let folder: string;
  let dataDir: string;
  let config: string;
  let remove: () => Promise<void>;
  let windows: Supervisor[] = [];
  let log: string[] = [];
  let changed: { keepRunning?: boolean; logLevel?: LogLevel } = {};

  const open = (port = 0): Supervisor => {
    const window = new Supervisor({
      dataDir,
      script: SCRIPT,
      settings: () => ({ port, keepRunning: false, logLevel: 'info', ...changed }),
      keys: {
        controlKey: () => Promise.resolve('control'),
        masterKey: () => Promise.resolve(undefined),
        stored: () => Promise.resolve({ OPENAI_API_KEY: 'sk-secret' }),
      },
      log: ({ text }) => log.push(text),
    });
    windows.push(window);
    return window;
  };
  const begin = (window: Supervisor) =>
    window.send({ type: 'situation', config, trusted: true, autoStart: true });
  const reaches = <N extends State['name']>(window: Supervisor, name: N) =>
    until(`${name} (it is ${window.state.name})`, () =>
      window.state.name === name ? (window.state as Extract<State, { name: N }>) : null,
    );
  const running = async (window: Supervisor) => {
    const { gateway, origin } = await reaches(window, 'running');
    await until('the first snapshot', () => window.live.state);
    return { ...gateway, origin };
  };
  const gone = (pid: number) => until(`process ${pid} is gone`, () => !mayBeAlive(pid));

  beforeEach(async () => {
    ({ path: folder, remove } = await temporaryFolder());
    dataDir = join(folder, 'data');
    config = join(folder, 'switchyard.yaml');
    await writeFile(config, 'ok');
    log = [];
    changed = {};
  });

  afterEach(async () => {
    for (const window of windows) {
      const { state } = window;
      window.dispose();
      if (state.name === 'running' && mayBeAlive(state.gateway.pid) && state.gateway.pid !== process.pid) {
        process.kill(state.gateway.pid, 'SIGKILL');
        await gone(state.gateway.pid);
      }
    }
    windows = [];
    await remove();
  });

  it('starts a gateway, hands the keys over and shows its state', async () => {
    const window = open();
    begin(window);
    const { origin, pid } = await running(window);
    assert.equal(origin, 'own');
    assert.notEqual(pid, process.pid);
    await until('its word on the keys', () => log.includes('keys: OPENAI_API_KEY'));
  });

  it('gives the second window the gateway of the first', async () => {
    const [first, second] = [open(), open()];
    begin(first);
    const { instance } = await running(first);
    begin(second);
    const attached = await running(second);
    assert.equal(attached.instance, instance);
    assert.equal(attached.origin, 'attached');
  });

  it('two windows that start at once share one gateway', async () => {
    const { port } = await startFakeGateway({ config: '/elsewhere', dataDir }).then(async (probe) => {
      await probe.close();
      return probe.discovery;
    });
    const [first, second] = [open(port), open(port)];
    begin(first);
    begin(second);
    assert.equal((await running(first)).instance, (await running(second)).instance);
  });

  it('hands a changed setting on to the gateway that runs', async () => {
    const gateway = await startFakeGateway({ config, dataDir, key: 'control' });
    const window = open();
    begin(window);
    await running(window);
    window.useKeepRunning(true);
    window.useLogLevel('debug');
    const called = (what: string) => until(what, () => gateway.calls.some((call) => call.what === what));
    await called('PUT /admin/lease');
    await called('PUT /admin/log-level');
    assert.equal(window.state.name, 'running');
    window.dispose();
    await gateway.close();
  });

  for (const [what, path] of [
    [{ keepRunning: true }, '/admin/lease'],
    [{ logLevel: 'debug' }, '/admin/log-level'],
  ] as const) {
    it(`hands ${Object.keys(what).join()} on that was changed while it started, and nothing else`, async () => {
      const { fetch: original } = globalThis;
      const told: string[] = [];
      globalThis.fetch = (url, options) => {
        if (options?.method === 'PUT' && typeof url === 'string') told.push(new URL(url).pathname);
        return original(url, options);
      };
      try {
        const window = open();
        begin(window);
        await reaches(window, 'starting');
        changed = what;
        await running(window);
        await until('it is told', () => told.length > 0);
        assert.deepEqual(told, [path]);
      } finally {
        globalThis.fetch = original;
      }
    });
  }

  it('takes the next port when another program has this one', async () => {
    const other = await startFakeGateway({ config: '/elsewhere', dataDir });
    const window = open(other.discovery.port);
    begin(window);
    assert.equal((await running(window)).port, other.discovery.port + 1);
    await other.close();
  });

  it('starts it again after kill -9', async () => {
    const window = open();
    begin(window);
    const { pid, instance } = await running(window);
    process.kill(pid, 'SIGKILL');
    await reaches(window, 'backoff');
    assert.ok(window.live.state, 'what was known stays in view');
    const next = await running(window);
    assert.notEqual(next.instance, instance);
    await until('the new snapshot', () => window.live.state?.gateway.instance === next.instance);
  });

  it('starts one again that it had attached to, after its death', async () => {
    const [first, second] = [open(), open()];
    begin(first);
    const { pid } = await running(first);
    begin(second);
    await running(second);
    first.dispose();
    process.kill(pid, 'SIGKILL');
    const next = await until('its own', () =>
      second.state.name === 'running' && second.state.origin === 'own' ? second.state : null,
    );
    assert.notEqual(next.gateway.pid, pid);
  });

  it('stops for all windows, and all follow the next start', async () => {
    const [first, second] = [open(), open()];
    begin(first);
    const { pid } = await running(first);
    begin(second);
    await running(second);
    second.send({ type: 'stop' });
    await Promise.all([reaches(first, 'stopped'), reaches(second, 'stopped'), gone(pid)]);
    assert.equal(first.live.state, null);
    assert.deepEqual(await readdir(join(dataDir, 'gateways')), []);
    first.send({ type: 'start' });
    assert.equal((await running(first)).instance, (await running(second)).instance);
  });

  it('restarts into another process', async () => {
    const window = open();
    begin(window);
    const { pid } = await running(window);
    window.send({ type: 'restart' });
    const next = await until('the next', () =>
      window.state.name === 'running' && window.state.gateway.pid !== pid ? window.state : null,
    );
    assert.equal(mayBeAlive(pid), false);
    assert.equal(next.origin, 'own');
  });

  it('stopped while it starts, leaves no process', async () => {
    await writeFile(config, 'hang');
    const window = open();
    begin(window);
    await reaches(window, 'starting');
    window.send({ type: 'stop' });
    await reaches(window, 'stopped');
  });

  it('tries again after a crash at the start', async () => {
    await writeFile(config, 'crash');
    const window = open();
    begin(window);
    await reaches(window, 'backoff');
    await writeFile(config, 'ok');
    await running(window);
  });

  it('waits for the file to be saved when it is invalid', async () => {
    await writeFile(config, 'invalid');
    const window = open();
    begin(window);
    const { reason, lastLogLines } = await reaches(window, 'failed');
    assert.equal(reason, 'The file has errors.');
    assert.deepEqual(lastLogLines, [], 'the reason says it all');
    await writeFile(config, 'ok');
    window.send({ type: 'saved' });
    await running(window);
  });

  it('opens the stream again when it breaks while the gateway lives', async () => {
    const gateway = await startFakeGateway({ config, dataDir, key: 'control' });
    const window = open();
    begin(window);
    await running(window);
    gateway.cut();
    await until(
      'a second stream',
      () => gateway.calls.filter(({ what }) => what === 'GET /admin/events').length === 2,
    );
    assert.equal(window.state.name, 'running');
    await gateway.close();
    await reaches(window, 'stopped');
  });

  it('gives its lease up and nothing else when the window closes', async () => {
    const gateway = await startFakeGateway({ config, dataDir, key: 'control' });
    const window = open();
    begin(window);
    await until('the lease', () => gateway.leases === 1);
    window.dispose();
    await until('no lease', () => gateway.leases === 0);
    assert.ok(gateway.calls.every(({ what }) => what !== 'POST /admin/shutdown'));
    await gateway.close();
  });

  it('leaves no key in the environment or the files', async () => {
    const window = open();
    begin(window);
    const { pid } = await running(window);
    const environment = gatewayEnvironment({ PATH: '/bin', VSCODE_PID: '1' }, { dataDir, logLevel: 'warn' });
    assert.deepEqual(Object.keys(environment).sort(), [
      'ELECTRON_RUN_AS_NODE',
      'PATH',
      'SWITCHYARD_DATA_DIR',
      'SWITCHYARD_HAND_OVER',
      'SWITCHYARD_LOG_LEVEL',
    ]);
    if (process.platform === 'linux') {
      for (const file of ['environ', 'cmdline']) {
        const text = await readFile(`/proc/${pid}/${file}`, 'utf8');
        assert.ok(!text.includes('sk-secret') && !text.includes('control'), file);
      }
    }
  });
});
