import assert from 'node:assert/strict';
import type { DeploymentView } from '../../../src/contract/admin.ts';
import { rowsOf } from '../../../src/extension/deployments/rows.ts';
import { shareBar } from '../../../src/extension/deployments/share-bar.ts';
import { isInTrouble, isUsable } from '../../../src/extension/deployments/states.ts';
import { deploymentTooltip, groupTooltip } from '../../../src/extension/deployments/tooltip.ts';
import { fakeDeployment, fakeState } from '../../support/fake-gateway.ts';

const NOW = 1_000_000;
const NBSP = '\u00a0';

const rowOf = (change: Partial<DeploymentView>) =>
  rowsOf(fakeState([fakeDeployment('eu', change)]), NOW)[0]!.children[0]!;

describe('deployment rows', () => {
  it('stand under their groups, in the order of the file', () => {
    const rows = rowsOf(
      fakeState([fakeDeployment('a'), fakeDeployment('b', { group: 'backup' }), fakeDeployment('c')]),
      NOW,
    );
    assert.deepEqual(
      rows.map(({ key, children }) => [key, children.map((child) => child.key)]),
      [
        ['group/chat', ['deployment/a', 'deployment/c']],
        ['group/backup', ['deployment/b']],
      ],
    );
  });

  it('tell latency and share', () => {
    const { description, context, icon } = rowOf({
      latencyMs: { p50: 820.4, p95: 1200, p99: null, ttftP50: null },
      share: 0.619,
    });
    assert.equal(description, `p50 820${NBSP}ms · 62${NBSP}%`);
    assert.equal(context, 'deployment');
    assert.deepEqual(icon, { name: 'pass-filled', color: 'charts.green' });
  });

  it('say so before the first answer', () => {
    assert.equal(rowOf({}).description, 'no requests yet');
    assert.equal(rowOf({ failures: 1 }).description, '1 failed attempt');
    assert.equal(rowOf({ failures: 2 }).description, '2 failed attempts');
  });

  it('are read out without dots', () => {
    const { spoken } = rowOf({ state: 'unhealthy', reason: 'KEY is not set' });
    assert.equal(spoken, 'Deployment eu, unhealthy, KEY is not set');
  });

  it('count a cooldown down to its last second', () => {
    const at = (ms: number) => rowOf({ state: 'cooling_down', cooldownEndsAt: NOW + ms }).description;
    assert.equal(at(33_001), `cooling down 34${NBSP}s`);
    assert.equal(at(1), `cooling down 1${NBSP}s`);
    assert.equal(at(-500), `cooling down 0${NBSP}s`);
    assert.equal(at(125_000), `cooling down 2${NBSP}min 5${NBSP}s`);
    assert.equal(rowOf({ state: 'cooling_down' }).context, 'deployment.cooling');
  });

  it('say what is wrong, and offer what fits', () => {
    assert.equal(rowOf({ state: 'unhealthy' }).description, 'unhealthy');
    assert.equal(
      rowOf({ state: 'unhealthy', reason: 'KEY is not set' }).description,
      'unhealthy · KEY is not set',
    );
    assert.equal(rowOf({ state: 'disabled' }).context, 'deployment.disabled');
    assert.equal(rowOf({ state: 'circuit_open' }).context, 'deployment.cooling');
    assert.equal(rowOf({ state: 'unhealthy' }).context, 'deployment');
  });

  it('are read out in words', () => {
    const { spoken } = rowOf({ state: 'cooling_down', cooldownEndsAt: NOW + 5000 });
    assert.equal(spoken, `Deployment eu, cooling down 5${NBSP}s`);
  });

  it('of a group count what is usable', () => {
    const [group] = rowsOf(fakeState([fakeDeployment('a'), fakeDeployment('b', { state: 'disabled' })]), NOW);
    assert.equal(group!.description, '1 of 2 up · simple-shuffle');
    const [dead] = rowsOf(fakeState([fakeDeployment('a', { state: 'cooling_down' })]), NOW);
    assert.deepEqual(dead!.icon, { name: 'error', color: 'charts.red' });
  });

  it('of a group show how its traffic is split', () => {
    const [group] = rowsOf(
      fakeState([fakeDeployment('a', { share: 0.75 }), fakeDeployment('b', { share: 0.25 })]),
      NOW,
    );
    assert.equal(group!.description, '2 up · ████████▒▒ · simple-shuffle');
    assert.ok(!group!.spoken.includes('█'));
    const [alone] = rowsOf(fakeState([fakeDeployment('a', { share: 1 })]), NOW);
    assert.equal(alone!.description, '1 up · simple-shuffle');
  });

  it('add the cost of today once there is one', () => {
    const cost = (amount: number | null) => rowOf({ share: 1, cost: 7, costToday: amount }).description;
    assert.equal(cost(0.1234), `100${NBSP}% · $0.12`);
    assert.equal(cost(0.001), `100${NBSP}% · <$0.01`);
    assert.equal(cost(0), `100${NBSP}%`);
    assert.equal(cost(null), `100${NBSP}%`);
  });

  it('carry the rest in the tooltip, where names cannot pass for Markdown', () => {
    const tooltip = deploymentTooltip(
      fakeDeployment('a*b', {
        state: 'cooling_down',
        cooldownEndsAt: NOW + 34_000,
        reason: '3 failures [in a row](x)',
        latencyMs: { p50: 100, p95: 200, p99: 300, ttftP50: 50 },
        rpm: { used: 3, limit: 60 },
        budgets: { own: { spent: 0.5, limit: 10, resetsAt: NOW + 7_500_000 }, provider: null },
        variant: 'b',
        lastError: { at: NOW - 61_000, message: 'too many <requests>' },
      }),
      NOW,
    );
    assert.match(tooltip, /\*\*a\\\*b\*\*/);
    assert.match(tooltip, /cooling down, 34.s left: 3 failures \\\[in a row\\\]/);
    assert.match(tooltip, /p95 200.ms, p99 300.ms, first token 50.ms/);
    assert.match(tooltip, /Requests: 3 of 60 this minute/);
    assert.match(tooltip, /Budget: \\\$0\\\.5000 of \\\$10\\\.00, resets in 2.h 5.min/);
    assert.doesNotMatch(tooltip, /Budget of all/);
    assert.match(tooltip, /Last error, 1.min 1.s ago: too many \\<requests\\>/);
  });

  it('tell both costs in the tooltip, by their names', () => {
    const costs = (cost: number | null, costToday: number | null) =>
      /Cost: .*?(?= *$)/m.exec(deploymentTooltip(fakeDeployment('a', { cost, costToday }), NOW))?.[0];
    assert.equal(costs(7, 0.12), 'Cost: \\$0\\.1200 today, \\$7\\.00 since the gateway started');
    assert.equal(costs(null, 0.12), 'Cost: \\$0\\.1200 today, \\$0\\.00 since the gateway started');
    assert.equal(costs(null, null), undefined);
  });

  it('tell the budget of its own and the one that it shares with its provider', () => {
    const budgets = {
      own: { spent: 1, limit: 10, resetsAt: null },
      provider: { spent: 400, limit: 500, resetsAt: NOW + 60_000 },
    };
    const tooltip = deploymentTooltip(fakeDeployment('a', { provider: 'openai', budgets }), NOW);
    assert.match(tooltip, /Budget: \\\$1\\\.00 of \\\$10\\\.00 {2}\n/);
    assert.match(tooltip, /Budget of all at openai: \\\$400\\\.00 of \\\$500\\\.00, resets in 1.min/);
  });

  it('explain the bar of a group in its tooltip', () => {
    const members = [
      fakeDeployment('eu', { share: 0.6 }),
      fakeDeployment('us', { share: 0.4, state: 'disabled' }),
    ];
    const tooltip = groupTooltip(
      { name: 'chat', strategy: 'least-busy', deployments: ['eu', 'us'] },
      members,
    );
    assert.match(tooltip, /█ eu: 60.%, healthy {2}\n▒ us: 40.%, disabled/);
  });

  it('know which deployments requests may go to', () => {
    const usable = (state: DeploymentView['state']) => isUsable(fakeDeployment('x', { state }));
    assert.deepEqual((['healthy', 'warming_up', 'half_open'] as const).map(usable), [true, true, true]);
    assert.deepEqual((['cooling_down', 'circuit_open', 'unhealthy', 'disabled'] as const).map(usable), [
      false,
      false,
      false,
      false,
    ]);
  });

  it('count as trouble only what nobody asked for', () => {
    const trouble = (state: DeploymentView['state']) => isInTrouble(fakeDeployment('x', { state }));
    assert.deepEqual((['cooling_down', 'circuit_open', 'unhealthy'] as const).map(trouble), [
      true,
      true,
      true,
    ]);
    assert.deepEqual((['healthy', 'half_open', 'disabled'] as const).map(trouble), [false, false, false]);
  });
});

describe('a share bar', () => {
  it('is empty without traffic, and else ten cells wide', () => {
    assert.equal(shareBar([0, 0]), '');
    assert.equal(shareBar([]), '');
    for (const shares of [[1], [0.5, 0.5], [1 / 3, 1 / 3, 1 / 3], [0.99, 0.01], [0.01, 0.99]])
      assert.equal(shareBar(shares).length, 10, String(shares));
  });

  it('gives each that has traffic a cell, and none to who has none', () => {
    assert.equal(shareBar([0.01, 0.99]), '█▒▒▒▒▒▒▒▒▒');
    assert.equal(shareBar([1, 0]), '██████████');
    assert.equal(shareBar([0, 1]), '▒▒▒▒▒▒▒▒▒▒');
  });
});
