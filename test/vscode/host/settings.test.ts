import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { COMMANDS, SETTINGS } from '../../../src/contract/ids.ts';
import type { Api } from '../../../src/extension.ts';
import { freePort } from '../workbench/sandbox.ts';
import { until } from '../../support/until.ts';
import {
  activated,
  ask,
  configure,
  fixture,
  progresses,
  reaches,
  running,
  type Toast,
  toasts,
} from '../support/extension.ts';
import { heldConfig, type HeldUpstream, holdUpstream } from '../support/held-upstream.ts';

describe('settings, changed while the gateway runs', () => {
  let api: Api;
  let upstream: HeldUpstream;

  before(async () => {
    api = await activated();
    await running(api);
    upstream = await holdUpstream();
    const uri = fixture('held/switchyard.yaml');
    await vscode.workspace.fs.writeFile(uri, Buffer.from(heldConfig(upstream.base)));
  });
  after(() => upstream.close());

  const groups = () => (api.tree.getChildren() as { id: string }[]).map(({ id }) => id);
  const serves = (name: string) =>
    until(`${name} serves`, async () => {
      const { config } = await running(api);
      return config === fixture(name).fsPath && api.view?.gateway.configFile === config;
    });

  /** Changes a setting and waits for what is said of it. */
  const told = async (name: string, value: unknown, about: RegExp, button?: string): Promise<Toast> => {
    const { said, dispose } = toasts(button);
    try {
      await configure(name, value);
      return await until(`${about} is said`, () => said.find(({ message }) => about.test(message)));
    } finally {
      dispose();
    }
  };

  it('another file serves, once what runs with the old one has its answer', async () => {
    await configure(SETTINGS.configFile, 'held/switchyard.yaml');
    await serves('held/switchyard.yaml');
    assert.deepEqual(groups(), ['held']);
    const answer = ask(api, 'held');
    const held = await upstream.held();
    await until('it is in flight', () => api.view?.deployments.some(({ inFlight }) => inFlight === 1));

    const { shown, dispose } = progresses();
    try {
      await configure(SETTINGS.configFile, undefined);
      await until('the old one ends', () => api.state.name === 'stopping');
      const [progress] = await until('it is said', () => shown.length > 0 && shown);
      assert.equal(progress?.title, 'Restarting the gateway');
      assert.deepEqual(progress.messages, ['Ends the remaining request after 30 s.']);
      assert.equal(progress.over, false);
      held.answer();
      assert.equal((await answer).status, 200);
      await until('no longer', () => progress.over);
    } finally {
      dispose();
    }
    await serves('switchyard.yaml');
    assert.ok(groups().includes('chat'));
    assert.equal((await ask(api, 'chat')).status, 200);
  });

  it('a file that is not there is named, and the one that serves goes on', async () => {
    const { pid } = await running(api);
    const { message, buttons } = await told(SETTINGS.configFile, 'nope.yaml', /switchyard\.configFile/);
    assert.match(message, /names nope\.yaml, and there is no such file/);
    assert.deepEqual(buttons, ['Open Settings', 'Create Configuration']);
    assert.equal((await ask(api, 'chat')).status, 200);

    const { said, dispose } = toasts();
    await vscode.commands.executeCommand(COMMANDS.restart);
    await until('it says why not', () => said.find(({ message: why }) => /restart with/.test(why)));
    dispose();
    await configure(SETTINGS.configFile, undefined);
    assert.equal((await running(api)).pid, pid);
  });

  it('a port that is none is named, and changes nothing', async () => {
    const { pid, port } = await running(api);
    const { message, buttons } = await told(SETTINGS.port, 99_999, /switchyard\.port/);
    assert.match(message, /is 99999, and a port is a whole number from 0 to 65535/);
    assert.deepEqual(buttons, ['Open Settings']);
    assert.deepEqual(await running(api).then((now) => [now.pid, now.port]), [pid, port]);
    await configure(SETTINGS.port, undefined);
  });

  it('another port is offered, and taken when the user says so; terminals follow', async () => {
    const before = await running(api);
    const port = await freePort();
    await configure(SETTINGS.terminalEnvironment, true);
    const variable = () => api.variables.get('OPENAI_BASE_URL')?.value;
    await until('the old address', () => variable() === `http://127.0.0.1:${before.port}/v1`);

    const { message } = await told(SETTINGS.port, port, /until it is restarted/);
    assert.ok(message.includes(String(before.port)) && message.includes(String(port)), message);
    assert.equal((await running(api)).pid, before.pid, 'nothing moves before');

    await vscode.commands.executeCommand(COMMANDS.restart);
    await until('it listens there', async () => (await running(api)).port === port);
    assert.equal((await ask(api, 'chat')).status, 200);
    await until('the new address', () => variable() === `http://127.0.0.1:${port}/v1`);
    await configure(SETTINGS.terminalEnvironment, undefined);
    await until('none', () => variable() === undefined);

    await told(SETTINGS.port, undefined, /until it is restarted/, 'Restart Gateway');
    await until('it is back', async () => (await running(api)).port === before.port);
  });

  describe('a changed port, with another window in use', () => {
    const window = vscode.window as unknown as { state: vscode.WindowState };
    const original = Object.getOwnPropertyDescriptor(window, 'state')!;
    const focus = (focused: boolean): void => {
      Object.defineProperty(window, 'state', { configurable: true, value: { focused, active: focused } });
    };
    afterEach(async () => {
      Object.defineProperty(window, 'state', original);
      await configure(SETTINGS.port, undefined);
    });

    it('is not offered here', async () => {
      focus(false);
      const { said, dispose } = toasts();
      await configure(SETTINGS.port, await freePort());
      // Told by the same timer, after the port.
      await configure(SETTINGS.logLevel, 'noisy');
      await until('what is wrong is said', () => said.length > 0);
      await configure(SETTINGS.logLevel, undefined);
      dispose();
      assert.deepEqual(
        said.filter(({ message }) => /until it is restarted/.test(message)),
        [],
      );
    });

    it('is not taken twice, when the other has restarted it before this one is answered', async () => {
      const port = await freePort();
      const before = await running(api);
      let answer: (button: string) => void = () => undefined;
      const dialogs = vscode.window as unknown as { showInformationMessage: unknown };
      const { showInformationMessage } = dialogs;
      dialogs.showInformationMessage = () => new Promise((resolve) => (answer = resolve));
      const offered = until('it is offered', () => answer.length > 0 && answer);
      try {
        await configure(SETTINGS.port, port);
        const press = await offered;
        await vscode.commands.executeCommand(COMMANDS.restart);
        const moved = await until('it listens there', async () => {
          const gateway = await running(api);
          return gateway.port === port && gateway;
        });
        assert.notEqual(moved.pid, before.pid);
        press('Restart Gateway');
        await ask(api, 'chat');
        assert.equal((await running(api)).pid, moved.pid);
      } finally {
        dialogs.showInformationMessage = showInformationMessage;
      }
      await told(SETTINGS.port, undefined, /until it is restarted/, 'Restart Gateway');
      await until('it is back', async () => (await running(api)).port === before.port);
    });
  });

  it('starting by itself, turned off and on, leaves one that runs as it is', async () => {
    const { pid } = await running(api);
    await configure(SETTINGS.autoStart, false);
    await configure(SETTINGS.autoStart, undefined);
    assert.equal((await ask(api, 'chat')).status, 200);
    assert.equal((await running(api)).pid, pid);
  });

  it('starting by itself, turned on, starts one that ended elsewhere, and none that was stopped here', async () => {
    await configure(SETTINGS.autoStart, false);
    const { port } = await running(api);
    await fetch(`http://127.0.0.1:${port}/admin/shutdown`, { method: 'POST' });
    await reaches(api, 'stopped');
    await configure(SETTINGS.autoStart, true);
    await running(api);

    await vscode.commands.executeCommand(COMMANDS.stop);
    await reaches(api, 'stopped');
    await configure(SETTINGS.autoStart, false);
    await configure(SETTINGS.autoStart, true);
    const { said, dispose } = toasts();
    await configure(SETTINGS.logLevel, 'shrill');
    await until('settings are followed', () => said.length > 0);
    dispose();
    assert.equal(api.state.name, 'stopped');
    await configure(SETTINGS.logLevel, undefined);
    await configure(SETTINGS.autoStart, undefined);
    await vscode.commands.executeCommand(COMMANDS.start);
    await running(api);
  });

  /** The leases that are told to a gateway meanwhile. */
  const leases = async (action: (told: unknown[]) => Promise<void>): Promise<unknown[]> => {
    const told: unknown[] = [];
    const { fetch: original } = globalThis;
    globalThis.fetch = async (url, options) => {
      const answer = await original(url, options);
      if (typeof url === 'string' && url.endsWith('/admin/lease')) told.push(await answer.clone().json());
      return answer;
    };
    try {
      await action(told);
    } finally {
      globalThis.fetch = original;
    }
    return told;
  };

  it('keeping it running, turned on and off, is told to the gateway that runs', async () => {
    const { pid } = await running(api);
    const told = await leases(async (so) => {
      await configure(SETTINGS.keepRunning, true);
      await until('it goes on for ever', () => so.length === 1);
      await configure(SETTINGS.keepRunning, undefined);
      await until('it waits for a window', () => so.length === 2);
    });
    assert.deepEqual(told, [{ seconds: null }, { seconds: 30 }]);
    assert.equal((await running(api)).pid, pid);
  });

  it('keeping it running, turned on while one starts, is told to it once it runs', async () => {
    await vscode.commands.executeCommand(COMMANDS.stop);
    await reaches(api, 'stopped');
    const told = await leases(async (so) => {
      await vscode.commands.executeCommand(COMMANDS.start);
      await reaches(api, 'starting');
      await configure(SETTINGS.keepRunning, true);
      await running(api);
      await until('it goes on for ever', () => so.length > 0);
    });
    assert.deepEqual(told, [{ seconds: null }]);
    await configure(SETTINGS.keepRunning, undefined);
  });

  it('the log level counts at once', async () => {
    const log = join(process.env.SWITCHYARD_DATA_DIR!, 'logs', 'gateway.log');
    const { pid } = await running(api);
    const traces = async () => (await readFile(log, 'utf8')).split('"decisions"').length;
    const before = await traces();
    await configure(SETTINGS.logLevel, 'debug');
    await until('whole traces are written', async () => {
      await ask(api, 'chat');
      return (await traces()) > before;
    });
    assert.equal((await running(api)).pid, pid);
    const { message } = await told(SETTINGS.logLevel, 'loud', /switchyard\.logLevel/);
    assert.match(message, /"loud".*trace, debug, info, warn, error/);
    await configure(SETTINGS.logLevel, undefined);
  });
});
