import assert from 'node:assert/strict';
import type { DeploymentView } from '../../../src/contract/admin.ts';
import { deploymentFigures, groupFigures } from '../../../src/extension/editor/live-figures.ts';
import { fakeDeployment } from '../../support/fake-gateway.ts';

const NBSP = '\u00a0';
const GROUP = { name: 'chat', strategy: 'simple-shuffle', deployments: ['eu', 'us'] };
const above = (eu: Partial<DeploymentView>, us: Partial<DeploymentView> = {}): string =>
  groupFigures(GROUP, [fakeDeployment('eu', eu), fakeDeployment('us', us)]);

describe('the figures above a group', () => {
  it('are split, latency, failures and the cost of today', () => {
    const eu = { requests: 62, share: 0.62, latencyMs: { p50: 820, p95: null, p99: null, ttftP50: null } };
    assert.equal(
      above(
        { ...eu, cost: 7, costToday: 0.08 },
        { requests: 38, share: 0.38, failures: 2, cost: 1, costToday: 0.04 },
      ),
      `62${NBSP}% eu · 38${NBSP}% us · p50 820${NBSP}ms · 2 failed attempts · $0.12 today`,
    );
  });

  it('leave out a cost that is not known, or none', () => {
    for (const costToday of [null, 0])
      assert.equal(above({ requests: 1, share: 1, cost: 7, costToday }), `100${NBSP}% eu`);
    assert.match(above({ requests: 1, share: 1, costToday: 0.5 }, { costToday: null }), / · \$0\.50 today$/);
    assert.match(above({ requests: 1, share: 1, costToday: 0.001 }), / · <\$0\.01 today$/);
  });

  it('tell the cost of today also before the first request since the start', () => {
    assert.equal(above({ costToday: 0 }), '2 deployments · simple-shuffle · no requests yet');
    assert.equal(above({ costToday: 0.12 }), '2 deployments · simple-shuffle · $0.12 today');
  });
});

describe('the figures above a deployment', () => {
  it('end with its cost of today', () => {
    const eu = fakeDeployment('eu', { requests: 3, share: 1, cost: 7, costToday: 0.12 });
    assert.equal(deploymentFigures(eu, 0), `$(pass-filled)\u00a0healthy · 100${NBSP}% · $0.12 today`);
    const idle = fakeDeployment('eu', { costToday: 0.12 });
    assert.equal(deploymentFigures(idle, 0), `$(pass-filled)\u00a0healthy · $0.12 today`);
  });
});
