import assert from 'node:assert/strict';
import { COMMANDS } from '../../../src/contract/ids.ts';
import { LINKED, statusLine } from '../../../src/extension/status-line.ts';
import type { State } from '../../../src/extension/supervisor/state.ts';
import { fakeDeployment, fakeState } from '../../support/fake-gateway.ts';

const running: State = {
  name: 'running',
  origin: 'own',
  gateway: { pid: 1, port: 4001, host: '127.0.0.1', instance: 'i', config: '/c', startedAt: 0, version: '1' },
};
const served = (id: string, share: number, change = {}) =>
  fakeDeployment(id, { share, requests: Math.round(share * 100), ...change });

describe('status line', () => {
  it('shows how the busiest group’s traffic splits', () => {
    const view = fakeState([
      served('us', 0.38),
      served('eu', 0.62),
      served('other', 1, { group: 'rare', requests: 2 }),
    ]);
    const { text, severity, command } = statusLine(running, view, 'served');
    assert.equal(text, '$(git-merge) 62\u00a0% eu · 38\u00a0% us');
    assert.equal(severity, 'none');
    assert.equal(command, COMMANDS.openDashboard);
  });

  it('shows the port before there is traffic', () => {
    assert.equal(
      statusLine(running, fakeState([fakeDeployment('a')]), 'served').text,
      '$(git-merge) Switchyard :4001',
    );
    assert.equal(statusLine(running, null, 'served').text, '$(git-merge) Switchyard :4001');
  });

  it('stays short', () => {
    const view = fakeState([
      served('a-deployment-with-a-very-long-name', 0.5),
      served('b', 0.3),
      served('c', 0.2),
    ]);
    assert.equal(
      statusLine(running, view, 'served').text,
      '$(git-merge) 50\u00a0% a-deployment-with… · 30\u00a0% b · …',
    );
  });

  it('tells of the busiest groups and deployments only, and how many more there are', () => {
    const view = fakeState(
      Array.from({ length: 1000 }, (_, n) =>
        served(`d${n}`, n === 999 ? 1 : 0, { group: `g${Math.floor(n / 100)}` }),
      ),
    );
    const { tooltip, text } = statusLine(running, view, 'served');
    const lines = tooltip.split('\n\n');
    assert.match(lines[1]!, /^\*\*g9\*\*: d999 100.%, .*, 95 more$/);
    assert.equal(lines.filter((line) => line.startsWith('**')).length, 8);
    assert.ok(lines.includes('and 2 more groups'));
    assert.equal(text, '$(git-merge) 100\u00a0% d999');
  });

  it('is an error only when nothing can be served', () => {
    const one = fakeState([served('a', 1), fakeDeployment('b', { state: 'cooling_down' })]);
    assert.equal(statusLine(running, one, 'served').severity, 'none');
    assert.match(statusLine(running, one, 'served').text, /\$\(watch\) 1$/);
    const all = fakeState([fakeDeployment('b', { state: 'cooling_down' })]);
    assert.equal(statusLine(running, all, 'served').severity, 'error');
    assert.equal(
      statusLine({ name: 'failed', reason: 'why', lastLogLines: [] }, null, 'served').severity,
      'error',
    );
    for (const state of [
      { name: 'stopped' },
      { name: 'starting' },
      { name: 'blocked', why: 'untrusted' },
    ] as const) {
      assert.equal(statusLine(state, null, 'served').severity, 'none', state.name);
    }
  });

  it('warns of a file that is not applied', () => {
    const { severity, text, tooltip } = statusLine(running, null, 'rejected');
    assert.equal(severity, 'warning');
    assert.match(text, /\$\(warning\)$/);
    assert.match(tooltip, /not applied/);
  });

  it('leads to the file when that is what is to be mended, else to the log', () => {
    const failed: Extract<State, { name: 'failed' }> = { name: 'failed', reason: 'why', lastLogLines: [] };
    assert.equal(statusLine(failed, null, 'served').command, COMMANDS.showLogs);
    const broken = statusLine({ ...failed, mend: { line: 8, column: 1 } }, null, 'served');
    assert.equal(broken.command, COMMANDS.openConfig);
    assert.match(broken.tooltip, /command:switchyard\.openConfig/);
  });

  it('warns of a file that is gone', () => {
    const { severity, text, tooltip } = statusLine(running, null, 'gone');
    assert.equal(severity, 'warning');
    assert.match(text, /\$\(warning\)$/);
    assert.match(tooltip, /gone.*read last/);
  });

  it('links only to commands that it may run, and offers a reset when something cools down', () => {
    const states: State[] = [
      running,
      { name: 'stopped' },
      { name: 'blocked', why: 'no-config' },
      { name: 'blocked', why: 'untrusted' },
      { name: 'locating', spawn: true },
      { name: 'starting' },
      { name: 'stopping', restart: false },
      { name: 'backoff', attempt: 1, until: 0 },
      { name: 'failed', reason: 'why', lastLogLines: [] },
    ];
    const view = fakeState([fakeDeployment('b', { state: 'cooling_down' })]);
    for (const state of states) {
      const { tooltip, command } = statusLine(state, view, 'served');
      const linked = Array.from(tooltip.matchAll(/\(command:([^)]+)\)/g), ([, id]) => id!);
      assert.ok(
        [...linked, command].every((id) => (LINKED as readonly string[]).includes(id)),
        state.name,
      );
    }
    assert.match(statusLine(running, view, 'served').tooltip, /resetAllCooldowns/);
  });
});
